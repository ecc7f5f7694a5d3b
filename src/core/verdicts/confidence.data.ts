import type { NeighbourSigns } from '../matching/neighbours';
import type { Signs } from '../matching/signs';

/** What each sign is worth on the scale of log-odds, and the odds with no sign at all. */
export type SignWeights<Sign extends string> = Readonly<Partial<Record<Sign, number>>> & {
  readonly bias: number;
};

/**
 * How surely a claim whose value agrees with its row's is about that row. Fitted by logistic
 * regression on the labelled briefs of `test/eval` that are open, topics held out in turn
 * (`test/eval/fit-weights.ts`); the signs know nothing of any topic.
 */
export const FIRST_SUPPORT_WEIGHTS: SignWeights<keyof Signs> = {
  bias: 1.45,
  rowCoverage: 0.85,
  clauseCoverage: 0.83,
  lead: 1.44,
  moved: 1.48,
  opens: 0.43,
  closeness: -0.24,
  alike: 0.78,
  specificity: -0.44,
  nounFits: 0.26,
  nounClashes: -0.42,
  entityNear: 0.11,
  entityFar: 0.69,
  entityAbsent: 0.05,
  entityForeign: -1.01,
  otherThing: -2.90,
  periodSame: 0.74,
  periodOther: 0.66,
  siblingValue: 0.67,
  untold: -0.52,
  rival: -0.63,
  loose: -2.21,
  bounded: 0.85,
  percentage: -0.77,
  date: 0.70,
  year: 1.13,
};

/** The same for a claim whose value is not its row's: whether the row is meant nevertheless. */
export const FIRST_ACCUSE_WEIGHTS: SignWeights<keyof Signs> = {
  bias: -1.98,
  rowCoverage: 1.02,
  clauseCoverage: 0.22,
  lead: 1.54,
  moved: 1.18,
  opens: 0.29,
  closeness: 2.70,
  alike: 3.17,
  specificity: 0.27,
  nounFits: -0.50,
  nounClashes: -1.05,
  entityNear: 0.41,
  entityFar: -0.35,
  entityAbsent: -0.41,
  entityForeign: -0.47,
  otherThing: -0.82,
  periodSame: 0.45,
  periodOther: 0.11,
  siblingValue: 0.74,
  untold: -0.37,
  rival: -1.49,
  bounded: 0.32,
  percentage: 0.38,
  date: -0.38,
  year: -0.19,
};

export const SUPPORT_WEIGHTS: SignWeights<keyof Signs | keyof NeighbourSigns> = {
  bias: 2.04,
  rowCoverage: 1.12,
  clauseCoverage: 0.89,
  lead: 1.41,
  moved: 1.52,
  opens: 0.34,
  closeness: -0.33,
  alike: 1.01,
  specificity: -0.75,
  nounFits: 0.31,
  nounClashes: -0.44,
  entityNear: 0.12,
  entityFar: 0.53,
  entityAbsent: 0.13,
  entityForeign: -0.84,
  otherThing: -2.37,
  periodSame: 0.62,
  periodOther: 0.28,
  siblingValue: 0.70,
  untold: -0.51,
  rival: -0.99,
  loose: -1.77,
  bounded: 0.90,
  percentage: -0.64,
  date: 0.80,
  year: 1.46,
  told: -1.95,
  nearRow: -0.44,
  nearRowInBlock: 0.10,
};
export const ACCUSE_WEIGHTS: SignWeights<keyof Signs | keyof NeighbourSigns> = {
  bias: -1.55,
  rowCoverage: 0.91,
  clauseCoverage: 0.10,
  lead: 1.34,
  moved: 0.78,
  opens: 0.25,
  closeness: 2.27,
  alike: 2.83,
  specificity: 0.20,
  nounFits: -0.59,
  nounClashes: -1.48,
  entityNear: 0.28,
  entityFar: -0.60,
  entityAbsent: -0.40,
  entityForeign: -0.48,
  otherThing: -0.91,
  periodSame: 0.26,
  periodOther: -0.04,
  siblingValue: 0.80,
  untold: -0.35,
  rival: -1.17,
  bounded: 0.34,
  percentage: 0.38,
  date: -0.20,
  year: -0.34,
  told: -1.22,
  nearRow: 0.78,
  nearRowInBlock: 0.64,
};

/**
 * Confidence from which on a verdict is given; between `review` and `accuse` a person is asked, and
 * from `denial` on a value that the text rules out is confirmed as ruled out.
 */
export const CONFIDENCE = { support: 0.66, denial: 0.5, review: 0.54, accuse: 0.62 } as const;
