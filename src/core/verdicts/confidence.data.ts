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
  rowCoverage: 0.5,
  clauseCoverage: 2.17,
  lead: 1.59,
  nounClashes: -0.55,
  entityNamed: 0.69,
  periodSame: 0.29,
  siblingValue: 0.47,
  untold: -0.43,
  loose: -0.89,
};

/** The same for a claim whose value is not its row's: whether the row is meant nevertheless. */
export const ACCUSE_WEIGHTS: SignWeights = {
  bias: -2.37,
  rowCoverage: 1.84,
  clauseCoverage: 1.19,
  lead: 0.98,
  closeness: 3.36,
  nounClashes: -0.77,
  entityNamed: 0.51,
  entityAbsent: -0.56,
  periodSame: 0.43,
  siblingValue: 0.64,
  untold: -0.41,
};

/** Confidence from which on a verdict is given; between the last two a person is asked. */
export const CONFIDENCE = { support: 0.62, review: 0.6, accuse: 0.7 } as const;
