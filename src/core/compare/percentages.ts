import type { PercentageValue } from '../claims/claim';
import { comparison, incomparable, type CompareOptions, type Comparison } from './comparison';
import { compareMagnitudes, contextOf } from './magnitudes';
import { namesPoints } from './thresholds';

/** Basis points in a percentage point. */
const BASIS = 100;

/**
 * Compares two percentages. Basis points and percentage points convert into each other; a percentage
 * and percentage points are different things unless the fact's subject counts in points, and the same
 * figure in the other of the two is denied.
 */
export function comparePercentages(
  claim: PercentageValue,
  fact: PercentageValue,
  options: CompareOptions,
): Comparison {
  const subject = options.subject ?? '';
  if (isPoints(claim) !== isPoints(fact) && !namesPoints(subject)) return mixedUp(claim, fact);
  return compareMagnitudes(inPoints(claim), inPoints(fact), contextOf(subject, true));
}

/** "Fell by 5 per cent" of a fall of 5 percentage points: the same figure, and another thing. */
function mixedUp(claim: PercentageValue, fact: PercentageValue): Comparison {
  if (claim.low !== fact.low || claim.high !== fact.high) {
    return incomparable('points-and-percent', 0.2);
  }
  return comparison('denies', 'points-and-percent', MIXED_UP);
}

/** As telling as a slip of the pen: the very figure, with the unit that it is often mistaken for. */
const MIXED_UP = 0.75;

function isPoints(value: PercentageValue): boolean {
  return value.unit !== 'percent';
}

function inPoints(value: PercentageValue): PercentageValue {
  if (value.unit !== 'basis-point') return value;
  return {
    ...value,
    low: value.low / BASIS,
    high: value.high / BASIS,
    step: value.step / BASIS,
    unit: 'percentage-point',
  };
}
