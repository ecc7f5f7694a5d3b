import type { SignWeights } from './confidence';
import type { LookSigns } from './second-look';

/**
 * What each sign is worth for a row when a claim whose row is unsure is looked at beside its neighbours. Fitted on
 * the labelled briefs of `test/eval` that are open and name the row of each claim (`test/eval/fit-second-look.ts`).
 */
export const SECOND_LOOK_WEIGHTS: SignWeights<keyof LookSigns> = {
  bias: 0,
  topic: 2.08,
  rowCoverage: 2.01,
  clauseCoverage: 0.86,
  outnamed: 0.06,
  sharedWords: 0.77,
  closeness: 2.58,
  agrees: 0.85,
  wasFirst: 0.73,
  siblingHolds: -0.13,
  entityForeign: -0.66,
  periodSame: 0.45,
  nearRow: 1.79,
  nearRowInBlock: 0.99,
  told: -1.48,
  claimed: -0.86,
};
