/**
 * How a claim's value stands to a fact's value.
 * - `agrees`: the claim follows from the fact at the claim's printed precision.
 * - `denies`: the two cannot both be true.
 * - `finer`: they fit, but the claim is more exact than the fact.
 * - `open`: the fact neither gives nor excludes the claim.
 * - `incomparable`: another kind, unit, dimension, currency or person.
 */
export type Agreement = 'agrees' | 'denies' | 'finer' | 'open' | 'incomparable';

/** What comparing two values gives. */
export interface Comparison {
  readonly agreement: Agreement;
  /** Stable reason code; `docs/reasons` and the readers put it into words. */
  readonly code: string;
  readonly args: Readonly<Record<string, string>>;
  /**
   * Evidence, from 0 to 1, that the claim speaks of this very value: 1 where they are equal, around
   * 0.5 to 0.8 for a slip of it (transposed digits, one part of a date), 0 for an unrelated value.
   */
  readonly closeness: number;
}

/** What the caller knows beyond the two values. */
export interface CompareOptions {
  /** The fact's subject, which may tell that its number is a threshold or is counted in points. */
  readonly subject?: string;
}

const NO_ARGS: Comparison['args'] = {};

/** A comparison with its parts in order, for short code in the files of this folder. */
export function comparison(
  agreement: Agreement,
  code: string,
  closeness: number,
  args: Comparison['args'] = NO_ARGS,
): Comparison {
  return { agreement, code, args, closeness };
}

/** Values that cannot be compared at all. */
export function incomparable(code: string, closeness = 0): Comparison {
  return comparison('incomparable', code, closeness);
}

const RANK: Readonly<Record<Agreement, number>> = {
  agrees: 4,
  finer: 3,
  open: 2,
  denies: 1,
  incomparable: 0,
};

/** The more favourable of two comparisons; of equal ones the closer, then the first. */
export function kinder(a: Comparison, b: Comparison): Comparison {
  const rank = RANK[b.agreement] - RANK[a.agreement];
  if (rank !== 0) return rank > 0 ? b : a;
  return b.closeness > a.closeness ? b : a;
}

/** The comparison with the nearer value; of equal ones the more favourable. */
export function nearer(a: Comparison, b: Comparison): Comparison {
  if (a.closeness === b.closeness) return kinder(a, b);
  return b.closeness > a.closeness ? b : a;
}
