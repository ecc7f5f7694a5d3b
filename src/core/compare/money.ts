import type { MoneyValue } from '../claims/claim';
import { CURRENCY_SIGNS, SIGN_PREFIXES } from '../claims/numbers/currency-signs.data';
import { comparison, incomparable, type CompareOptions, type Comparison } from './comparison';
import { compareMagnitudes, contextOf } from './magnitudes';
import { same } from './tolerance';

/**
 * Compares two sums. An unknown currency fits any; what the sum is paid per is not compared. The same
 * number in another currency ("€45 million" of "$45 million") is a slip of the sign and denied; other
 * numbers in other currencies may be the same sum, converted, and cannot be compared.
 */
export function compareMoney(
  claim: MoneyValue,
  fact: MoneyValue,
  options: CompareOptions,
): Comparison {
  const [said, sourced] = [claim.currency, fact.currency];
  if (said === null || sourced === null || said === sourced) {
    return compareMagnitudes(claim, fact, contextOf(options.subject ?? '', false));
  }
  const isSlip = same(claim.low, fact.low) && same(claim.high, fact.high);
  return isSlip && !shareSign(said, sourced)
    ? comparison('denies', 'wrong-currency', 0.9)
    : incomparable('other-currency');
}

/** Whether a bare sign may stand for both currencies, as "$" does for all that are called dollar. */
function shareSign(a: string, b: string): boolean {
  return signsOf(a).some((sign) => signsOf(b).includes(sign));
}

function signsOf(code: string): string[] {
  const alone = [...CURRENCY_SIGNS].filter(([, own]) => own === code).map(([sign]) => sign);
  const prefixed = [...SIGN_PREFIXES].filter(([, own]) => own === code);
  return [...alone, ...prefixed.map(([printed]) => printed.slice(-1))];
}
