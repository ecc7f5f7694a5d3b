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
/** How many words are remembered before all are forgotten; a power of two, as are the next. */
export const PLACES = 1 << 14;
/** Room for their code units. */
const UNITS = PLACES * 8;
/** Where a word is looked up by its hash: it stands in one of a few entries in a row. */
const ENTRIES = PLACES * 2;
const SHARED = 8;
/** Questions of `factOf` that there may be; the answers about one word fill a line of a cache. */
const QUESTIONS = 32;

/**
 * The words remembered, by place, with what the next token is compared with and the answers about them in
 * flat rows. Places are given in the order in which words are met: most of the time that reading takes goes
 * by waiting for memory, and words that stand together in a text lie together there.
 */
const remembered = new Array<Word | undefined>(PLACES).fill(undefined);
/** How many places are taken. */
let taken = 0;
/** The code units of all words remembered, and where those of each place end. */
const letters = new Uint16Array(UNITS);
const ends = new Int32Array(PLACES + 1);
/** The marks of the words, 0 until asked for. */
const marks = new Uint16Array(PLACES);
/** Each answer and one, since 0 is for what was not asked. */
const answers = new Int16Array(PLACES * QUESTIONS);
/** The place of a word and one in the lower half, a part of its hash in the upper; 0 where there is none. */
const entries = new Int32Array(ENTRIES);
const HASH = -1 << 16;
/** What else is known of the words by place, and must be forgotten with them. */
const forgetters: (() => void)[] = [];
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
    // To find the answer, other words may have been met, and all have been forgotten.
    if (word.place !== NOWHERE) answers[at] = found + 1;
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
  marks.fill(0);
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
  const known = marks[place] ?? 0;
  if (known !== 0) return known;
  return (marks[place] = marksOf(wordAt(place)));
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
 * word's characters. Good until the next word is asked for.
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
  const first = (hash ^ (hash >>> 15)) & (ENTRIES - 1);
  for (let i = 0; i < SHARED; i++) {
    const at = first ^ i;
    const entry = entries[at] ?? 0;
    if (entry === 0) return remember(text.slice(start, end), kind, at, hash);
    const place = (entry & ~HASH) - 1;
    if (((entry ^ hash) & HASH) === 0 && stands(place, units, start, end)) return place;
  }
  turn = (turn + 1) & (SHARED - 1);
  return remember(text.slice(start, end), kind, first ^ turn, hash);
}

/** The word remembered at a place that `knownAt` gave. */
export function wordAt(place: number): Word {
  const word = remembered[place];
  if (word === undefined) throw new Error('no word is remembered there');
  return word;
}

/** A word that is not remembered. */
export function passingWord(raw: string, kind: TokenKind): Word {
  return newWord(raw, kind, NOWHERE);
}

/** Whether the word remembered at a place is the one of the text. */
function stands(place: number, units: Uint16Array, start: number, end: number): boolean {
  const from = ends[place] ?? 0;
  const length = end - start;
  if ((ends[place + 1] ?? 0) - from !== length) return false;
  for (let i = 0; i < length; i++) if (letters[from + i] !== units[start + i]) return false;
  return true;
}

/** Remembers a word at the next place, to be looked up in an entry; the word that stood there is met no more. */
function remember(raw: string, kind: TokenKind, entry: number, hash: number): number {
  if (taken === PLACES || (ends[taken] ?? 0) + raw.length > UNITS) forgetAll();
  const place = taken++;
  const from = ends[place] ?? 0;
  for (let i = 0; i < raw.length; i++) letters[from + i] = raw.charCodeAt(i);
  ends[taken] = from + raw.length;
  entries[entry] = (hash & HASH) | taken;
  remembered[place] = newWord(raw, kind, place);
  return place;
}

/** Begins anew where the room is full. Tokens may hold the words still; the answers are no more about them. */
function forgetAll(): void {
  for (const word of remembered) if (word !== undefined) word.place = NOWHERE;
  remembered.fill(undefined);
  entries.fill(0);
  answers.fill(0);
  marks.fill(0);
  for (const forget of forgetters) forget();
  taken = 0;
}

/** Has something done whenever all words are forgotten, whose places are then given to others. */
export function whenForgotten(forget: () => void): void {
  forgetters.push(forget);
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
