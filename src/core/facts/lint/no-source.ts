import { warningAt } from '../sheet';
import type { LintRule } from './lint-rule';
import { worded } from '../../wording';

/** Rows that do not say where their fact comes from. */
export const noSource: LintRule = ({ facts, placeOf }) =>
  facts
    .filter(({ source }) => source === '')
    .map((fact) => {
      const wording = worded`The row names no source: nobody can check it.`;
      return warningAt(placeOf(fact, 'source'), 'no-source', wording);
    });
