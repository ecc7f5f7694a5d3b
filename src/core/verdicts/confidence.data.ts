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
  bias: 0.6,
  rowCoverage: 0.91,
  clauseCoverage: 2.06,
  lead: 1.15,
  specificity: 0.36,
  nounClashes: -0.62,
  entityNamed: 0.93,
  entityAbsent: -0.25,
  periodSame: 0.7,
  siblingValue: 0.17,
  untold: -0.34,
  loose: -0.97,
};

/** The same for a claim whose value is not its row's: whether the row is meant nevertheless. */
export const ACCUSE_WEIGHTS: SignWeights = {
  bias: -2.65,
  rowCoverage: 1.96,
  clauseCoverage: 1.12,
  lead: 1.23,
  closeness: 3.68,
  nounClashes: -0.76,
  entityNamed: 0.47,
  entityAbsent: -0.57,
  periodSame: 0.72,
  periodOther: 0.3,
  siblingValue: 0.85,
  untold: -0.35,
};

/** Confidence from which on a verdict is given; between the last two a person is asked. */
export const CONFIDENCE = { support: 0.65, review: 0.6, accuse: 0.68 } as const;
