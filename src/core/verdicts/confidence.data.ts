import type { Signs } from '../matching/signs';

/** What each sign is worth on the scale of log-odds, and the odds with no sign at all. */
export type SignWeights = Readonly<Partial<Record<keyof Signs, number>>> & {
  readonly bias: number;
};

/**
 * How surely a claim whose value agrees with its row's is about that row. Fitted by logistic
 * regression on the labelled briefs of `test/eval` that are open, topics held out in turn
 * (`test/eval/fit-weights.ts`); the signs know nothing of any topic.
 */
export const SUPPORT_WEIGHTS: SignWeights = {
  bias: 0.55,
  rowCoverage: 1.22,
  clauseCoverage: 1.56,
  lead: 1.47,
  nounClashes: -0.35,
  entityNear: 0.39,
  entityFar: 1,
  entityAbsent: -0.27,
  entityForeign: -1.04,
  periodSame: 0.85,
  untold: -0.51,
  loose: -0.9,
};

/** The same for a claim whose value is not its row's: whether the row is meant nevertheless. */
export const ACCUSE_WEIGHTS: SignWeights = {
  bias: -2.37,
  rowCoverage: 1.91,
  clauseCoverage: 0.82,
  lead: 1.22,
  closeness: 4.06,
  nounClashes: -0.55,
  entityNear: 0.47,
  entityAbsent: -0.7,
  entityForeign: -0.51,
  periodSame: 0.43,
  siblingValue: 0.76,
  untold: -0.4,
};

/**
 * Confidence from which on a verdict is given; between `review` and `accuse` a person is asked, and
 * from `denial` on a value that the text rules out is confirmed as ruled out.
 */
export const CONFIDENCE = { support: 0.62, denial: 0.5, review: 0.6, accuse: 0.72 } as const;
