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
  bias: -4.23,
  rowCoverage: 1.78,
  clauseCoverage: 1.41,
  lead: 1.53,
  moved: 1.07,
  opens: 0.34,
  closeness: 3.93,
  alike: 1.85,
  specificity: 0.76,
  nounFits: 0.31,
  nounClashes: -0.16,
  entityNear: 0.4,
  entityFar: 0.33,
  entityAbsent: -0.32,
  entityForeign: -0.91,
  otherThing: -1.51,
  periodSame: 0.67,
  periodOther: 0.49,
  siblingValue: -0.49,
  untold: -0.22,
  outnamed: 1.3,
  rival: 0.11,
  loose: -1.68,
  bounded: 0.62,
  percentage: -0.93,
  date: 0.41,
  year: 1.37,
};

/** The same for a claim whose value is not its row's: whether the row is meant nevertheless. */
export const FIRST_ACCUSE_WEIGHTS: SignWeights<keyof Signs> = {
  bias: -5.23,
  rowCoverage: 4.18,
  clauseCoverage: 1.43,
  lead: 0.62,
  swapped: 7.97,
  moved: 1.7,
  opens: 0.26,
  closeness: 4.31,
  alike: 4.44,
  specificity: -0.19,
  nounFits: -0.49,
  nounClashes: -0.76,
  entityNear: 0.67,
  entityFar: 0.4,
  entityAbsent: -0.13,
  entityForeign: -0.67,
  otherThing: -0.68,
  periodSame: 0.24,
  periodOther: -0.73,
  siblingValue: 1.21,
  untold: -0.23,
  outnamed: 2.77,
  rival: -1.17,
  bounded: -0.16,
  percentage: -0.55,
  date: -1.08,
  year: -0.26,
};

export const SUPPORT_WEIGHTS: SignWeights<keyof Signs | keyof NeighbourSigns> = {
  bias: -3.15,
  rowCoverage: 1.03,
  clauseCoverage: 1.46,
  lead: 2.03,
  moved: 0.62,
  opens: 0.27,
  closeness: 2.65,
  alike: 1.36,
  specificity: 0.9,
  nounFits: 0.22,
  nounClashes: -0.36,
  entityNear: 0.39,
  entityFar: -0.06,
  entityAbsent: -0.26,
  entityForeign: -0.75,
  otherThing: -1.19,
  periodSame: 0.69,
  periodOther: 1.03,
  siblingValue: -0.13,
  untold: -0.35,
  outnamed: 1.14,
  rival: 0.23,
  loose: -1.47,
  bounded: 0.59,
  percentage: -0.68,
  date: 0.69,
  year: 1.14,
  told: -1.34,
  toldExactly: -6.02,
  atHome: 5.54,
  nearRow: -0.02,
  nearRowInBlock: 0.88,
};
export const ACCUSE_WEIGHTS: SignWeights<keyof Signs | keyof NeighbourSigns> = {
  bias: -4.81,
  rowCoverage: 2.36,
  clauseCoverage: 0.89,
  lead: 1.63,
  swapped: 8.26,
  moved: 1.15,
  opens: 0.3,
  closeness: 3.54,
  alike: 3.48,
  specificity: 0.3,
  nounFits: -0.58,
  nounClashes: -0.78,
  entityNear: 0.19,
  entityFar: -0.19,
  entityAbsent: -0.05,
  entityForeign: -0.46,
  otherThing: -0.54,
  periodSame: 0.35,
  periodOther: -0.49,
  siblingValue: 0.61,
  untold: -0.05,
  outnamed: 1.97,
  rival: -1.31,
  bounded: 0.09,
  percentage: -0.23,
  date: -0.55,
  year: -0.27,
  told: -2.21,
  toldExactly: 0.26,
  atHome: 5.98,
  nearRow: 1.48,
  nearRowInBlock: 0.39,
};

/**
 * Confidence from which on a verdict is given; between `review` and `accuse` a person is asked, and
 * from `denial` on a value that the text rules out is confirmed as ruled out.
 */
export const CONFIDENCE = { support: 0.62, denial: 0.5, review: 0.5, accuse: 0.66 } as const;
