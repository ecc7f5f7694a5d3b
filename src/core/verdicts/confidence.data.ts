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
  bias: -2.23,
  rowCoverage: 1.54,
  clauseCoverage: 1.06,
  lead: 1.21,
  moved: 1.26,
  opens: 0.51,
  closeness: 2.71,
  alike: 1.61,
  specificity: 0.08,
  nounFits: 0.19,
  nounClashes: -0.35,
  entityNear: 0.2,
  entityFar: 1.34,
  entityAbsent: 0.04,
  entityForeign: -1.25,
  otherThing: -2.28,
  periodSame: 0.78,
  periodOther: 0.45,
  siblingValue: 0.22,
  untold: -0.28,
  rival: -0.3,
  loose: -1.74,
  bounded: 0.3,
  percentage: -0.84,
  date: -0.13,
  year: 1.12,
};

/** The same for a claim whose value is not its row's: whether the row is meant nevertheless. */
export const FIRST_ACCUSE_WEIGHTS: SignWeights<keyof Signs> = {
  bias: -4.0,
  rowCoverage: 2.09,
  clauseCoverage: 0.69,
  lead: 0.68,
  swapped: 4.75,
  moved: 1.7,
  opens: 0.32,
  closeness: 3.43,
  alike: 5.97,
  specificity: -0.2,
  nounFits: -0.01,
  nounClashes: -1.13,
  entityNear: 0.73,
  entityFar: 0.28,
  entityAbsent: -0.62,
  entityForeign: -0.68,
  otherThing: -0.48,
  periodSame: 0.15,
  periodOther: -0.59,
  siblingValue: 1.05,
  untold: -0.59,
  rival: -1.35,
  bounded: 0.09,
  percentage: -0.25,
  date: -1.13,
  year: 0.09,
};

export const SUPPORT_WEIGHTS: SignWeights<keyof Signs | keyof NeighbourSigns> = {
  bias: -3.27,
  rowCoverage: 1.38,
  clauseCoverage: 0.98,
  lead: 1.38,
  moved: 1.22,
  opens: 0.41,
  closeness: 1.97,
  alike: 1.45,
  specificity: 0.39,
  nounFits: -0.07,
  nounClashes: -0.55,
  entityNear: 0.3,
  entityFar: 0.78,
  entityAbsent: 0.18,
  entityForeign: -0.89,
  otherThing: -1.87,
  periodSame: 0.77,
  periodOther: 0.44,
  siblingValue: 0.39,
  untold: -0.22,
  rival: -0.17,
  loose: -1.41,
  bounded: 0.46,
  percentage: -0.65,
  date: 0.05,
  year: 1.1,
  told: -0.69,
  toldExactly: -4.19,
  atHome: 5.67,
  nearRow: -0.08,
  nearRowInBlock: 0.37,
};
export const ACCUSE_WEIGHTS: SignWeights<keyof Signs | keyof NeighbourSigns> = {
  bias: -5.29,
  rowCoverage: 0.75,
  clauseCoverage: 0.36,
  lead: 1.21,
  swapped: 4.58,
  moved: 1.05,
  opens: 0.19,
  closeness: 2.46,
  alike: 4.72,
  specificity: 0.19,
  nounFits: -0.71,
  nounClashes: -1.21,
  entityNear: 0.4,
  entityFar: -0.75,
  entityAbsent: -0.27,
  entityForeign: -0.54,
  otherThing: -0.71,
  periodSame: 0.21,
  periodOther: -0.59,
  siblingValue: 0.66,
  untold: -0.34,
  rival: -1.89,
  bounded: 0.3,
  percentage: 0.12,
  date: -0.51,
  year: -0.26,
  told: -0.79,
  toldExactly: -1.06,
  atHome: 6.42,
  nearRow: 1.63,
  nearRowInBlock: 1.02,
};

/**
 * Confidence from which on a verdict is given; between `review` and `accuse` a person is asked, and
 * from `denial` on a value that the text rules out is confirmed as ruled out.
 */
export const CONFIDENCE = { support: 0.7, denial: 0.5, review: 0.5, accuse: 0.58 } as const;
