import type { PercentageValue } from '../claims/claim';
import { incomparable, type CompareOptions, type Comparison } from './comparison';
import { compareMagnitudes, contextOf } from './magnitudes';
import { namesPoints } from './thresholds';

/** Basis points in a percentage point. */
const BASIS = 100;

/**
 * Compares two percentages. Basis points and percentage points convert into each other; a percentage
 * and percentage points are different things unless the fact's subject counts in points.
 */
export function comparePercentages(
  claim: PercentageValue,
  fact: PercentageValue,
  options: CompareOptions,
): Comparison {
  const subject = options.subject ?? '';
  if (isPoints(claim) !== isPoints(fact) && !namesPoints(subject))
    return incomparable('points-and-percent', 0.2);
  return compareMagnitudes(inPoints(claim), inPoints(fact), contextOf(subject, true));
}

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
