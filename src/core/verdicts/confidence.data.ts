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
  bias: -5.19,
  rowCoverage: 2.01,
  clauseCoverage: 1.52,
  lead: 1.34,
  moved: 0.9,
  opens: 0.31,
  closeness: 4.9,
  alike: 1.54,
  specificity: 0.49,
  nounFits: 0.51,
  nounClashes: -0.16,
  entityNear: 0.54,
  entityFar: 0.48,
  entityAbsent: -0.24,
  entityForeign: -1.03,
  otherThing: -1.47,
  periodSame: 0.84,
  periodOther: 0.76,
  siblingValue: 0.01,
  untold: -0.19,
  outnamed: 1.33,
  rival: 0.23,
  loose: -1.41,
  bounded: 0.61,
  percentage: -0.96,
  date: 0.39,
  year: 1.58,
};

/** The same for a claim whose value is not its row's: whether the row is meant nevertheless. */
export const FIRST_ACCUSE_WEIGHTS: SignWeights<keyof Signs> = {
  bias: -5.12,
  rowCoverage: 3.99,
  clauseCoverage: 1.26,
  lead: 1.04,
  swapped: 8.34,
  moved: 1.71,
  opens: 0.28,
  closeness: 3.58,
  alike: 5.25,
  specificity: -0.54,
  transposed: 2.97,
  nounFits: -0.56,
  nounClashes: -0.76,
  entityNear: 0.6,
  entityFar: 0.44,
  entityAbsent: -0.04,
  entityForeign: -0.79,
  otherThing: -1.05,
  periodSame: 0.25,
  periodOther: -0.76,
  siblingValue: 1.11,
  untold: -0.24,
  outnamed: 0.06,
  rival: -1.21,
  bounded: 0.06,
  percentage: -0.49,
  date: -0.86,
  year: -0.43,
};

export const SUPPORT_WEIGHTS: SignWeights<keyof Signs | keyof NeighbourSigns> = {
  bias: -4.15,
  rowCoverage: 1,
  clauseCoverage: 1.49,
  lead: 1.87,
  moved: 0.49,
  opens: 0.26,
  closeness: 3.56,
  alike: 1.28,
  specificity: 0.81,
  nounFits: 0.44,
  nounClashes: -0.29,
  entityNear: 0.47,
  entityFar: 0.09,
  entityAbsent: -0.15,
  entityForeign: -0.82,
  otherThing: -1.4,
  periodSame: 0.8,
  periodOther: 1.2,
  siblingValue: 0.22,
  untold: -0.32,
  outnamed: 1.2,
  rival: 0.41,
  loose: -1.16,
  bounded: 0.61,
  percentage: -0.67,
  date: 0.7,
  year: 1.33,
  told: -1.48,
  toldExactly: -5.4,
  atHome: 5.48,
  nearRow: 0.23,
  nearRowInBlock: 0.7,
};
export const ACCUSE_WEIGHTS: SignWeights<keyof Signs | keyof NeighbourSigns> = {
  bias: -4.78,
  rowCoverage: 2.35,
  clauseCoverage: 0.81,
  lead: 1.94,
  swapped: 8.45,
  moved: 1.16,
  opens: 0.3,
  closeness: 2.96,
  alike: 3.89,
  specificity: -0.04,
  transposed: 2.75,
  nounFits: -0.6,
  nounClashes: -0.81,
  entityNear: 0.23,
  entityFar: -0.18,
  entityAbsent: -0.01,
  entityForeign: -0.57,
  otherThing: -0.74,
  periodSame: 0.41,
  periodOther: -0.49,
  siblingValue: 0.58,
  untold: -0.03,
  outnamed: -0.26,
  rival: -1.37,
  bounded: 0.28,
  percentage: -0.18,
  date: -0.28,
  year: -0.52,
  told: -2.29,
  toldExactly: 0.2,
  atHome: 6.06,
  nearRow: 1.45,
  nearRowInBlock: 0.31,
};

/**
 * Confidence from which on a verdict is given; between `review` and `accuse` a person is asked, and
 * from `denial` on a value that the text rules out is confirmed as ruled out.
 */
export const CONFIDENCE = { support: 0.62, denial: 0.5, review: 0.5, accuse: 0.61 } as const;
