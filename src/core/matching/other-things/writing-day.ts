import type { DenyingClaim } from './place-of-claim';

const OF_THE_DAY = /^(?:today|nowadays|tonight)$/i;
/** A row's date that is nearer than this may be what is told as of today. */
const NEAR = 0.5;

/** "The service today" of a row about an opening years off: it tells when the brief was written, and no event. */
export function isDayOfWriting({ block, place: { claim }, chosen }: DenyingClaim): boolean {
  return (
    OF_THE_DAY.test(block.text.slice(claim.start, claim.end)) && chosen.comparison.closeness < NEAR
  );
}
