import { fold } from './fold';
import { stem } from './stem';

/** What a token is made of: letters (and marks), decimal digits, or one other visible character. */
export type TokenKind = 'word' | 'digits' | 'symbol';

/**
 * A word, a run of digits or a symbol as such, wherever it stands. Most words of a text stand in it
 * many times: what is known of a word is found out once and shared by all its tokens.
 */
export class Word {
  private plain: string | null = null;
  private root: string | null = null;

  constructor(
    readonly kind: TokenKind,
    /** The characters as they stand. */
    readonly text: string,
    /** The same in lower case, for comparing words. */
    readonly lower: string,
    /** Where it is remembered, which is where its answers stand; NOWHERE once it is forgotten. */
    public place: number,
  ) {}

  /** Lower case without diacritics. */
  get folded(): string {
    return (this.plain ??= fold(this.text));
  }

  /** The stem of the word in lower case. */
  get stem(): string {
    return (this.root ??= stem(this.lower));
  }
}

/** The place of a word that is not remembered. */
const NOWHERE = -1;
/** Longer words stand hardly twice in a text and are not remembered. */
const LONGEST = 30;
/** Powers of two. Words of one hash share a few places, and drive each other out in turn. */
export const PLACES = 1 << 14;
const SHARED = 8;
/** Questions of `factOf` that there may be; the answers about one word fill a line of a cache. */
const QUESTIONS = 32;
/** Where the marks and the code units stand in a row, and how long it is. */
const MARKS = 1;
const UNITS = 2;
const ROW = UNITS + LONGEST;

/**
 * The words remembered, by place, with what the next token is compared with and the answers about them
 * beside them in flat rows: most of the time that reading takes goes by waiting for memory, and these are
 * next to each other where the parts of an object are not.
 */
const remembered: (Word | undefined)[] = new Array<Word | undefined>(PLACES).fill(undefined);
/** A row for each place: the word's length, its marks (0 until asked for), and its code units. */
const rows = new Uint16Array(PLACES * ROW);
/** Each answer and one, since 0 is for what was not asked. */
const answers = new Int16Array(PLACES * QUESTIONS);
let turn = 0;
let questions = 0;

/**
 * Makes a question about words, answered by a whole number from 0 to 32,766 that depends on the word
 * alone: the answer is worked out once for each word. Questions are made while modules load, never
 * later.
 */
export function factOf(answer: (word: Word) => number): (word: Word) => number {
  const question = questions++;
  if (question >= QUESTIONS) throw new Error('a word has no room for the answer');
  return (word) => {
    if (word.place === NOWHERE) return answer(word);
    const at = word.place * QUESTIONS + question;
    const known = answers[at] ?? 0;
    if (known !== 0) return known - 1;
    const found = answer(word);
    answers[at] = found + 1;
    return found;
  };
}

const ASKED = 1 << 15;
const tests: ((word: Word) => boolean)[] = [];

/**
 * Makes a mark that every token of a word carries for which the test holds, so that a reader passes
 * over all tokens at which nothing of its kind can begin. Gives the mark's bit in `Token.marks`.
 * There is room for fifteen; they are made while modules load, never later.
 */
export function markWhere(test: (word: Word) => boolean): number {
  if (1 << tests.length >= ASKED) throw new Error('a token has no room for the mark');
  // A word that was read while modules were still loading has been asked for fewer marks.
  for (let place = 0; place < PLACES; place++) rows[place * ROW + MARKS] = 0;
  return 1 << (tests.push(test) - 1);
}

/** The marks of a word, for its tokens. */
export function marksOf(word: Word): number {
  let found = ASKED;
  for (let i = 0; i < tests.length; i++) if (tests[i]?.(word)) found |= 1 << i;
  return found;
}

/** The same of the word at a place, found out once. */
export function marksAt(place: number): number {
  const known = rows[place * ROW + MARKS] ?? 0;
  if (known !== 0) return known;
  return (rows[place * ROW + MARKS] = marksOf(wordAt(place)));
}

/** The hash of Fowler, Noll and Vo (FNV-1a) before the first unit of a word. */
export const FIRST_HASH = 0x811c9dc5;

/** The hash of what was hashed and one unit more. */
export function hashWith(hash: number, unit: number): number {
  return Math.imul(hash ^ unit, 0x01000193);
}

/**
 * The place at which the word is remembered that stands in a text from `start` to `end`; below 0 where it is
 * too long to be. `units` are the code units of the text, and `hash` is that of the last units of the
 * word's characters.
 */
export function knownAt(
  text: string,
  units: Uint16Array,
  start: number,
  end: number,
  hash: number,
  kind: TokenKind,
): number {
  if (end - start > LONGEST) return NOWHERE;
  const first = (hash ^ (hash >>> 15)) & (PLACES - 1);
  for (let i = 0; i < SHARED; i++) {
    const place = first ^ i;
    if (stands(place, units, start, end)) return place;
    if (rows[place * ROW] === 0) return remember(text.slice(start, end), kind, place);
  }
  turn = (turn + 1) & (SHARED - 1);
  return remember(text.slice(start, end), kind, first ^ turn);
}

/** The word remembered at a place that `knownAt` gave. */
export function wordAt(place: number): Word {
  const word = remembered[place];
  if (!word) throw new Error('no word is remembered there');
  return word;
}

/** A word that is not remembered. */
export function passingWord(raw: string, kind: TokenKind): Word {
  return newWord(raw, kind, NOWHERE);
}

/** Whether the word remembered at a place is the one of the text. */
function stands(place: number, units: Uint16Array, start: number, end: number): boolean {
  const length = end - start;
  const row = place * ROW;
  if (rows[row] !== length) return false;
  const from = row + UNITS;
  for (let i = 0; i < length; i++) if (rows[from + i] !== units[start + i]) return false;
  return true;
}

function remember(raw: string, kind: TokenKind, place: number): number {
  const before = remembered[place];
  // Tokens may hold it still; the answers at this place are no more about it.
  if (before !== undefined) before.place = NOWHERE;
  answers.fill(0, place * QUESTIONS, (place + 1) * QUESTIONS);
  const row = place * ROW;
  rows[row] = raw.length;
  rows[row + MARKS] = 0;
  for (let i = 0; i < raw.length; i++) rows[row + UNITS + i] = raw.charCodeAt(i);
  remembered[place] = newWord(raw, kind, place);
  return place;
}

function newWord(raw: string, kind: TokenKind, place: number): Word {
  const own = unique(raw);
  return new Word(kind, own, kind === 'word' ? unique(own.toLowerCase()) : own, place);
}

/**
 * The same characters in the one copy that property names have: it does not keep the text alive
 * that it was cut from, and engines compare such strings by their address.
 */
function unique(raw: string): string {
  return Object.keys({ [raw]: 0 })[0] ?? raw;
}
