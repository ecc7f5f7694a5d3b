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
  bias: -2.25,
  rowCoverage: 1.53,
  clauseCoverage: 1.12,
  lead: 1.54,
  moved: 1.61,
  opens: 0.52,
  closeness: 2.77,
  alike: 1.66,
  specificity: 0.35,
  nounFits: -0.13,
  nounClashes: -0.54,
  entityNear: 0.28,
  entityFar: 1.16,
  entityAbsent: 0.25,
  entityForeign: -1.1,
  otherThing: -2.77,
  periodSame: 0.96,
  periodOther: 0.55,
  siblingValue: 0.4,
  untold: -0.25,
  outnamed: 0.56,
  rival: -0.07,
  loose: -1.89,
  bounded: 0.67,
  percentage: -0.82,
  date: -0.13,
  year: 1.61,
  told: -0.7,
  toldExactly: -4.39,
  atHome: 4.71,
  nearRow: -0.11,
  nearRowInBlock: 0.35,
};
export const ACCUSE_WEIGHTS: SignWeights<keyof Signs | keyof NeighbourSigns> = {
  bias: -3.79,
  rowCoverage: 1.53,
  clauseCoverage: 0.03,
  lead: 1.72,
  swapped: 6.82,
  moved: 1.26,
  opens: 0.25,
  closeness: 3.23,
  alike: 5.55,
  specificity: 0.17,
  nounFits: -0.6,
  nounClashes: -1.89,
  entityNear: 0.6,
  entityFar: -0.54,
  entityAbsent: -0.48,
  entityForeign: -0.81,
  otherThing: -0.78,
  periodSame: 0.13,
  periodOther: -0.78,
  siblingValue: 0.89,
  untold: -0.6,
  outnamed: 0.11,
  rival: -2.09,
  bounded: 0.2,
  percentage: -0.06,
  date: -1.03,
  year: -0.48,
  told: -0.4,
  toldExactly: -1.39,
  atHome: 5.44,
  nearRow: 1.44,
  nearRowInBlock: 1.39,
};

/**
 * Confidence from which on a verdict is given; between `review` and `accuse` a person is asked, and
 * from `denial` on a value that the text rules out is confirmed as ruled out.
 */
export const CONFIDENCE = { support: 0.5, denial: 0.5, review: 0.48, accuse: 0.62 } as const;
