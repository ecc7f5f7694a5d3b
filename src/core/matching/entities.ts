import type { ClaimContext } from './context';
import type { CompiledTables, Row } from './compile-tables';

/** Whether the named things of a row are those of the context. */
export type EntityFit = 'named' | 'missing' | 'other' | 'none';

/**
 * Compares the names in a row's subject with those of a claim's context. `other`: the clause names
 * something that the row does not, and none of the row's own tell-tale names stands anywhere near;
 * `missing`: those names are absent, and nothing else is named. Names that most rows share tell
 * nothing and are left out.
 */
export function entityFit(row: Row, context: ClaimContext, tables: CompiledTables): EntityFit {
  const size = tables.rows.length;
  const telling = row.terms.filter(
    ({ term, proper }) =>
      proper && (tables.vocabulary.rowCounts[term] ?? 0) * 3 <= Math.max(size, 6),
  );
  if (telling.some(({ term }) => (context.weights.get(term) ?? 0) >= 0.3)) return 'named';
  const own = new Set(row.terms.map(({ term }) => term));
  const foreign = context.clause.some(
    ({ proper, light, matches }) => proper && !light && !matches.some(({ term }) => own.has(term)),
  );
  if (telling.length === 0) return foreign ? 'other' : 'none';
  return foreign ? 'other' : 'missing';
}
