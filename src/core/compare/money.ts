import type { MoneyValue } from '../claims/claim';
import { incomparable, type CompareOptions, type Comparison } from './comparison';
import { compareMagnitudes } from './magnitudes';
import { namesThreshold } from './thresholds';

/** Compares two sums. An unknown currency fits any; what the sum is paid per is not compared. */
export function compareMoney(
  claim: MoneyValue,
  fact: MoneyValue,
  options: CompareOptions,
): Comparison {
  if (claim.currency !== null && fact.currency !== null && claim.currency !== fact.currency) {
    return incomparable('other-currency');
  }
  return compareMagnitudes(claim, fact, {
    percentage: false,
    threshold: namesThreshold(options.subject ?? ''),
  });
}
