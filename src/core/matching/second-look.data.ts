import type { SignWeights } from './confidence';
import type { LookSigns } from './second-look';

/**
 * What each sign is worth for a row when a claim whose row is unsure is looked at beside its neighbours. Fitted on
 * the labelled briefs of `test/eval` that are open and name the row of each claim (`test/eval/fit-second-look.ts`).
 */
export const SECOND_LOOK_WEIGHTS: SignWeights<keyof LookSigns> = {
  bias: 0,
  topic: 2.28,
  rowCoverage: 1.62,
  clauseCoverage: 1.05,
  outnamed: 0.15,
  sharedWords: 0.77,
  closeness: 2.66,
  agrees: 0.75,
  wasFirst: 0.69,
  siblingHolds: -0.14,
  entityForeign: -0.58,
  periodSame: 0.96,
  nearRow: 1.48,
  nearRowInBlock: 1.13,
  told: -1.19,
  claimed: -0.8,
};
