import { isNumber, type DenyingClaim } from './place-of-claim';

/** "Fewer than the twelve rounds that led to …": what a value is measured against, which is known already. */
const MEASURED =
  /\b(?:fewer|less|more|higher|lower|larger|smaller|longer|shorter)\s+than\s+the\s*$/;

/** Whether a claim is only what another value is compared with. */
export function isMeasuredAgainst({ block, before, place }: DenyingClaim): boolean {
  if (!isNumber(place.claim)) return false;
  const { start, hedged } = place.claim;
  const hedge = hedged.start < start ? block.text.slice(hedged.start, start).toLowerCase() : '';
  return MEASURED.test(before + hedge);
}
