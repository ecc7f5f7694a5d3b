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

const TOKEN = /(?<word>[\p{L}\p{M}]+)|(?<digits>\p{Nd}+)|[^\s\p{L}\p{M}\p{Nd}\p{Cc}\p{Cf}]/gu;

/**
 * Cuts a block's plain text into tokens, in order, in time linear in its length.
 *
 * Apostrophes, hyphens, points and separators are symbols of their own; `spaceBefore` tells
 * "well-kept" from "well - kept". Spans are offsets into `text`, in UTF-16 units.
 */
export function tokenise(text: string): Token[] {
  const tokens: Token[] = [];
  let last = -1;
  for (const match of text.matchAll(TOKEN)) {
    const start = match.index;
    const raw = match[0];
    const kind = match.groups?.['word'] ? 'word' : match.groups?.['digits'] ? 'digits' : 'symbol';
    tokens.push({
      kind,
      text: raw,
      lower: kind === 'word' ? raw.toLowerCase() : raw,
      start,
      end: start + raw.length,
      spaceBefore: start !== last,
    });
    last = start + raw.length;
  }
  return tokens;
}
