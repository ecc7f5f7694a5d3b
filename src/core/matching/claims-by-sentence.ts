import type { Reading } from '../claims/claim';
import type { Span } from '../text/span';

/** A sentence, its place in the block, and the claims in it. */
export interface ClaimsOfSentence {
  readonly sentence: Span;
  readonly index: number;
  readonly claims: readonly Reading[];
}

/** The claims of each sentence that holds one or more; a claim that reaches over an end counts to its start. */
export function claimsBySentence(
  all: readonly Reading[],
  sentences: readonly Span[],
): ClaimsOfSentence[] {
  const groups: ClaimsOfSentence[] = [];
  let from = 0;
  for (let index = 0; index < sentences.length && from < all.length; index++) {
    const sentence = sentences[index] ?? { start: 0, end: 0 };
    let to = from;
    while ((all[to]?.start ?? Infinity) < sentence.end) to++;
    if (to > from) groups.push({ sentence, index, claims: all.slice(from, to) });
    from = to;
  }
  return groups;
}
