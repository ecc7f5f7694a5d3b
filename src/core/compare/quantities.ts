import type { QuantityValue, UnitOfMeasure } from '../claims/claim';
import { comparison, incomparable, type CompareOptions, type Comparison } from './comparison';
import { compareMagnitudes, type MagnitudeContext } from './magnitudes';
import { namesThreshold } from './thresholds';
import { centre, same } from './tolerance';

/** Units of time of varying length: "30 days" and "one month" neither agree nor clash. */
const VARYING_UNITS = new Set(['month', 'quarter', 'year', 'decade', 'century']);
/** Four weeks or 30 days of a month of 30.44, 52 weeks of a year. */
const VARYING_SLACK = 0.09;
/** A sourced "one year" is no rounding of 13 months: its step counts for little in a smaller unit. */
const STEP_SHARE = 0.08;

/**
 * Compares two quantities after converting them to one unit. Counted nouns are left to whoever finds
 * the fact; only units of different dimension, ratios and ordinals are incomparable here.
 */
export function compareQuantities(
  claim: QuantityValue,
  fact: QuantityValue,
  options: CompareOptions,
): Comparison {
  if (claim.multiple !== fact.multiple) return incomparable('ratio-and-count');
  if (claim.ordinal !== fact.ordinal) return incomparable('order-and-count');
  const context = { percentage: false, threshold: namesThreshold(options.subject ?? '') };
  if (claim.unit && fact.unit) return compareMeasured(claim, fact, claim.unit, fact.unit, context);
  if (claim.unit ? fact.noun !== null : fact.unit !== null && claim.noun !== null) {
    return incomparable('unit-and-count');
  }
  return compareMagnitudes(claim, fact, context);
}

function compareMeasured(
  claim: QuantityValue,
  fact: QuantityValue,
  claimUnit: UnitOfMeasure,
  factUnit: UnitOfMeasure,
  context: MagnitudeContext,
): Comparison {
  if (claimUnit.dimension !== factUnit.dimension) return incomparable('other-dimension');
  if (claimUnit.id === factUnit.id) return compareMagnitudes(claim, fact, context);
  const said = inBase(claim, claimUnit);
  const base = inBase(fact, factUnit);
  const sourced = { ...base, step: Math.min(base.step, STEP_SHARE * Math.abs(base.low)) };
  const found = compareMagnitudes(said, sourced, context);
  if (found.agreement !== 'denies') return found;
  if (VARYING_UNITS.has(claimUnit.id) !== VARYING_UNITS.has(factUnit.id)) {
    const off = Math.abs(centre(said) - centre(sourced));
    if (off <= VARYING_SLACK * Math.abs(centre(sourced)))
      return comparison('open', 'calendar-units', 0.8);
  }
  if (same(claim.low, fact.low) && same(claim.high, fact.high)) {
    return comparison('denies', 'other-unit', 0.75, { wrong: claimUnit.id, right: factUnit.id });
  }
  return found;
}

function inBase(value: QuantityValue, unit: UnitOfMeasure): QuantityValue {
  return {
    ...value,
    low: value.low * unit.toBase,
    high: value.high * unit.toBase,
    step: value.step * unit.toBase,
  };
}
