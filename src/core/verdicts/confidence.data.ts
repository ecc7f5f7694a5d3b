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
  bias: -2.2,
  rowCoverage: 1.53,
  clauseCoverage: 1.07,
  lead: 1.24,
  moved: 1.27,
  opens: 0.51,
  closeness: 2.69,
  alike: 1.59,
  specificity: 0.07,
  nounFits: 0.19,
  nounClashes: -0.34,
  entityNear: 0.18,
  entityFar: 1.34,
  entityAbsent: 0.05,
  entityForeign: -1.25,
  otherThing: -2.28,
  periodSame: 0.78,
  periodOther: 0.45,
  siblingValue: 0.22,
  untold: -0.29,
  outnamed: 0.87,
  rival: -0.3,
  loose: -1.74,
  bounded: 0.29,
  percentage: -0.84,
  date: -0.14,
  year: 1.12,
};

/** The same for a claim whose value is not its row's: whether the row is meant nevertheless. */
export const FIRST_ACCUSE_WEIGHTS: SignWeights<keyof Signs> = {
  bias: -4.01,
  rowCoverage: 2.16,
  clauseCoverage: 0.57,
  lead: 0.79,
  swapped: 4.79,
  moved: 1.63,
  opens: 0.32,
  closeness: 3.44,
  alike: 5.93,
  specificity: -0.19,
  nounFits: -0.02,
  nounClashes: -1.13,
  entityNear: 0.79,
  entityFar: 0.39,
  entityAbsent: -0.61,
  entityForeign: -0.69,
  otherThing: -0.46,
  periodSame: 0.14,
  periodOther: -0.52,
  siblingValue: 1.03,
  untold: -0.62,
  outnamed: 0.11,
  rival: -1.19,
  bounded: 0.11,
  percentage: -0.24,
  date: -1.14,
  year: -0.23,
};

export const SUPPORT_WEIGHTS: SignWeights<keyof Signs | keyof NeighbourSigns> = {
  bias: -2.55,
  rowCoverage: 1.29,
  clauseCoverage: 1.06,
  lead: 1.63,
  moved: 1.44,
  opens: 0.53,
  closeness: 2.61,
  alike: 1.43,
  specificity: 0.18,
  nounFits: -0.01,
  nounClashes: -0.52,
  entityNear: 0.23,
  entityFar: 0.95,
  entityAbsent: 0.22,
  entityForeign: -1.15,
  otherThing: -2.46,
  periodSame: 1.02,
  periodOther: 0.47,
  siblingValue: 0.67,
  untold: -0.26,
  outnamed: 0.38,
  rival: 0.02,
  loose: -1.67,
  bounded: 0.68,
  percentage: -0.87,
  date: 0.01,
  year: 1.36,
  told: -1.14,
  toldExactly: -4.32,
  atHome: 4.78,
  nearRow: -0.02,
  nearRowInBlock: 0.47,
};
export const ACCUSE_WEIGHTS: SignWeights<keyof Signs | keyof NeighbourSigns> = {
  bias: -4.06,
  rowCoverage: 1.36,
  clauseCoverage: -0.02,
  lead: 1.86,
  swapped: 6.28,
  moved: 1.24,
  opens: 0.28,
  closeness: 3.16,
  alike: 5.28,
  specificity: 0.16,
  nounFits: -0.85,
  nounClashes: -1.67,
  entityNear: 0.62,
  entityFar: -0.34,
  entityAbsent: -0.43,
  entityForeign: -0.63,
  otherThing: -0.87,
  periodSame: 0.19,
  periodOther: -0.37,
  siblingValue: 0.5,
  untold: -0.58,
  outnamed: 0.16,
  rival: -1.77,
  bounded: 0.24,
  date: -0.95,
  year: -0.53,
  told: -1.04,
  toldExactly: -1.23,
  atHome: 5.2,
  nearRow: 1.06,
  nearRowInBlock: 0.96,
};

/**
 * Confidence from which on a verdict is given; between `review` and `accuse` a person is asked, and
 * from `denial` on a value that the text rules out is confirmed as ruled out.
 */
export const CONFIDENCE = { support: 0.56, denial: 0.5, review: 0.5, accuse: 0.66 } as const;
