import type { Bound, PercentageValue } from '../claims/claim';

const WHOLE = 100;

/** What a bound of a share says of the rest. */
const TURNED: Readonly<Record<Bound, Bound>> = {
  exact: 'exact',
  about: 'about',
  over: 'under',
  under: 'over',
  'at-least': 'at-most',
  'at-most': 'at-least',
  nearly: 'just-over',
  'just-over': 'nearly',
};

/** The share that is left of the whole: 43 of 57, "under 10" of "over 90". */
export function restOfWhole(share: PercentageValue): PercentageValue {
  return {
    ...share,
    low: WHOLE - share.high,
    high: WHOLE - share.low,
    bound: TURNED[share.bound],
  };
}
