import type { Bound, Magnitude } from '../claims/claim';
import { compareBounds } from './bounds';
import { comparison, type Comparison } from './comparison';
import { findSlip } from './digit-slips';
import { compareRanges } from './ranges';
import { isThreshold, limitOf, namesThreshold, type Limit } from './thresholds';
import { centre, hedgedTolerance, plainTolerance, same, type Tolerance } from './tolerance';

/** What the caller knows of the two numbers. */
export interface MagnitudeContext {
  readonly percentage: boolean;
  /** The fact's number is a threshold: "above 40" restates "the share above which …: 40". */
  readonly threshold: boolean;
  /** The fact's number is itself a limit, which "up to" or "at least" in the claim restates. */
  readonly limit: Limit;
  /** The fact's number is a threshold by itself, which any bound in the claim states. */
  readonly isThreshold: boolean;
}

const contexts = new Map<string, MagnitudeContext>();
const contextsOfShares = new Map<string, MagnitudeContext>();

/** The context that a fact's subject gives; subjects met before are remembered. */
export function contextOf(subject: string, percentage: boolean): MagnitudeContext {
  const remembered = percentage ? contextsOfShares : contexts;
  let known = remembered.get(subject);
  if (!known) {
    known = {
      percentage,
      threshold: namesThreshold(subject),
      limit: limitOf(subject),
      isThreshold: isThreshold(subject),
    };
    if (remembered.size > 20_000) remembered.clear();
    remembered.set(subject, known);
  }
  return known;
}

/**
 * Compares two numbers in the same unit: rounding at the printed precision, hedges, bounds on either
 * side as intervals with their ends open or closed, and ranges by containment.
 */
export function compareMagnitudes(
  claim: Magnitude,
  fact: Magnitude,
  context: MagnitudeContext,
): Comparison {
  if (centre(claim) * centre(fact) < 0) return compareOtherSign(claim, fact, context);
  const found = compareStatements(asLimit(claim, fact, context), fact, context);
  if (found.agreement !== 'denies') return found;
  return withSlip(found, claim, fact, context.percentage);
}

/** "−2.3%" of "a fall of 2.3%" may say the same: a sign is never accused by itself. */
function compareOtherSign(
  claim: Magnitude,
  fact: Magnitude,
  context: MagnitudeContext,
): Comparison {
  const found = compareMagnitudes(unsigned(claim), unsigned(fact), context);
  return found.agreement === 'agrees'
    ? comparison('open', 'other-sign', 0.8 * found.closeness)
    : found;
}

function unsigned(m: Magnitude): Magnitude {
  const ends = [Math.abs(m.low), Math.abs(m.high)];
  return { ...m, low: Math.min(...ends), high: Math.max(...ends) };
}

const ONE_SIDED: ReadonlySet<Bound> = new Set(['over', 'at-least', 'under', 'at-most']);

/** A claim that states the limit itself, as a plain number. */
function asLimit(
  claim: Magnitude,
  fact: Magnitude,
  { limit, isThreshold: divides }: MagnitudeContext,
): Magnitude {
  const isOther = divides && !same(claim.low, fact.low);
  const states =
    (limit === 'ceiling' && claim.bound === 'at-most') ||
    (limit === 'floor' && claim.bound === 'at-least') ||
    (isOther && ONE_SIDED.has(claim.bound));
  const plain = fact.bound === 'exact' && same(fact.low, fact.high) && same(claim.low, claim.high);
  return states && plain ? { ...claim, bound: 'exact' } : claim;
}

function compareStatements(
  claim: Magnitude,
  fact: Magnitude,
  context: MagnitudeContext,
): Comparison {
  if (isRange(claim) || isRange(fact)) return compareRanges(claim, fact);
  if (isPoint(claim) && isPoint(fact)) return comparePoints(claim, fact, context);
  return compareBounds(claim, fact, context);
}

function isRange(m: Magnitude): boolean {
  return !same(m.low, m.high);
}

function isPoint(m: Magnitude): boolean {
  return m.bound === 'exact' || m.bound === 'about';
}

function comparePoints(claim: Magnitude, fact: Magnitude, context: MagnitudeContext): Comparison {
  const stated = claim.low;
  const sourced = fact.low;
  if (same(stated, sourced)) return comparison('agrees', 'equal', 1);
  const off = Math.abs(stated - sourced);
  const near = 1 - Math.min(0.4, off / Math.max(Math.abs(sourced), 1e-9));
  const tolerance = toleranceOf(claim, context.percentage);
  if (within(off, tolerance.fair)) {
    const code = claim.bound === 'about' ? 'about-equal' : 'rounded';
    return comparison('agrees', code, Math.max(0.8, near));
  }
  if (isFiner(claim, fact, off)) return comparison('finer', 'more-exact', Math.max(0.8, near));
  if (within(off, tolerance.wrong) && !same(off, tolerance.wrong)) {
    return comparison('open', 'near-but-not-equal', 0.6 * near);
  }
  return OTHER_NUMBER;
}

/** What comparing two numbers mostly gives. */
const OTHER_NUMBER = comparison('denies', 'other-number', 0);

/** Whether the claim says more exactly what the fact gives rounded or hedged. */
function isFiner(claim: Magnitude, fact: Magnitude, off: number): boolean {
  if (fact.bound === 'about') return within(off, hedgedTolerance(fact.low, fact).fair);
  if (fact.notation === 'fraction') return within(off, plainTolerance(fact.low, fact, true).fair);
  const coarser = fact.step > claim.step && !same(fact.step, claim.step);
  const isHalf = same(off, fact.step / 2);
  // A half is rounded up: 3.5 may be the source's 4, and 4.5 is not.
  const isBelow = Math.abs(claim.low) < Math.abs(fact.low);
  return coarser && claim.step > 0 && (isHalf ? isBelow : off < fact.step / 2);
}

function toleranceOf(claim: Magnitude, percentage: boolean): Tolerance {
  return claim.bound === 'about'
    ? hedgedTolerance(claim.low, claim)
    : plainTolerance(claim.low, claim, percentage);
}

function within(off: number, tolerance: number): boolean {
  return off < tolerance || same(off, tolerance);
}

/** A denial says how the number may have slipped, which is evidence that this fact is meant. */
function withSlip(
  found: Comparison,
  claim: Magnitude,
  fact: Magnitude,
  percentage: boolean,
): Comparison {
  if (found.closeness > 0.5) return found;
  const { slip, closeness } = findSlip(centre(claim), centre(fact), percentage);
  if (slip !== 'none' && closeness >= found.closeness) {
    return { ...found, args: { ...found.args, slip }, closeness };
  }
  const size = Math.max(Math.abs(centre(claim)), Math.abs(centre(fact)), 1e-9);
  const off = Math.abs(centre(claim) - centre(fact)) / size;
  const near = off < 0.15 ? 0.35 - off : 0;
  return near > found.closeness ? { ...found, closeness: near } : found;
}
