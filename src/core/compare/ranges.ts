import type { Magnitude } from '../claims/claim';
import { comparison, type Comparison } from './comparison';
import { above, hedgedTolerance, same } from './tolerance';

/** Compares two numbers of which at least one is a printed range, by containment. */
export function compareRanges(claim: Magnitude, fact: Magnitude): Comparison {
  if (!isRange(fact)) return rangeAgainstNumber(claim, fact);
  if (!isRange(claim)) return numberAgainstRange(claim, fact);
  const slack = Math.max(claim.step / 2, claim.bound === 'about' ? hedge(claim) : 0);
  const lowFits = Math.abs(claim.low - fact.low) <= slack || same(claim.low, fact.low);
  const highFits = Math.abs(claim.high - fact.high) <= slack || same(claim.high, fact.high);
  if (lowFits && highFits) return comparison('agrees', 'equal', 1);
  const apart = above(claim.low, fact.high) || above(fact.low, claim.high);
  return comparison('denies', 'other-range', lowFits || highFits ? 0.75 : apart ? 0 : 0.3);
}

function isRange(m: Magnitude): boolean {
  return !same(m.low, m.high);
}

function hedge(m: Magnitude): number {
  return Math.min(hedgedTolerance(m.low, m).fair, hedgedTolerance(m.high, m).fair);
}

/** "between 20 and 25" of a single sourced number. */
function rangeAgainstNumber(claim: Magnitude, fact: Magnitude): Comparison {
  const value = fact.low;
  const upward = fact.bound === 'over' || fact.bound === 'at-least';
  const downward = fact.bound === 'under' || fact.bound === 'at-most';
  if (upward || downward) return rangeAgainstBound(claim, fact, upward);
  const slack = claim.bound === 'about' ? hedge(claim) : claim.step / 2;
  const fits = !above(claim.low - slack, value) && !above(value, claim.high + slack);
  if (fits) return comparison('agrees', 'within-range', 0.8);
  const off = value < claim.low ? claim.low - value : value - claim.high;
  const near = Math.max(0, 1 - (3 * off) / Math.max(Math.abs(value), 1e-9));
  return comparison('denies', 'outside-range', 0.7 * near);
}

function rangeAgainstBound(claim: Magnitude, fact: Magnitude, upward: boolean): Comparison {
  const strict = fact.bound === 'over' || fact.bound === 'under';
  const edge = upward ? claim.high : claim.low;
  const misses = upward ? above(fact.low, edge) : above(edge, fact.low);
  if (misses || (strict && same(edge, fact.low))) {
    return comparison('denies', 'outside-bound', same(edge, fact.low) ? 0.8 : 0.3);
  }
  return comparison('open', 'bound-leaves-open', 0.4);
}

/** A single number, or a bound, of a sourced range. */
function numberAgainstRange(claim: Magnitude, fact: Magnitude): Comparison {
  const { low } = claim;
  const slack = claim.bound === 'about' ? hedge(claim) : claim.step / 2;
  switch (claim.bound) {
    case 'at-least':
    case 'over':
    case 'just-over':
      return boundOfRange(claim, fact, fact.low, fact.high);
    case 'at-most':
    case 'under':
    case 'nearly':
      return boundOfRange(claim, fact, -fact.high, -fact.low);
    default: {
      const outside = above(fact.low, low + slack) || above(low - slack, fact.high);
      if (outside) return comparison('denies', 'outside-range', 0.3);
      const atEnd = same(low, fact.low) || same(low, fact.high);
      return comparison('open', 'one-of-a-range', atEnd ? 0.8 : 0.5);
    }
  }
}

/** A bound, turned so that it looks upwards, of the range from `low` to `high`. */
function boundOfRange(claim: Magnitude, fact: Magnitude, low: number, high: number): Comparison {
  const upward =
    claim.bound === 'at-least' || claim.bound === 'over' || claim.bound === 'just-over';
  const stated = upward ? claim.low : -claim.low;
  const strict = claim.bound !== 'at-least' && claim.bound !== 'at-most';
  if (above(low, stated) || (!strict && same(low, stated))) {
    return comparison('agrees', 'within-bound', same(low, stated) ? 0.9 : 0.6);
  }
  if (above(stated, high) || (strict && same(stated, high))) {
    return comparison('denies', 'outside-bound', same(stated, high) ? 0.8 : 0.3);
  }
  const atEnd = same(claim.low, fact.low) || same(claim.low, fact.high);
  return comparison('open', 'bound-leaves-open', atEnd ? 0.8 : 0.5);
}
