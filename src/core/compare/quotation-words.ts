import { fold } from '../text/fold';

/** A piece of a quotation: a word, an elision, or words that the quoter put in brackets. */
export interface QuotedWord {
  readonly kind: 'word' | 'gap' | 'inserted';
  readonly printed: string;
  /** The word as it is compared: house spelling, marks and case do not count. */
  readonly key: string;
}

const PIECE =
  /\[[^\][]{0,80}\]|\((?:\.{3}|…)\)|\.{3,}|…|(?:\. ){2,}\.|%|[\p{L}\p{M}\p{Nd}]+(?:['’ʼ`´][\p{L}\p{M}]+)*/gu;

/** Contractions whose parts are compared as words. */
const CONTRACTIONS: Readonly<Record<string, string>> = {
  "won't": 'will not',
  "can't": 'can not',
  cannot: 'can not',
  "shan't": 'shall not',
  "let's": 'let us',
};

const CONTRACTED_ENDINGS: readonly (readonly [string, string])[] = [
  ["n't", ' not'],
  ["'re", ' are'],
  ["'ve", ' have'],
  ["'ll", ' will'],
  ["'m", ' am'],
];

/** Subjects behind which "'s" is "is". */
const SUBJECTS_OF_IS = new Set('it he she that there here what who where how this'.split(' '));

const NUMBER_WORDS = 'zero one two three four five six seven eight nine ten eleven twelve'.split(
  ' ',
);

/** Cuts quoted words into pieces after typographic normalisation. */
export function quotedWords(text: string): QuotedWord[] {
  const pieces: QuotedWord[] = [];
  const plain = text.normalize('NFKC').replace(/\.\.\./g, '…');
  for (const printed of plain.match(PIECE) ?? []) {
    if (isGap(printed)) pieces.push({ kind: 'gap', printed, key: '' });
    else if (printed.startsWith('[')) pieces.push(...insertedWords(printed));
    else pieces.push(...wordsOf(printed));
  }
  return mergePerCent(pieces);
}

function isGap(printed: string): boolean {
  return /^[[(]?\s*(?:…|\.[. ]*)\s*[\])]?$/.test(printed);
}

/** "[the] talks", "[sic]": what stands in brackets is the quoter's, and may replace some words. */
function insertedWords(printed: string): QuotedWord[] {
  return [{ kind: 'inserted', printed, key: fold(printed.slice(1, -1).trim()) }];
}

/** Tables quote the same words over and over: what a word is compared as is found out once. */
const known = new Map<string, readonly QuotedWord[]>();
const MOST_KNOWN = 50_000;

function wordsOf(printed: string): readonly QuotedWord[] {
  const remembered = known.get(printed);
  if (remembered) return remembered;
  const plain = fold(printed).replace(/[’ʼ`´]/g, "'");
  const words = expanded(plain)
    .split(' ')
    .map((word): QuotedWord => ({ kind: 'word', printed, key: spelling(word) }));
  if (known.size >= MOST_KNOWN) known.clear();
  known.set(printed, words);
  return words;
}

function expanded(word: string): string {
  const whole = CONTRACTIONS[word];
  if (whole) return whole;
  for (const [ending, words] of CONTRACTED_ENDINGS) {
    if (word.endsWith(ending)) return word.slice(0, -ending.length) + words;
  }
  const stem = word.endsWith("'s") ? word.slice(0, -2) : null;
  return stem !== null && SUBJECTS_OF_IS.has(stem) ? `${stem} is` : word;
}

/** British and American spellings, and figures for small numbers, made one. */
function spelling(word: string): string {
  if (word === '%') return 'percent';
  if (/^\d{1,2}$/.test(word)) return NUMBER_WORDS[Number(word)] ?? word;
  if (word.length < 5) return word;
  return word
    .replace(/'/g, '')
    .replace(/isation/, 'ization')
    .replace(/(?<=[a-z]{2})is(?=(?:e|es|ed|ing|er|ers)$)/, 'iz')
    .replace(/(?<=[a-z]{2})ys(?=(?:e|es|ed|ing)$)/, 'yz')
    .replace(/(?<=[a-z]{2})our(?=(?:s|ed|ing|ful|able|ite|hood)?$)/, 'or')
    .replace(/(?<=[a-z]{2})tre(?=s?$)/, 'ter')
    .replace(/(?<=[a-z]{2})ogue(?=s?$)/, 'og')
    .replace(/(?<=[a-z])mme(?=s?$)/, 'm')
    .replace(/ll(?=(?:ed|ing|er|ers)$)/, 'l')
    .replace(/(?<=def|off|lic|pret)ence(?=s?$)/, 'ense');
}

/** "per cent" and "percent" are one word. */
function mergePerCent(pieces: readonly QuotedWord[]): QuotedWord[] {
  const merged: QuotedWord[] = [];
  for (const piece of pieces) {
    const before = merged.at(-1);
    if (piece.key === 'cent' && before?.key === 'per') {
      merged[merged.length - 1] = {
        kind: 'word',
        printed: `${before.printed} ${piece.printed}`,
        key: 'percent',
      };
    } else merged.push(piece);
  }
  return merged;
}
