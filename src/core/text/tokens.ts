import type { Span } from './span';
import { marksOf, wordAt, type TokenKind, type Word } from './words';

export type { TokenKind } from './words';

/** A word, a run of digits or a single symbol where it stands in a block's plain text. */
export class Token implements Span {
  constructor(
    readonly word: Word,
    readonly start: number,
    readonly end: number,
    /** Whether white space of any width (or the start of the block) stands before it. */
    readonly spaceBefore: boolean,
    /** What may begin here: the bits that `markWhere` gave. */
    readonly marks: number,
  ) {}

  get kind(): TokenKind {
    return this.word.kind;
  }

  /** The characters as they stand. */
  get text(): string {
    return this.word.text;
  }

  /** The same in lower case, for comparing words. */
  get lower(): string {
    return this.word.lower;
  }
}

/** Classes of a code unit. */
const SPACE = 0;
const LETTER = 1;
const DIGIT = 2;
const SYMBOL = 3;
const BEYOND_ASCII = 4;

/** What a token is made of, by the class of its first unit. */
const KINDS: readonly TokenKind[] = ['symbol', 'word', 'digits', 'symbol', 'word'];

const ASCII = new Uint8Array(128).map((_, code) => {
  if (code <= 32 || code === 127) return SPACE;
  if ((code >= 97 && code <= 122) || (code >= 65 && code <= 90)) return LETTER;
  return code >= 48 && code <= 57 ? DIGIT : SYMBOL;
});

/**
 * Cuts a block's plain text into tokens, in order, in time linear in its length.
 *
 * Apostrophes, hyphens, points and separators are symbols of their own; `spaceBefore` tells
 * "well-kept" from "well - kept". Spans are offsets into `text`, in UTF-16 units.
 */
export function tokenise(text: string): Token[] {
  const units = unitsOf(text);
  const { length } = text;
  const tokens: Token[] = [];
  let last = -1;
  let at = 0;
  while (at < length) {
    const start = at;
    const type = classAt(units, at, length);
    at += widthAt(units, at, length);
    if (type === SPACE) continue;
    if (type !== SYMBOL) at = endOf(units, at, length, type);
    const word = wordAt(text, units, start, at, KINDS[type] ?? 'word');
    tokens.push(new Token(word, start, at, start !== last, marksOf(word)));
    last = at;
  }
  return tokens;
}

/** Texts up to this length share one list of units. */
const SHARED = 1 << 14;
const shared = new Uint16Array(SHARED);

/** The code units of a text, good until the next text is cut; those behind its end are of others. */
function unitsOf(text: string): Uint16Array {
  const { length } = text;
  const units = length > SHARED ? new Uint16Array(length) : shared;
  for (let i = 0; i < length; i++) units[i] = text.charCodeAt(i);
  return units;
}

/** Where a word or number ends that goes on at `from`. */
function endOf(units: Uint16Array, from: number, length: number, type: number): number {
  let at = from;
  while (at < length) {
    const next = classAt(units, at, length);
    const goesOn = type === DIGIT ? next === DIGIT : next === LETTER || next === BEYOND_ASCII;
    if (!goesOn) return at;
    at += widthAt(units, at, length);
  }
  return at;
}

function widthAt(units: Uint16Array, at: number, length: number): number {
  const code = units[at] ?? 0;
  return code >= 0xd800 && code < 0xdc00 && at + 1 < length && isLow(units[at + 1] ?? 0) ? 2 : 1;
}

function isLow(code: number): boolean {
  return code >= 0xdc00 && code < 0xe000;
}

function classAt(units: Uint16Array, at: number, length: number): number {
  const code = units[at] ?? 0;
  if (code < 128) return ASCII[code] ?? SYMBOL;
  const low = widthAt(units, at, length) === 2 ? (units[at + 1] ?? 0) : 0;
  return classBeyondAscii(low === 0 ? code : (code - 0xd800) * 0x400 + low - 0xdc00 + 0x10000);
}

const remembered = new Map<number, number>();

/** The class of a character beyond ASCII: BEYOND_ASCII for letters and marks. Remembered. */
function classBeyondAscii(point: number): number {
  const known = remembered.get(point);
  if (known !== undefined) return known;
  const character = String.fromCodePoint(point);
  const found = /[\p{L}\p{M}]/u.test(character)
    ? BEYOND_ASCII
    : /\p{Nd}/u.test(character)
      ? DIGIT
      : /[\s\p{Cc}\p{Cf}]/u.test(character)
        ? SPACE
        : SYMBOL;
  if (remembered.size < 5_000) remembered.set(point, found);
  return found;
}
