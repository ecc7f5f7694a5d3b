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
  /** What may begin at the word (see `marksOf`); 0 until that is asked. */
  marks = 0;

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
const LONGEST = 32;
/** Powers of two. Words of one hash share a few places, and drive each other out in turn. */
export const PLACES = 1 << 14;
const SHARED = 8;
/** Questions of `factOf` that there may be; the answers about one word fill a line of a cache. */
const QUESTIONS = 32;

/**
 * The words remembered, by place, with their code units and the answers about them beside them in
 * flat rows: most of the time that reading takes goes by waiting for memory, and these are next to
 * each other where the parts of an object are not.
 */
const remembered: (Word | undefined)[] = new Array<Word | undefined>(PLACES).fill(undefined);
const lengths = new Uint8Array(PLACES);
const letters = new Uint16Array(PLACES * LONGEST);
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
  for (const word of remembered) if (word) word.marks = 0;
  return 1 << (tests.push(test) - 1);
}

/** The marks of a word, for its tokens. */
export function marksOf(word: Word): number {
  if (word.marks !== 0) return word.marks;
  let found = ASKED;
  for (let i = 0; i < tests.length; i++) if (tests[i]?.(word)) found |= 1 << i;
  return (word.marks = found);
}

/** The hash of Fowler, Noll and Vo (FNV-1a) before the first unit of a word. */
export const FIRST_HASH = 0x811c9dc5;

/** The hash of what was hashed and one unit more. */
export function hashWith(hash: number, unit: number): number {
  return Math.imul(hash ^ unit, 0x01000193);
}

/**
 * The word that stands in a text from `start` to `end`. `units` are the code units of the text, and
 * `hash` that of the first units of the word's characters.
 */
export function wordAt(
  text: string,
  units: Uint16Array,
  start: number,
  end: number,
  hash: number,
  kind: TokenKind,
): Word {
  if (end - start > LONGEST) return newWord(text.slice(start, end), kind, NOWHERE);
  const first = (hash ^ (hash >>> 15)) & (PLACES - 1);
  for (let i = 0; i < SHARED; i++) {
    const place = first ^ i;
    const known = stands(place, units, start, end) ? remembered[place] : undefined;
    if (known !== undefined) return known;
    if (lengths[place] === 0) return remember(text.slice(start, end), kind, place);
  }
  turn = (turn + 1) & (SHARED - 1);
  return remember(text.slice(start, end), kind, first ^ turn);
}

/** Whether the word remembered at a place is the one of the text. */
function stands(place: number, units: Uint16Array, start: number, end: number): boolean {
  const length = end - start;
  if (lengths[place] !== length) return false;
  const from = place * LONGEST;
  for (let i = 0; i < length; i++) if (letters[from + i] !== units[start + i]) return false;
  return true;
}

function remember(raw: string, kind: TokenKind, place: number): Word {
  const before = remembered[place];
  // Tokens may hold it still; the answers at this place are no more about it.
  if (before !== undefined) before.place = NOWHERE;
  answers.fill(0, place * QUESTIONS, (place + 1) * QUESTIONS);
  lengths[place] = raw.length;
  for (let i = 0; i < raw.length; i++) letters[place * LONGEST + i] = raw.charCodeAt(i);
  return (remembered[place] = newWord(raw, kind, place));
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
