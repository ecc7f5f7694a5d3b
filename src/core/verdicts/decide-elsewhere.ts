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
