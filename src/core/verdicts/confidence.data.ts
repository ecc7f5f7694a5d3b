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
  bias: 1.02,
  rowCoverage: 1.05,
  clauseCoverage: 0.87,
  lead: 1.3,
  moved: 1.39,
  opens: 0.45,
  closeness: 0.24,
  alike: 1.01,
  specificity: -0.38,
  nounFits: 0.06,
  nounClashes: -0.61,
  entityNear: 0.16,
  entityFar: 0.86,
  entityAbsent: 0.3,
  entityForeign: -1.19,
  otherThing: -2.92,
  periodSame: 0.82,
  periodOther: 0.5,
  siblingValue: 0.69,
  untold: -0.44,
  rival: -0.29,
  loose: -2.11,
  bounded: 0.86,
  percentage: -0.81,
  date: 0.56,
  year: 1.11,
};

/** The same for a claim whose value is not its row's: whether the row is meant nevertheless. */
export const FIRST_ACCUSE_WEIGHTS: SignWeights<keyof Signs> = {
  bias: -1.97,
  rowCoverage: 0.91,
  clauseCoverage: 0.25,
  lead: 1.54,
  swapped: 2.53,
  moved: 1.21,
  opens: 0.25,
  closeness: 2.71,
  alike: 3.24,
  specificity: 0.24,
  nounFits: -0.51,
  nounClashes: -1.02,
  entityNear: 0.38,
  entityFar: -0.27,
  entityAbsent: -0.37,
  entityForeign: -0.46,
  otherThing: -0.87,
  periodSame: 0.37,
  periodOther: 0.14,
  siblingValue: 0.15,
  untold: -0.36,
  rival: -1.15,
  bounded: 0.37,
  percentage: 0.33,
  date: -0.42,
  year: -0.17,
};

export const SUPPORT_WEIGHTS: SignWeights<keyof Signs | keyof NeighbourSigns> = {
  bias: 1.58,
  rowCoverage: 1.27,
  clauseCoverage: 0.91,
  lead: 1.3,
  moved: 1.51,
  opens: 0.37,
  closeness: -0.01,
  alike: 1.21,
  specificity: -0.02,
  nounFits: 0.04,
  nounClashes: -0.61,
  entityNear: 0.24,
  entityFar: 0.71,
  entityAbsent: 0.28,
  entityForeign: -0.91,
  otherThing: -2.11,
  periodSame: 0.67,
  periodOther: 0.1,
  siblingValue: 0.79,
  untold: -0.49,
  rival: -0.65,
  loose: -1.77,
  bounded: 0.94,
  percentage: -0.72,
  date: 0.72,
  year: 1.11,
  told: -1.21,
  toldExactly: -2.84,
  nearRow: -0.41,
  nearRowInBlock: 0.14,
};
export const ACCUSE_WEIGHTS: SignWeights<keyof Signs | keyof NeighbourSigns> = {
  bias: -1.56,
  rowCoverage: 0.72,
  clauseCoverage: 0.17,
  lead: 1.42,
  swapped: 2.2,
  moved: 0.86,
  opens: 0.2,
  closeness: 2.27,
  alike: 2.8,
  specificity: 0.56,
  nounFits: -0.65,
  nounClashes: -1.43,
  entityNear: 0.3,
  entityFar: -0.52,
  entityAbsent: -0.38,
  entityForeign: -0.51,
  otherThing: -0.94,
  periodSame: 0.18,
  periodOther: 0.03,
  siblingValue: 0.28,
  untold: -0.37,
  rival: -0.99,
  bounded: 0.33,
  percentage: 0.32,
  date: -0.16,
  year: -0.44,
  told: -0.95,
  toldExactly: -1.38,
  nearRow: 0.82,
  nearRowInBlock: 0.58,
};

/**
 * Confidence from which on a verdict is given; between `review` and `accuse` a person is asked, and
 * from `denial` on a value that the text rules out is confirmed as ruled out.
 */
export const CONFIDENCE = { support: 0.7, denial: 0.5, review: 0.5, accuse: 0.58 } as const;
