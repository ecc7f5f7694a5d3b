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
  bias: -3.86,
  rowCoverage: 1.78,
  clauseCoverage: 0.86,
  lead: 1.37,
  moved: 1.5,
  opens: 0.61,
  closeness: 4.49,
  alike: 1.8,
  specificity: 0.37,
  nounFits: 0.57,
  nounClashes: -0.24,
  entityNear: 0.02,
  entityFar: 0.67,
  entityAbsent: -0.46,
  entityForeign: -1.49,
  otherThing: -2.35,
  periodSame: 0.51,
  periodOther: 0.11,
  siblingValue: 0.02,
  untold: -0.18,
  outnamed: 0.73,
  rival: -0.56,
  loose: -1.83,
  bounded: 0.6,
  percentage: -1.15,
  date: 0.28,
  year: 0.96,
};

/** The same for a claim whose value is not its row's: whether the row is meant nevertheless. */
export const FIRST_ACCUSE_WEIGHTS: SignWeights<keyof Signs> = {
  bias: -5.02,
  rowCoverage: 3.48,
  clauseCoverage: 0.78,
  lead: 1.11,
  swapped: 6.73,
  moved: 1.69,
  opens: 0.33,
  closeness: 4.28,
  alike: 5.74,
  specificity: -0.69,
  nounFits: -0.43,
  nounClashes: -1.67,
  entityNear: 0.78,
  entityFar: 0.12,
  entityAbsent: -0.38,
  entityForeign: -0.91,
  otherThing: -1.04,
  periodSame: 0.15,
  periodOther: -0.54,
  siblingValue: 1.09,
  untold: -0.38,
  outnamed: 0.86,
  rival: -0.75,
  bounded: -0.06,
  percentage: -0.26,
  date: -1.08,
  year: -0.12,
};

export const SUPPORT_WEIGHTS: SignWeights<keyof Signs | keyof NeighbourSigns> = {
  bias: -3.52,
  rowCoverage: 1.19,
  clauseCoverage: 1.01,
  lead: 1.95,
  moved: 1.21,
  opens: 0.58,
  closeness: 3.53,
  alike: 1.43,
  specificity: 0.44,
  nounFits: 0.38,
  nounClashes: -0.37,
  entityNear: 0.1,
  entityFar: 0.26,
  entityAbsent: -0.23,
  entityForeign: -1.14,
  otherThing: -1.98,
  periodSame: 0.54,
  periodOther: 0.45,
  siblingValue: 0.35,
  untold: -0.2,
  outnamed: 0.79,
  loose: -1.5,
  bounded: 0.69,
  percentage: -1.03,
  date: 0.56,
  year: 0.88,
  told: -1.53,
  toldExactly: -5.23,
  atHome: 4.76,
  nearRow: 0.46,
  nearRowInBlock: 0.61,
};
export const ACCUSE_WEIGHTS: SignWeights<keyof Signs | keyof NeighbourSigns> = {
  bias: -4.95,
  rowCoverage: 2.13,
  clauseCoverage: 0.32,
  lead: 2.04,
  swapped: 7.07,
  moved: 0.98,
  opens: 0.28,
  closeness: 3.6,
  alike: 4.74,
  specificity: -0.01,
  nounFits: -0.74,
  nounClashes: -1.61,
  entityNear: 0.44,
  entityFar: -0.55,
  entityAbsent: -0.4,
  entityForeign: -0.68,
  otherThing: -1.09,
  periodSame: 0.25,
  periodOther: -0.55,
  siblingValue: 0.64,
  untold: -0.26,
  outnamed: 0.73,
  rival: -0.7,
  bounded: 0.12,
  percentage: 0.03,
  date: -0.53,
  year: -0.13,
  told: -1.29,
  toldExactly: -1.46,
  atHome: 5.53,
  nearRow: 1.28,
  nearRowInBlock: 0.56,
};

/**
 * Confidence from which on a verdict is given; between `review` and `accuse` a person is asked, and
 * from `denial` on a value that the text rules out is confirmed as ruled out.
 */
export const CONFIDENCE = { support: 0.62, denial: 0.5, review: 0.5, accuse: 0.66 } as const;
