import { conflictsOf } from '../conflicts';
import { warningAt } from '../sheet';
import type { LintRule } from './lint-rule';
import { worded } from '../../wording';

/** Rows of one subject whose values cannot both be true, neither of a later date. */
export const contradictingRows: LintRule = ({ facts, placeOf }) =>
  conflictsOf(facts).map(({ first, second }) => {
    const wording = worded`The row on line ${first.line} gives "${first.value}" for the same subject; as_of can tell which of them is newer.`;
    return warningAt(placeOf(second, 'value'), 'contradicting-rows', wording);
  });
