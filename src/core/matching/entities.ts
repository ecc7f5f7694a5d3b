import type { ClaimContext } from './context';
import type { CompiledTables, Row } from './compile-tables';

/** Whether the named things of a row are those of the context. */
export type EntityFit = 'named' | 'missing' | 'other' | 'none';

/**
 * Compares the names in a row's subject with those of a claim's context.
 *
 * `named`: one of the row's tell-tale names stands near the claim. `other`: none does, the clause
 * names something else, and the row has siblings for other names ("cost of A", "cost of B"), so that
 * the name decides. `missing`: the names are absent, and nothing else takes their place. Names that
 * most rows share tell nothing and are left out.
 */
export function entityFit(row: Row, context: ClaimContext, tables: CompiledTables): EntityFit {
  const size = tables.rows.length;
  const telling = row.terms.filter(
    ({ term, proper }) =>
      proper && (tables.vocabulary.rowCounts[term] ?? 0) * 3 <= Math.max(size, 6),
  );
  if (telling.length === 0) return 'none';
  if (telling.some(({ term }) => (context.weights.get(term) ?? 0) >= 0.3)) return 'named';
  if (!tables.families.tellsByName(row)) return 'missing';
  const own = new Set(row.terms.map(({ term }) => term));
  const foreign = context.clause.some(
    ({ proper, light, matches }) => proper && !light && !matches.some(({ term }) => own.has(term)),
  );
  return foreign ? 'other' : 'missing';
}
