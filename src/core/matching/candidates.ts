import type { ClaimContext } from './context';
import type { CompiledTables, Row } from './compile-tables';

/** A row that a claim may be about, with what speaks for it. */
export interface Candidate {
  readonly row: Row;
  /** Share of the row's words that the context names, by weight and rarity: 0 to 1. */
  readonly rowCoverage: number;
  /** Share of the clause's words that the row explains: 0 to 1. */
  readonly clauseCoverage: number;
  /** The terms shared, for explaining. */
  readonly shared: readonly number[];
}

/** More rows than this for one claim are not looked at: the rarest shared words decide which. */
const MOST_CANDIDATES = 200;

/** The rows that share a word with the context, those with rarer words first where there are many. */
export function findCandidates(context: ClaimContext, tables: CompiledTables): Candidate[] {
  const { rows, postings, vocabulary } = tables;
  const named = [...context.weights.keys()].sort(
    (a, b) => (vocabulary.rowCounts[a] ?? 0) - (vocabulary.rowCounts[b] ?? 0),
  );
  const seen = new Set<number>();
  for (const term of named) {
    if (seen.size >= MOST_CANDIDATES) break;
    const list = postings[term] ?? [];
    if (seen.size > 0 && list.length > MOST_CANDIDATES) continue;
    for (const index of list.slice(0, MOST_CANDIDATES)) seen.add(index);
  }
  return [...seen].flatMap((index) => {
    const row = rows[index];
    return row ? [weigh(row, context, tables)] : [];
  });
}

function weigh(row: Row, context: ClaimContext, tables: CompiledTables): Candidate {
  const { vocabulary } = tables;
  const size = tables.rows.length;
  let named = 0;
  let whole = 0;
  const shared: number[] = [];
  const own = new Set<number>();
  for (const { term, weight, inSubject } of row.terms) {
    const rarity = vocabulary.rarity(term, size) * weight;
    own.add(term);
    if (inSubject) whole += rarity;
    const strength = context.weights.get(term);
    if (strength === undefined) continue;
    named += rarity * strength;
    shared.push(term);
  }
  return {
    row,
    rowCoverage: Math.min(1, named / Math.max(whole, 0.5)),
    clauseCoverage: clauseCoverage(context, own),
    shared,
  };
}

function clauseCoverage(context: ClaimContext, own: ReadonlySet<number>): number {
  let explained = 0;
  let whole = 0;
  for (const { light, proper, matches } of context.clause) {
    if (light) continue;
    const weight = proper ? 1.5 : 1;
    whole += weight;
    const strength = matches.reduce(
      (best, match) => (own.has(match.term) ? Math.max(best, match.strength) : best),
      0,
    );
    explained += weight * strength;
  }
  return whole === 0 ? 0 : explained / whole;
}
