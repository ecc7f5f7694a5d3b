import type { QuantityValue, UnitOfMeasure } from '../claims/claim';
import {
  comparison,
  incomparable,
  kinder,
  nearer,
  type CompareOptions,
  type Comparison,
} from './comparison';
import { compareMagnitudes, contextOf, type MagnitudeContext } from './magnitudes';
import { same } from './tolerance';

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
  const context = contextOf(options.subject ?? '', false);
  if (claim.unit && fact.unit) return compareMeasured(claim, fact, claim.unit, fact.unit, context);
  if (mayBeCount(claim) || mayBeCount(fact)) return compareEither(claim, fact, context);
  if (claim.unit ? fact.noun !== null : fact.unit !== null && claim.noun !== null) {
    return incomparable('unit-and-count');
  }
  return compareMagnitudes(claim, fact, context);
}

function mayBeCount({ unit }: QuantityValue): boolean {
  return unit?.orScale !== undefined;
}

/**
 * "7 m" beside a number without a unit may be metres or a million: what fits in neither sense is no
 * contradiction, because nobody can tell which is meant.
 */
function compareEither(
  claim: QuantityValue,
  fact: QuantityValue,
  context: MagnitudeContext,
): Comparison {
  const counted = compareMagnitudes(asCount(claim), asCount(fact), context);
  const isNamed = claim.noun !== null || fact.noun !== null;
  const found = isNamed ? counted : kinder(compareMagnitudes(claim, fact, context), counted);
  return found.agreement === 'denies' ? incomparable('unit-and-count') : found;
}

function asCount(value: QuantityValue): QuantityValue {
  const scale = value.unit?.orScale;
  return scale === undefined ? value : inBase({ ...value, unit: null }, scale);
}

function compareMeasured(
  claim: QuantityValue,
  fact: QuantityValue,
  claimUnit: UnitOfMeasure,
  factUnit: UnitOfMeasure,
  context: MagnitudeContext,
): Comparison {
  if (claimUnit.dimension !== factUnit.dimension) return incomparable('other-dimension');
  const { orUnit, ...plain } = claimUnit;
  if (orUnit !== undefined) {
    // "Over 4 mt" of 3.7 million tonnes is meant in millions, though it is more than four of them.
    return nearer(
      compareMeasured(claim, fact, plain, factUnit, context),
      compareMeasured(claim, fact, orUnit, factUnit, context),
    );
  }
  if (claimUnit.id === factUnit.id) return compareMagnitudes(claim, fact, context);
  const said = inBase(claim, claimUnit.toBase);
  const base = inBase(fact, factUnit.toBase);
  const sourced = { ...base, step: Math.min(base.step, STEP_SHARE * Math.abs(base.low)) };
  const isConverted = areOfTwoSystems(claimUnit, factUnit);
  const stated = isConverted ? roundedTo(sourced, said) : said;
  const found = compareMagnitudes(stated, sourced, context);
  if (found.agreement !== 'denies') return found;
  if (same(claim.low, fact.low) && same(claim.high, fact.high)) {
    return comparison('denies', 'other-unit', 0.75, { wrong: claimUnit.id, right: factUnit.id });
  }
  return found;
}

/** Whether neither of two units is a whole number of the other, as units of one system are; months are no system. */
function areOfTwoSystems({ dimension, toBase }: UnitOfMeasure, other: UnitOfMeasure): boolean {
  const more = Math.max(toBase / other.toBase, other.toBase / toBase);
  return dimension !== 'time' && !same(more, Math.round(more));
}

/** A number that is converted into another system is rounded there, by hand: so much of it may be lost. */
const LOST = 0.005;

/**
 * "375 feet" of 114 metres: the source's number where the claim's is that, converted and rounded, else the claim's
 * own. What it is bounded by stays.
 */
function roundedTo(fact: QuantityValue, claim: QuantityValue): QuantityValue {
  const isPoint = same(claim.low, claim.high) && same(fact.low, fact.high);
  const most = Math.max(fact.step / 2, LOST * Math.abs(fact.low));
  if (!isPoint || Math.abs(claim.low - fact.low) > most) return claim;
  return { ...claim, low: fact.low, high: fact.high };
}

function inBase(value: QuantityValue, toBase: number): QuantityValue {
  return {
    ...value,
    low: value.low * toBase,
    high: value.high * toBase,
    step: value.step * toBase,
  };
}
