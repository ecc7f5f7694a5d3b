import type { ClaimValue, Magnitude } from '../claims/claim';
import { incomparable, type CompareOptions, type Comparison } from './comparison';
import { compareDates } from './dates';
import { compareMagnitudes, contextOf } from './magnitudes';
import { compareMoney } from './money';
import { compareNames } from './names';
import { comparePercentages } from './percentages';
import { compareQuantities } from './quantities';
import { compareQuotations } from './quotations';

/**
 * Compares a claim's value with a fact's value. A pure function: it knows nothing of what the two are
 * about, so `denies` means only that they cannot both be true of one thing.
 */
export function compareValues(
  claim: ClaimValue,
  fact: ClaimValue,
  options: CompareOptions = {},
): Comparison {
  if (claim.kind === 'percentage' && fact.kind === 'percentage') {
    return comparePercentages(claim, fact, options);
  }
  if (claim.kind === 'money' && fact.kind === 'money') return compareMoney(claim, fact, options);
  if (claim.kind === 'quantity' && fact.kind === 'quantity') {
    return compareQuantities(claim, fact, options);
  }
  if (claim.kind === 'date' && fact.kind === 'date') return compareDates(claim, fact, options);
  if (claim.kind === 'name' && fact.kind === 'name') return compareNames(claim, fact);
  if (claim.kind === 'quotation' && fact.kind === 'quotation')
    return compareQuotations(claim, fact);
  return compareBareNumber(claim, fact);
}

/** A number without unit or noun, as cells of tables hold, may stand for a share or a sum. */
function compareBareNumber(claim: ClaimValue, fact: ClaimValue): Comparison {
  const said = bareNumber(claim);
  const sourced = fact.kind === 'percentage' || fact.kind === 'money' ? fact : null;
  if (!said || !sourced) return incomparable('other-kind');
  const context = contextOf('', fact.kind === 'percentage');
  const found = compareMagnitudes(said, sourced, context);
  if (found.agreement !== 'agrees') return incomparable('other-kind');
  return { ...found, code: 'equal-without-unit', closeness: 0.7 * found.closeness };
}

function bareNumber(value: ClaimValue): Magnitude | null {
  if (value.kind !== 'quantity' || value.unit || value.noun !== null) return null;
  return value.multiple || value.ordinal ? null : value;
}
