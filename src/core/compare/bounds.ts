import type { Bound, Magnitude } from '../claims/claim';
import { comparison, type Comparison } from './comparison';
import type { Limit } from './thresholds';
import { above, hedgedTolerance, same } from './tolerance';

/** A stretch of the number line with its ends open or closed. */
interface Interval {
  readonly from: number;
  readonly to: number;
  readonly fromOpen: boolean;
  readonly toOpen: boolean;
}

/** What the fact's subject says of its number. */
export interface BoundContext {
  readonly threshold: boolean;
  readonly limit: Limit;
}

/** Bounds that look upwards from their number, and those that look down. */
const UPWARD: ReadonlySet<Bound> = new Set(['over', 'at-least', 'just-over']);
const DOWNWARD: ReadonlySet<Bound> = new Set(['under', 'at-most', 'nearly']);
const STRICT: ReadonlySet<Bound> = new Set(['over', 'under', 'just-over', 'nearly']);

/** Compares two single numbers of which at least one is bounded ("over 90", "no more than 90"). */
export function compareBounds(
  claim: Magnitude,
  fact: Magnitude,
  context: BoundContext,
): Comparison {
  const equal = same(claim.low, fact.low);
  if (equal) return compareAtOneNumber(claim, fact, context);
  const roundsToBound = Math.abs(claim.low - fact.low) <= claim.step / 2;
  if (roundsToBound && claim.bound === 'exact') return comparison('agrees', 'rounded', 0.9);
  const near = nearness(claim.low, fact.low);
  if (claim.bound === 'at-most' && fact.bound === 'at-most') return compareCaps(claim, fact);
  const said = fairInterval(claim, nextPrinted(claim, fact));
  const sourced = sourcedInterval(fact);
  if (inside(sourced, said)) return comparison('agrees', 'within-bound', 0.4 + 0.5 * near);
  if (disjoint(outerInterval(claim), sourced))
    return comparison('denies', 'outside-bound', slipOfBound(claim, fact));
  if (claim.bound === 'exact' && isLoosePoint(fact)) return comparison('finer', 'more-exact', 0.8);
  return comparison('open', 'bound-leaves-open', 0.5 * near);
}

/** From this factor on a looser cap is another cap. */
const SAME_CAP = 1.15;

/** "up to 5,000" of "up to 500": a cap tells how far something goes, so another cap is wrong. */
function compareCaps(claim: Magnitude, fact: Magnitude): Comparison {
  const near = nearness(claim.low, fact.low);
  const looser = above(claim.low, fact.low) && claim.low <= fact.low * SAME_CAP;
  if (looser) return comparison('agrees', 'within-bound', 0.4 + 0.5 * near);
  return comparison('denies', 'other-limit', 0.5 * near);
}

/** The same number on both sides: only the directions can clash. */
function compareAtOneNumber(claim: Magnitude, fact: Magnitude, context: BoundContext): Comparison {
  const plain = claim.bound === 'exact' || claim.bound === 'about';
  if (plain || claim.bound === fact.bound) return comparison('agrees', 'equal', 1);
  if (fact.bound === 'about') {
    return isJust(claim)
      ? comparison('agrees', 'about-equal', 0.95)
      : comparison('open', 'bound-leaves-open', 0.9);
  }
  if (isTurned(claim, fact, context))
    return comparison('denies', 'wrong-bound', 0.9, boundArgs(claim, fact));
  if (fact.bound === 'exact' && restates(claim, context))
    return comparison('agrees', 'threshold', 1);
  if (fact.bound === 'exact' && isJust(claim)) return comparison('open', 'bound-leaves-open', 0.9);
  const said = fairInterval(claim);
  const sourced = sourcedInterval(fact);
  if (inside(sourced, said)) return comparison('agrees', 'same-bound', 1);
  if (disjoint(said, sourced))
    return comparison('denies', 'wrong-bound', 0.9, boundArgs(claim, fact));
  return comparison('open', 'bound-leaves-open', 0.9);
}

/**
 * "At least 500" of "up to 500" leaves one number that both allow, and yet says the opposite; so it
 * does of a ceiling of 500.
 */
function isTurned(claim: Magnitude, fact: Magnitude, { threshold, limit }: BoundContext): boolean {
  if (threshold) return false;
  const isCap = fact.bound === 'at-most' || (fact.bound === 'exact' && limit === 'ceiling');
  const isFloor = fact.bound === 'at-least' || (fact.bound === 'exact' && limit === 'floor');
  return (claim.bound === 'at-least' && isCap) || (claim.bound === 'at-most' && isFloor);
}

/** "above 40" of a threshold, "above the ceiling of 78" or "below the minimum of 12" names the limit. */
function restates(claim: Magnitude, { threshold, limit }: BoundContext): boolean {
  return (
    threshold ||
    (limit === 'ceiling' && claim.bound === 'over') ||
    (limit === 'floor' && claim.bound === 'under')
  );
}

function boundArgs(claim: Magnitude, fact: Magnitude): Record<string, string> {
  return { claimBound: claim.bound, factBound: fact.bound };
}

/**
 * How far the next number lies that the source may print in decimals: a source that says 0.6 may mean
 * what is a little over 0.5.
 */
function nextPrinted(claim: Magnitude, { step, bound }: Magnitude): number {
  return bound === 'exact' && step < 1 && step <= Math.abs(claim.low) * MOST_OF_A_STEP ? step : 0;
}

const MOST_OF_A_STEP = 0.2;

/** So far from its number, as a part of it, something may be that is just over or under it. */
const JUST = 0.08;

/** What the claim covers when it is read fairly; what is just over or under it reaches to `least` anyway. */
function fairInterval(m: Magnitude, least = 0): Interval {
  const { fair } = hedgedTolerance(m.low, m);
  return interval(m, isJust(m) ? Math.max(fair, least, JUST * Math.abs(m.low)) : fair);
}

function isJust({ bound }: Magnitude): boolean {
  return bound === 'nearly' || bound === 'just-over';
}

/** What the claim covers when it is read as generously as it can be. */
function outerInterval(m: Magnitude): Interval {
  const { wrong } = hedgedTolerance(m.low, m);
  if (m.bound === 'exact') return interval(m, m.step / 2);
  if (m.bound === 'about') return interval(m, wrong);
  return interval(m, Math.max(wrong, Math.abs(m.low) * 0.15));
}

/** Where the sourced number lies: a hedged one within half of what its hedge would allow. */
function sourcedInterval(m: Magnitude): Interval {
  const { fair } = hedgedTolerance(m.low, m);
  if (m.bound === 'about') return interval(m, fair / 2);
  return interval(m, m.bound === 'exact' ? 0 : fair);
}

function interval(m: Magnitude, slack: number): Interval {
  const open = STRICT.has(m.bound);
  const near = isJust(m);
  if (UPWARD.has(m.bound)) {
    return { from: m.low, to: near ? m.low + slack : Infinity, fromOpen: open, toOpen: false };
  }
  if (DOWNWARD.has(m.bound)) {
    return { from: near ? m.low - slack : -Infinity, to: m.low, fromOpen: false, toOpen: open };
  }
  return { from: m.low - slack, to: m.low + slack, fromOpen: false, toOpen: false };
}

function inside(inner: Interval, outer: Interval): boolean {
  const startsIn =
    above(inner.from, outer.from) ||
    (same(inner.from, outer.from) && (!outer.fromOpen || inner.fromOpen));
  const endsIn =
    above(outer.to, inner.to) || (same(inner.to, outer.to) && (!outer.toOpen || inner.toOpen));
  return startsIn && endsIn;
}

function disjoint(a: Interval, b: Interval): boolean {
  return isBefore(a, b) || isBefore(b, a);
}

function isBefore(a: Interval, b: Interval): boolean {
  return above(b.from, a.to) || (same(a.to, b.from) && (a.toOpen || b.fromOpen));
}

function isLoosePoint(m: Magnitude): boolean {
  return isJust(m) || m.bound === 'about';
}

/** 1 for equal numbers, 0 where one is at least twice the other. */
function nearness(a: number, b: number): number {
  const size = Math.max(Math.abs(a), Math.abs(b), 1e-9);
  return Math.max(0, 1 - (2 * Math.abs(a - b)) / size);
}

/** A bound that just misses the sourced number ("no more than 2 billion" of 2.07) points to it. */
function slipOfBound(claim: Magnitude, fact: Magnitude): number {
  const bounded = claim.bound !== 'exact' && claim.bound !== 'about';
  return (bounded ? 0.8 : 0.4) * nearness(claim.low, fact.low);
}
