import type { CompiledTables } from '../matching/compile-tables';
import { outcome, type Outcome } from './outcome';

/**
 * Where two rows of one subject contradict each other and neither is newer, no claim about it can be
 * settled: it goes to a person, with both facts. Names and quotations keep their own verdict.
 */
export function decideConflict(decided: Outcome, tables: CompiledTables): Outcome {
  const { fact, verdict } = decided;
  if (!fact || (verdict !== 'supported' && verdict !== 'contradicted')) return decided;
  if (fact.kind === 'name' || fact.kind === 'quotation') return decided;
  const other = tables.conflictingFact(fact);
  return other ? outcome('review', 'sourced-conflict', fact, { otherFacts: [other] }) : decided;
}
