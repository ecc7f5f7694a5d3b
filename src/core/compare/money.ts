import type { MoneyValue } from '../claims/claim';
import { incomparable, type CompareOptions, type Comparison } from './comparison';
import { compareMagnitudes, contextOf } from './magnitudes';

/** Compares two sums. An unknown currency fits any; what the sum is paid per is not compared. */
export function compareMoney(
  claim: MoneyValue,
  fact: MoneyValue,
  options: CompareOptions,
): Comparison {
  if (claim.currency !== null && fact.currency !== null && claim.currency !== fact.currency) {
    return incomparable('other-currency');
  }
  return compareMagnitudes(claim, fact, contextOf(options.subject ?? '', false));
}
