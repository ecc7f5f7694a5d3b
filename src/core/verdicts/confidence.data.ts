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
  bias: -3.33,
  rowCoverage: 1.38,
  clauseCoverage: 0.99,
  lead: 1.38,
  moved: 1.22,
  opens: 0.41,
  closeness: 1.97,
  alike: 1.45,
  specificity: 0.39,
  nounFits: -0.07,
  nounClashes: -0.54,
  entityNear: 0.29,
  entityFar: 0.78,
  entityAbsent: 0.17,
  entityForeign: -0.9,
  otherThing: -1.85,
  periodSame: 0.78,
  periodOther: 0.44,
  siblingValue: 0.37,
  untold: -0.22,
  outnamed: 0.28,
  rival: -0.19,
  loose: -1.41,
  bounded: 0.46,
  percentage: -0.65,
  date: 0.04,
  year: 1.11,
  told: -0.7,
  toldExactly: -4.22,
  atHome: 5.62,
  nearRow: -0.07,
  nearRowInBlock: 0.37,
};
export const ACCUSE_WEIGHTS: SignWeights<keyof Signs | keyof NeighbourSigns> = {
  bias: -5.38,
  rowCoverage: 0.87,
  clauseCoverage: 0.24,
  lead: 1.44,
  swapped: 4.61,
  moved: 0.91,
  opens: 0.18,
  closeness: 2.47,
  alike: 4.66,
  specificity: 0.18,
  nounFits: -0.72,
  nounClashes: -1.23,
  entityNear: 0.49,
  entityFar: -0.59,
  entityAbsent: -0.28,
  entityForeign: -0.57,
  otherThing: -0.67,
  periodSame: 0.21,
  periodOther: -0.54,
  siblingValue: 0.63,
  untold: -0.37,
  outnamed: 0.17,
  rival: -1.75,
  bounded: 0.31,
  percentage: 0.12,
  date: -0.54,
  year: -0.45,
  told: -0.76,
  toldExactly: -1.08,
  atHome: 6.17,
  nearRow: 1.68,
  nearRowInBlock: 1.18,
};

/**
 * Confidence from which on a verdict is given; between `review` and `accuse` a person is asked, and
 * from `denial` on a value that the text rules out is confirmed as ruled out.
 */
export const CONFIDENCE = { support: 0.62, denial: 0.5, review: 0.42, accuse: 0.55 } as const;
