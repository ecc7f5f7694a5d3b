import { stemmer } from 'stemmer';
import { fold } from './fold';
import type { Span } from './span';
import { STOP_WORDS } from './stop-words.data';
import type { Token } from './tokens';
import { factOf } from './words';

/** A word that carries meaning, reduced to what is compared. Spans are those of the block's text. */
export interface Term extends Span {
  /** Stem of the folded word, or a number as written, or a joined compound such as "meridian-b". */
  readonly stem: string;
  /** Whether it is written as a name is: capital first, not merely at the start of a sentence. */
  readonly proper: boolean;
  /** Whether its first letter is a capital, for whatever reason. */
  readonly capital: boolean;
}

const stems = new Map<string, string>();

/** The Porter stem of a word in lower case without diacritics (Porter 1980, by the package "stemmer"). */
export function stem(word: string): string {
  const known = stems.get(word);
  if (known !== undefined) return known;
  const folded = fold(word);
  const place = ORDINALS.indexOf(folded);
  const made =
    place >= 0
      ? `#${String(place + 1)}`
      : folded.length > 3 && !/\d/.test(folded)
        ? stemmer(folded.replace(COMPASS, '$1'))
        : singular(folded);
  if (stems.size > 50_000) stems.clear();
  stems.set(word, made);
  return made;
}

/** The stemmer leaves "northern" and "north" apart. */
const COMPASS = /^(north|south|east|west)ern(?:ers?|most)?$/;

function singular(word: string): string {
  return word.length === 3 && word.endsWith('s') && !word.endsWith('ss') ? word.slice(0, 2) : word;
}

/**
 * The meaningful words of tokens, in order. A letter or number tied by a hyphen to a word
 * ("Meridian-B", "G-7") makes a joined term beside its word, because it tells siblings apart.
 */
export function readTerms(tokens: readonly Token[], from = 0, to = tokens.length): Term[] {
  const terms: Term[] = [];
  for (let i = from; i < to; i++) {
    const token = tokens[i];
    if (!token || token.kind === 'symbol') continue;
    const special = dottedName(tokens, i) ?? joinedTag(tokens, i);
    if (special) {
      terms.push(special);
      continue;
    }
    if (isEmpty(token.word) === 1) continue;
    if (token.kind === 'digits' && token.text.length < 4 && !isLabel(tokens, i)) continue;
    terms.push({
      stem: token.kind === 'word' ? stem(token.lower) : numberStem(token.text),
      start: token.start,
      end: token.end,
      proper: isProper(tokens, i),
      capital: capitalsOf(token.word) !== NO_CAPITAL,
    });
  }
  return terms;
}

const isEmpty = factOf(({ kind, lower }) =>
  Number(kind === 'word' && (STOP_WORDS.has(lower) || lower.length < 2)),
);

const NO_CAPITAL = 0;
const FIRST_CAPITAL = 1;
const ALL_CAPITALS = 2;

const capitalsOf = factOf(({ text }) => {
  if (!/^\p{Lu}/u.test(text)) return NO_CAPITAL;
  return /^\p{Lu}{2,}$/u.test(text) ? ALL_CAPITALS : FIRST_CAPITAL;
});

const LETTERS: Readonly<Record<string, string>> = { US: 'usa', UK: 'uk', EU: 'eu', UN: 'un' };

/** "US", "U.S.", "U.K.": names of two letters, which would else be a pronoun or nothing. */
function dottedName(tokens: readonly Token[], i: number): Term | null {
  const first = tokens[i];
  if (!first || capitalsOf(first.word) === NO_CAPITAL || first.text.length > 2) return null;
  const { start } = first;
  const plain = LETTERS[first.text];
  if (plain) return { stem: plain, start, end: first.end, proper: true, capital: true };
  const second = tokens[i + 2];
  if (tokens[i + 1]?.text !== '.' || !second || second.spaceBefore) return null;
  const name = LETTERS[first.text + second.text];
  return name ? { stem: name, start, end: second.end, proper: true, capital: true } : null;
}

/** "Round 2", "phase 3": a small number behind a word and before none is a label, as an ordinal is. */
function isLabel(tokens: readonly Token[], i: number): boolean {
  const before = tokens[i - 1];
  const next = tokens[i + 1];
  if (before?.kind !== 'word' || (tokens[i]?.text.length ?? 0) > 2) return false;
  return (
    !next ||
    (next.kind === 'symbol' && /^[,;:.)\]—–|]$/.test(next.text) && tokens[i + 2]?.kind !== 'digits')
  );
}

const ORDINALS = 'first second third fourth fifth sixth seventh eighth ninth tenth'.split(' ');

function numberStem(digits: string): string {
  return digits.length < 4 ? `#${String(Number(digits))}` : digits;
}

const HYPHENS = new Set('-‐‑–');

/** "Meridian-B" at its "B": a tag of one letter or up to two digits behind a hyphen. */
function joinedTag(tokens: readonly Token[], i: number): Term | null {
  const tag = tokens[i];
  const hyphen = tokens[i - 1];
  if (!tag || tag.spaceBefore || !hyphen || hyphen.spaceBefore || !HYPHENS.has(hyphen.text))
    return null;
  const word = tokens[i - 2];
  if (word?.kind !== 'word') return null;
  if (!(tag.kind === 'word' ? /^\p{Lu}$/u.test(tag.text) : tag.text.length < 3)) return null;
  return {
    stem: `${stem(word.lower)}-${tag.lower}`,
    start: word.start,
    end: tag.end,
    proper: true,
    capital: true,
  };
}

/** Marks behind which any word may have a capital; so it may behind a picture. */
const OPENERS = new Set('.!?:;"“”‘«(•|');

const opensOf = factOf(({ text }) => Number(OPENERS.has(text) || /^\p{So}/u.test(text)));

function opens({ word }: Token): boolean {
  return opensOf(word) === 1;
}

function isProper(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i];
  const capitals = token?.kind === 'word' ? capitalsOf(token.word) : NO_CAPITAL;
  if (capitals !== FIRST_CAPITAL) return capitals === ALL_CAPITALS;
  const before = tokens[i - 1];
  return (before && !opens(before)) || isPossessive(tokens, i);
}

function isPossessive(tokens: readonly Token[], i: number): boolean {
  const mark = tokens[i + 1];
  const s = tokens[i + 2];
  return (
    !!mark &&
    !mark.spaceBefore &&
    (mark.text === "'" || mark.text === '’') &&
    s?.lower === 's' &&
    !s.spaceBefore
  );
}
