import type { Outcome } from './outcome';
import { SENTENCES } from './reason-sentences.data';

/**
 * The reason of an outcome as one plain English sentence. `said` is the claim as the brief prints it,
 * with the words that bound it ("no more than 90%").
 */
export function sayReason(outcome: Outcome, said: string): string {
  const { verdict, reason, expected, fact, otherFacts } = outcome;
  const sourced = shorten(expected ?? fact?.value ?? '');
  const say = SENTENCES[reason.code];
  if (say) {
    return say({ said: `“${shorten(said)}”`, sourced, args: reason.args, fact, otherFacts });
  }
  switch (verdict) {
    case 'supported':
      return `The source agrees: ${sourced}.`;
    case 'contradicted':
      return `The text says “${shorten(said)}”; the source says ${sourced}.`;
    case 'review':
      return `The source leaves “${shorten(said)}” open: ${sourced}.`;
    case 'unverified':
      return fact
        ? `The source does not settle “${shorten(said)}”: ${sourced}.`
        : 'The fact tables say nothing of this.';
  }
}

const LONGEST = 200;

/** A value on one line; a long quotation is cut at a word. */
function shorten(text: string): string {
  const line = text.replace(/\s+/gu, ' ').trim();
  if (line.length <= LONGEST) return line;
  const cut = line.slice(0, LONGEST);
  const space = cut.lastIndexOf(' ');
  return `${space > 0 ? cut.slice(0, space) : cut.replace(/[\uD800-\uDBFF]$/, '')} …`;
}
