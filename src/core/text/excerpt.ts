import type { Span } from './span';

/** Sentences up to this length are shown whole; hardly one in a brief is longer. */
const LONGEST = 1000;
/** How much of a longer one is shown on each side of the claim. */
const REACH = 400;

/**
 * The text of a sentence for readers, or of one that has no end (a list run together) the words around
 * a claim of it, so that thousands of claims of one sentence do not each carry all of it.
 * `sentence` and `claim` are spans of `text`.
 */
export function sentenceAround(text: string, sentence: Span, claim: Span): string {
  if (sentence.end - sentence.start <= LONGEST) {
    return text.slice(sentence.start, sentence.end).trim();
  }
  const from = Math.max(sentence.start, claim.start - REACH);
  const to = Math.min(sentence.end, claim.end + REACH);
  const start = from === sentence.start ? from : wordStart(text, from, claim.start);
  const end = to === sentence.end ? to : wordEnd(text, to, claim.end);
  const before = start > sentence.start ? '… ' : '';
  const after = end < sentence.end ? ' …' : '';
  return `${before}${text.slice(start, end).trim()}${after}`;
}

/** The first place between the two that stands behind a space, else the first one. */
function wordStart(text: string, from: number, limit: number): number {
  const space = text.slice(from, limit).indexOf(' ');
  return space < 0 ? beforePair(text, from) : from + space + 1;
}

/** The last space between the two, else the end. */
function wordEnd(text: string, to: number, limit: number): number {
  const space = text.slice(limit, to).lastIndexOf(' ');
  return space < 0 ? beforePair(text, to) : limit + space;
}

/** The place itself, or the one before it where it parts the halves of a character. */
function beforePair(text: string, at: number): number {
  const code = text.charCodeAt(at);
  return code >= 0xdc00 && code <= 0xdfff ? at - 1 : at;
}
