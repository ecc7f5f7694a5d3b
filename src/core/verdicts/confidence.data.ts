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
  bias: -3.32,
  rowCoverage: 1.3,
  clauseCoverage: 0.76,
  lead: 2.02,
  moved: 1.96,
  opens: 0.58,
  closeness: 4.19,
  alike: 1.63,
  specificity: 0.06,
  nounFits: 0.63,
  nounClashes: -0.1,
  entityFar: 0.99,
  entityAbsent: -0.29,
  entityForeign: -1.43,
  otherThing: -2.3,
  periodSame: 0.55,
  periodOther: 0.11,
  siblingValue: 0.37,
  untold: -0.17,
  outnamed: 0.66,
  rival: -0.5,
  loose: -2.25,
  bounded: 0.79,
  percentage: -1.09,
  date: 0.2,
  year: 1.0,
};

/** The same for a claim whose value is not its row's: whether the row is meant nevertheless. */
export const FIRST_ACCUSE_WEIGHTS: SignWeights<keyof Signs> = {
  bias: -4.6,
  rowCoverage: 3.05,
  clauseCoverage: 0.72,
  lead: 0.99,
  swapped: 6.72,
  moved: 1.76,
  opens: 0.31,
  closeness: 3.88,
  alike: 5.94,
  specificity: -0.6,
  nounFits: -0.26,
  nounClashes: -1.25,
  entityNear: 0.72,
  entityFar: 0.41,
  entityAbsent: -0.39,
  entityForeign: -0.79,
  otherThing: -1.05,
  periodSame: 0.33,
  periodOther: -0.92,
  siblingValue: 1.1,
  untold: -0.56,
  outnamed: 0.75,
  rival: -1.4,
  bounded: 0.02,
  percentage: -0.15,
  date: -0.99,
  year: -0.18,
};

export const SUPPORT_WEIGHTS: SignWeights<keyof Signs | keyof NeighbourSigns> = {
  bias: -3.18,
  rowCoverage: 0.87,
  clauseCoverage: 0.86,
  lead: 2.45,
  moved: 1.62,
  opens: 0.54,
  closeness: 3.35,
  alike: 1.35,
  specificity: 0.32,
  nounFits: 0.42,
  nounClashes: -0.27,
  entityNear: 0.17,
  entityFar: 0.46,
  entityAbsent: -0.13,
  entityForeign: -1.13,
  otherThing: -1.95,
  periodSame: 0.64,
  periodOther: 0.48,
  siblingValue: 0.75,
  untold: -0.2,
  outnamed: 0.83,
  rival: 0.06,
  loose: -1.85,
  bounded: 0.86,
  percentage: -0.89,
  date: 0.45,
  year: 0.96,
  told: -1.36,
  toldExactly: -4.91,
  atHome: 4.59,
  nearRow: 0.29,
  nearRowInBlock: 0.6,
};
export const ACCUSE_WEIGHTS: SignWeights<keyof Signs | keyof NeighbourSigns> = {
  bias: -4.56,
  rowCoverage: 1.7,
  clauseCoverage: 0.31,
  lead: 2.14,
  swapped: 6.92,
  moved: 1.04,
  opens: 0.28,
  closeness: 3.12,
  alike: 4.88,
  specificity: -0.08,
  nounFits: -0.66,
  nounClashes: -1.12,
  entityNear: 0.4,
  entityFar: -0.25,
  entityAbsent: -0.33,
  entityForeign: -0.54,
  otherThing: -1.08,
  periodSame: 0.47,
  periodOther: -0.75,
  siblingValue: 0.71,
  untold: -0.38,
  outnamed: 0.93,
  rival: -1.39,
  bounded: 0.11,
  percentage: 0.16,
  date: -0.39,
  year: -0.09,
  told: -1.41,
  toldExactly: -1.02,
  atHome: 5.56,
  nearRow: 0.96,
  nearRowInBlock: 0.89,
};

/**
 * Confidence from which on a verdict is given; between `review` and `accuse` a person is asked, and
 * from `denial` on a value that the text rules out is confirmed as ruled out.
 */
export const CONFIDENCE = { support: 0.6, denial: 0.5, review: 0.5, accuse: 0.66 } as const;
