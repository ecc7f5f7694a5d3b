import { isComplement } from './complements';
import { isMeasuredAgainst } from './comparisons';
import { isDifference } from './differences';
import { isOfOtherGroup } from './groups';
import { countsOnlyPart } from './counted-parts';
import { isPartOfWhole } from './parts-of-wholes';
import { isOfShorterPeriod } from './periods-within';
import { isOfEarlierYear } from './earlier-years';
import type { DenyingClaim } from './place-of-claim';
import { isOtherRate } from './rates';
import { isCountedFromEvent } from './relative-dates';
import { isOfSum } from './totals';
import { isOfOtherVote } from './votes';
import { isDayOfWriting } from './writing-day';

const RULES: readonly ((denying: DenyingClaim) => boolean)[] = [
  isDifference,
  isOtherRate,
  isOfOtherGroup,
  countsOnlyPart,
  isPartOfWhole,
  isCountedFromEvent,
  isOfSum,
  isOfShorterPeriod,
  isComplement,
  isMeasuredAgainst,
  isOfEarlierYear,
  isOfOtherVote,
  isDayOfWriting,
];

/**
 * Whether the words beside a claim say that it is about something other than the row that it was paired
 * with, so that another value denies nothing. Each rule is a reason to be silent, and none to accuse.
 */
export function isOtherThing(denying: DenyingClaim): boolean {
  return RULES.some((rule) => rule(denying));
}
