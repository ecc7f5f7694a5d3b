import { warningAt } from '../sheet';
import type { LintRule } from './lint-rule';
import { worded } from '../../wording';

/** Ids that an earlier row has. */
export const duplicateId: LintRule = ({ facts, placeOf }) => {
  const lines = new Map<string, number>();
  return facts.flatMap((fact) => {
    const first = lines.get(fact.id);
    if (first === undefined) {
      lines.set(fact.id, fact.line);
      return [];
    }
    const wording = worded`The id "${fact.id}" is taken by the row on line ${first}.`;
    return [warningAt(placeOf(fact, 'id'), 'duplicate-id', wording)];
  });
};
