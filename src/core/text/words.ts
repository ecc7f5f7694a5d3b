import { fold } from './fold';

/** What a token is made of: letters (and marks), decimal digits, or one other visible character. */
export type TokenKind = 'word' | 'digits' | 'symbol';

/**
 * A word, a run of digits or a symbol as such, wherever it stands. Most words of a text stand in it
 * many times: what is known of a word is found out once and shared by all its tokens.
 */
export class Word {
  /** Answers to the questions of `factOf`, by their numbers. */
  readonly facts: (number | undefined)[] = [];
  private plain: string | null = null;

  constructor(
    readonly kind: TokenKind,
    /** The characters as they stand. */
    readonly text: string,
    /** The same in lower case, for comparing words. */
    readonly lower: string,
  ) {}

  /** Lower case without diacritics. */
  get folded(): string {
    return (this.plain ??= fold(this.text));
  }
}

let questions = 0;

/**
 * Makes a question about words, answered by a whole number that depends on the word alone: the
 * answer is worked out once for each word. Questions are made while modules load, never later.
 */
export function factOf(answer: (word: Word) => number): (word: Word) => number {
  const at = questions++;
  return (word) => word.facts[at] ?? (word.facts[at] = answer(word));
}

/** Longer words stand hardly twice in a text and are not remembered. */
const LONGEST = 40;
/** Powers of two. Words of one hash share a few places, and drive each other out in turn. */
const PLACES = 1 << 14;
const SHARED = 4;
const remembered: (Word | undefined)[] = new Array<Word | undefined>(PLACES).fill(undefined);
let turn = 0;

/** The word that stands in a text from `start` to `end`; `units` are the code units of the text. */
export function wordAt(
  text: string,
  units: Uint16Array,
  start: number,
  end: number,
  kind: TokenKind,
): Word {
  if (end - start > LONGEST) return newWord(text.slice(start, end), kind);
  const first = placeOf(units, start, end);
  for (let i = 0; i < SHARED; i++) {
    const known = remembered[first ^ i];
    if (known === undefined) return (remembered[first ^ i] = newWord(text.slice(start, end), kind));
    if (stands(known.text, units, start, end)) return known;
  }
  turn = (turn + 1) & (SHARED - 1);
  return (remembered[first ^ turn] = newWord(text.slice(start, end), kind));
}

/** The hash of Fowler, Noll and Vo (FNV-1a, over code units), folded to the number of places. */
function placeOf(units: Uint16Array, start: number, end: number): number {
  let hash = 0x811c9dc5;
  for (let i = start; i < end; i++) hash = Math.imul(hash ^ (units[i] ?? 0), 0x01000193);
  return (hash ^ (hash >>> 15)) & (PLACES - 1);
}

function stands(own: string, units: Uint16Array, start: number, end: number): boolean {
  if (own.length !== end - start) return false;
  for (let i = 0; i < own.length; i++) if (own.charCodeAt(i) !== units[start + i]) return false;
  return true;
}

function newWord(raw: string, kind: TokenKind): Word {
  const own = unique(raw);
  return new Word(kind, own, kind === 'word' ? unique(own.toLowerCase()) : own);
}

/**
 * The same characters in the one copy that property names have: it does not keep the text alive
 * that it was cut from, and engines compare such strings by their address.
 */
function unique(raw: string): string {
  return Object.keys({ [raw]: 0 })[0] ?? raw;
}
