import type { ClaimContext } from './context';
import { overlaps, type Span } from '../text/span';
import type { CompiledTables, Row } from './compile-tables';

/** How the named things of a row stand to those of a claim's context. */
export interface EntityFit {
  /**
   * Where a tell-tale name of the row stands: in the clause, further off, nowhere; `none` where the
   * row has no name of its own. Names that most rows share tell nothing and are left out.
   */
  readonly own: 'near' | 'far' | 'absent' | 'none';
  /** Whether the clause names something that the row does not. */
  readonly foreign: boolean;
}

const NEAR = 0.7;
const FAR = 0.3;

/** Compares the names in a row's subject with those of a claim's context; persons do not count. */
export function entityFit(
  row: Row,
  context: ClaimContext,
  persons: readonly Span[],
  tables: CompiledTables,
): EntityFit {
  const size = tables.rows.length;
  let weight = 0;
  let hasName = false;
  for (const { term, proper } of row.terms) {
    if (!proper || (tables.vocabulary.rowCounts[term] ?? 0) * 3 > Math.max(size, 6)) continue;
    hasName = true;
    weight = Math.max(weight, context.weights.get(term) ?? 0);
  }
  const { own } = row;
  const foreign = context.clause.some(
    (word) =>
      word.proper &&
      !word.light &&
      !word.matches.some(({ term }) => own.has(term)) &&
      !context.general.has(word.stem) &&
      !persons.some((person) => overlaps(person, word)),
  );
  return { own: placeOf(weight, hasName), foreign };
}

function placeOf(weight: number, hasName: boolean): EntityFit['own'] {
  if (weight >= NEAR) return 'near';
  if (weight >= FAR) return 'far';
  return hasName ? 'absent' : 'none';
}
