import type { ClaimContext } from './context';
import type { CompiledTables, Row } from './compile-tables';
import { entityOf, type EntityFit } from './entities';
import type { NamedTerms } from './named-terms';
import { MOST_SHARING, weightsOf, type RowGroup, type TableWeights } from './table-weights';

/** What speaks for a row that a claim may be about. */
export interface Candidate {
  /** Share of the row's words that the context names, by weight and rarity: 0 to 1. */
  readonly rowCoverage: number;
  /** Share of the clause's words that the row explains: 0 to 1. */
  readonly clauseCoverage: number;
  /** The terms shared, rarest first. */
  readonly shared: readonly number[];
  /** How the named things of the row stand to those of the context. */
  readonly entity: EntityFit;
}

/** What speaks for the row in hand, written over for the next. */
export type Weighed = { -readonly [Part in keyof Candidate]: Candidate[Part] };

/** More rows than this for one claim are not weighed: those that share most with it are. */
const MOST_CANDIDATES = 32;

/**
 * The rows of a group that share a word with the context, in no order; where there are many, those
 * that share the most by the rarity of the shared words.
 */
export function rowsSharing(
  { named }: ClaimContext,
  tables: CompiledTables,
  group: RowGroup,
): readonly Row[] {
  const weights = weightsOf(tables);
  const { votes } = weights;
  const found = vote(named, tables, weights, group);
  if (found.length > MOST_CANDIDATES) {
    found.sort((a, b) => (votes[b] ?? 0) - (votes[a] ?? 0) || a - b);
  }
  const rows: Row[] = [];
  for (const index of found) {
    votes[index] = 0;
    const row = rows.length < MOST_CANDIDATES ? tables.rows[index] : undefined;
    if (row) rows.push(row);
  }
  return rows;
}

/** Counts for each row how rare the words are that it shares; gives the rows that share any. */
function vote(
  named: NamedTerms,
  { vocabulary }: CompiledTables,
  weights: TableWeights,
  group: RowGroup,
): number[] {
  const { votes, rarities } = weights;
  const found: number[] = [];
  const lists = weights.listsOf(group);
  const sorted = rarestFirst(named, vocabulary.rowCounts);
  for (let i = 0; i < named.size; i++) {
    const term = sorted ? (sorted[i] ?? 0) : named.at(i);
    if (i > 0 && (vocabulary.rowCounts[term] ?? 0) > MOST_SHARING) continue;
    const gain = (rarities[term] ?? 0) * named.strengthOf(term);
    const rows = weights.rowsWith(term, group, lists);
    for (let k = 0; k < rows.length; k++) {
      const index = rows[k] ?? 0;
      const before = votes[index] ?? 0;
      if (before === 0) found.push(index);
      votes[index] = before + gain;
    }
  }
  return found;
}

/** The order counts only where a word is in so many rows that they are passed over; else it is null. */
function rarestFirst(named: NamedTerms, rowCounts: readonly number[]): readonly number[] | null {
  for (let i = 0; i < named.size; i++) {
    if ((rowCounts[named.at(i)] ?? 0) > MOST_SHARING) {
      return named.list().sort((a, b) => (rowCounts[a] ?? 0) - (rowCounts[b] ?? 0));
    }
  }
  return null;
}

/**
 * Weighs what a row and the claim in hand, whose clause the weights hold, have in common. What it gives is
 * written over for the next row.
 */
export function weigh(row: Row, named: NamedTerms, table: TableWeights): Candidate {
  const { terms, weights, whole, names } = table.of(row);
  let count = 0;
  let sum = 0;
  for (let k = 0; k < terms.length; k++) {
    const term = terms[k] ?? 0;
    const strength = named.strengthOf(term);
    if (strength === 0) continue;
    sum += (weights[k] ?? 0) * strength;
    table.shared[count++] = term;
  }
  const { clause, weighed } = table;
  weighed.shared = table.shared.slice(0, count);
  clause.explainBy(weighed.shared);
  weighed.rowCoverage = Math.min(1, sum / Math.max(whole, 0.5));
  weighed.clauseCoverage = clause.coverage;
  weighed.entity = entityOf(names, named, clause.namesAnother);
  return weighed;
}
