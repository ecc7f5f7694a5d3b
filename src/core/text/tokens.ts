import type { Span } from './span';

/** What a token is made of: letters (and marks), decimal digits, or one other visible character. */
export type TokenKind = 'word' | 'digits' | 'symbol';

/** A word, a run of digits or a single symbol of a block's plain text. */
export interface Token extends Span {
  readonly kind: TokenKind;
  /** The characters as they stand. */
  readonly text: string;
  /** The same in lower case, for comparing words. */
  readonly lower: string;
  /** Whether white space of any width (or the start of the block) stands before it. */
  readonly spaceBefore: boolean;
}

/** Classes of a code unit; a word's letters are split by case so that lower-casing can be skipped. */
const SPACE = 0;
const LOWER = 1;
const UPPER = 2;
const DIGIT = 3;
const SYMBOL = 4;
const BEYOND_ASCII = 5;

const ASCII = new Uint8Array(128).map((_, code) => {
  if (code <= 32 || code === 127) return SPACE;
  if (code >= 97 && code <= 122) return LOWER;
  if (code >= 65 && code <= 90) return UPPER;
  return code >= 48 && code <= 57 ? DIGIT : SYMBOL;
});

/**
 * Cuts a block's plain text into tokens, in order, in time linear in its length.
 *
 * Apostrophes, hyphens, points and separators are symbols of their own; `spaceBefore` tells
 * "well-kept" from "well - kept". Spans are offsets into `text`, in UTF-16 units.
 */
export function tokenise(text: string): Token[] {
  const tokens: Token[] = [];
  let last = -1;
  let at = 0;
  while (at < text.length) {
    const start = at;
    const type = classAt(text, at);
    at += widthAt(text, at);
    if (type === SPACE) continue;
    let plain = type === LOWER;
    if (type === DIGIT) {
      while (at < text.length && classAt(text, at) === DIGIT) at += widthAt(text, at);
    } else if (type !== SYMBOL) {
      for (; at < text.length; at += widthAt(text, at)) {
        const next = classAt(text, at);
        if (next !== LOWER && next !== UPPER && next !== BEYOND_ASCII) break;
        if (next !== LOWER) plain = false;
      }
    }
    tokens.push(tokenOf(text, start, at, type, plain, start !== last));
    last = at;
  }
  return tokens;
}

function tokenOf(
  text: string,
  start: number,
  end: number,
  type: number,
  plain: boolean,
  spaceBefore: boolean,
): Token {
  const raw = text.slice(start, end);
  const kind = type === DIGIT ? 'digits' : type === SYMBOL ? 'symbol' : 'word';
  const lower = kind === 'word' && !plain ? raw.toLowerCase() : raw;
  return { kind, text: raw, lower, start, end, spaceBefore };
}

function widthAt(text: string, at: number): number {
  const code = text.charCodeAt(at);
  return code >= 0xd800 && code < 0xdc00 && at + 1 < text.length && isLow(text.charCodeAt(at + 1))
    ? 2
    : 1;
}

function isLow(code: number): boolean {
  return code >= 0xdc00 && code < 0xe000;
}

function classAt(text: string, at: number): number {
  const code = text.charCodeAt(at);
  return code < 128 ? (ASCII[code] ?? SYMBOL) : classBeyondAscii(text, at);
}

const remembered = new Map<number, number>();

/** The class of a character beyond ASCII: BEYOND_ASCII for letters and marks. Remembered. */
function classBeyondAscii(text: string, at: number): number {
  const point = text.codePointAt(at) ?? 0;
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
