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
  bias: 1.27,
  rowCoverage: 0.95,
  clauseCoverage: 0.95,
  lead: 1.25,
  moved: 1.4,
  opens: 0.38,
  closeness: -0.07,
  alike: 0.89,
  specificity: -0.43,
  nounFits: 0.14,
  nounClashes: -0.58,
  entityNear: 0.14,
  entityFar: 0.87,
  entityAbsent: 0.32,
  entityForeign: -1.15,
  otherThing: -2.93,
  periodSame: 0.86,
  periodOther: 0.54,
  siblingValue: 0.71,
  untold: -0.48,
  rival: -0.27,
  loose: -2.2,
  bounded: 0.82,
  percentage: -0.77,
  date: 0.61,
  year: 1.04,
};

/** The same for a claim whose value is not its row's: whether the row is meant nevertheless. */
export const FIRST_ACCUSE_WEIGHTS: SignWeights<keyof Signs> = {
  bias: -1.97,
  rowCoverage: 0.91,
  clauseCoverage: 0.25,
  lead: 1.54,
  swapped: 2.52,
  moved: 1.21,
  opens: 0.25,
  closeness: 2.71,
  alike: 3.24,
  specificity: 0.23,
  nounFits: -0.51,
  nounClashes: -1.01,
  entityNear: 0.38,
  entityFar: -0.27,
  entityAbsent: -0.37,
  entityForeign: -0.46,
  otherThing: -0.86,
  periodSame: 0.37,
  periodOther: 0.15,
  siblingValue: 0.15,
  untold: -0.37,
  rival: -1.15,
  bounded: 0.37,
  percentage: 0.34,
  date: -0.42,
  year: -0.17,
};

export const SUPPORT_WEIGHTS: SignWeights<keyof Signs | keyof NeighbourSigns> = {
  bias: 1.82,
  rowCoverage: 1.17,
  clauseCoverage: 0.99,
  lead: 1.17,
  moved: 1.47,
  opens: 0.32,
  closeness: -0.19,
  alike: 1.08,
  specificity: -0.69,
  nounFits: 0.22,
  nounClashes: -0.53,
  entityNear: 0.15,
  entityFar: 0.75,
  entityAbsent: 0.33,
  entityForeign: -0.88,
  otherThing: -2.33,
  periodSame: 0.75,
  periodOther: 0.23,
  siblingValue: 0.68,
  untold: -0.46,
  rival: -0.69,
  loose: -1.8,
  bounded: 0.87,
  percentage: -0.67,
  date: 0.7,
  year: 1.36,
  told: -1.74,
  nearRow: -0.32,
  nearRowInBlock: -0.01,
};
export const ACCUSE_WEIGHTS: SignWeights<keyof Signs | keyof NeighbourSigns> = {
  bias: -1.52,
  rowCoverage: 0.78,
  clauseCoverage: 0.17,
  lead: 1.4,
  swapped: 2.29,
  moved: 0.86,
  opens: 0.2,
  closeness: 2.27,
  alike: 2.85,
  specificity: 0.19,
  nounFits: -0.65,
  nounClashes: -1.42,
  entityNear: 0.26,
  entityFar: -0.54,
  entityAbsent: -0.36,
  entityForeign: -0.49,
  otherThing: -0.93,
  periodSame: 0.16,
  periodOther: 0.02,
  siblingValue: 0.3,
  untold: -0.35,
  rival: -1.0,
  bounded: 0.37,
  percentage: 0.34,
  date: -0.22,
  year: -0.34,
  told: -1.27,
  nearRow: 0.81,
  nearRowInBlock: 0.59,
};

/**
 * Confidence from which on a verdict is given; between `review` and `accuse` a person is asked, and
 * from `denial` on a value that the text rules out is confirmed as ruled out.
 */
export const CONFIDENCE = { support: 0.66, denial: 0.5, review: 0.54, accuse: 0.62 } as const;
