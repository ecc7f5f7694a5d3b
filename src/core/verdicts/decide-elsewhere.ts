import { outcome, type Outcome } from './outcome';

/**
 * Accuses nothing in a brief that is about something else than the table: where no claim around is in
 * the table, a like name or a like event is most often another's, and a person has to look.
 */
export function decideElsewhere(decided: Outcome, isElsewhere: boolean): Outcome {
  if (!isElsewhere || decided.verdict !== 'contradicted') return decided;
  const code = decided.fact?.kind === 'name' ? 'person-may-be-meant' : 'may-be-meant';
  return outcome('review', code, decided.fact, { otherFacts: decided.otherFacts });
}

/** Of a brief with so many claims at least, more than this share speaks of the tables, or it is about something else. */
const ENOUGH = 12;
const LEAST_IN_TABLE = 0.1;

/**
 * Accuses nothing in a whole brief of which hardly a claim is in the tables: its dates and numbers are like theirs
 * by chance. Gives the outcomes of its claims anew.
 */
export function decideForeign(outcomes: readonly Outcome[]): readonly Outcome[] {
  const inTable = outcomes.filter(
    ({ verdict }) => verdict === 'supported' || verdict === 'contradicted',
  ).length;
  if (outcomes.length < ENOUGH || inTable >= LEAST_IN_TABLE * outcomes.length) return outcomes;
  return outcomes.map((one) => decideElsewhere(one, true));
}
