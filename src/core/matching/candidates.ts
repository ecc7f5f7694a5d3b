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

/**
 * The rows that share a word with the context, those with rarer words first where there are many.
 * Of the rows found only those that `accepts` takes are weighed.
 */
export function findCandidates(
  context: ClaimContext,
  tables: CompiledTables,
  accepts: (row: Row) => boolean = () => true,
): Candidate[] {
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
  const clause = explainedWords(context);
  const rarities = raritiesOf(tables);
  return [...seen].flatMap((index) => {
    const row = rows[index];
    return row && accepts(row) ? [weigh(row, context, clause, rarities)] : [];
  });
}

const known = new WeakMap<CompiledTables, Float64Array>();

/** How rare each term of the tables is, worked out once. */
function raritiesOf(tables: CompiledTables): Float64Array {
  const { vocabulary, rows } = tables;
  const found =
    known.get(tables) ??
    Float64Array.from(vocabulary.stems, (_, term) => vocabulary.rarity(term, rows.length));
  known.set(tables, found);
  return found;
}

function weigh(
  row: Row,
  context: ClaimContext,
  clause: ExplainedWords,
  rarities: Float64Array,
): Candidate {
  let named = 0;
  let whole = 0;
  const shared: number[] = [];
  for (const { term, weight, inSubject } of row.terms) {
    const rarity = (rarities[term] ?? 0) * weight;
    if (inSubject) whole += rarity;
    const strength = context.weights.get(term);
    if (strength === undefined) continue;
    named += rarity * strength;
    shared.push(term);
  }
  return {
    row,
    rowCoverage: Math.min(1, named / Math.max(whole, 0.5)),
    clauseCoverage: clauseCoverage(row, clause),
    shared,
  };
}

/** The words of a clause that a row has to explain, and which terms explain them. */
interface ExplainedWords {
  readonly weights: readonly number[];
  readonly whole: number;
  /** By term: the words that it explains, by number, and how well. */
  readonly byTerm: ReadonlyMap<number, readonly { word: number; strength: number }[]>;
}

function explainedWords({ clause }: ClaimContext): ExplainedWords {
  const weights: number[] = [];
  const byTerm = new Map<number, { word: number; strength: number }[]>();
  let whole = 0;
  for (const { light, proper, matches } of clause) {
    if (light) continue;
    const word = weights.push(proper ? 1.5 : 1) - 1;
    whole += weights[word] ?? 0;
    for (const { term, strength } of matches) {
      const words = byTerm.get(term);
      if (words) words.push({ word, strength });
      else byTerm.set(term, [{ word, strength }]);
    }
  }
  return { weights, whole, byTerm };
}

function clauseCoverage(row: Row, { weights, whole, byTerm }: ExplainedWords): number {
  if (whole === 0) return 0;
  const best = new Array<number>(weights.length).fill(0);
  for (const { term } of row.terms) {
    const words = byTerm.get(term);
    if (!words) continue;
    for (const { word, strength } of words) best[word] = Math.max(best[word] ?? 0, strength);
  }
  return weights.reduce((sum, weight, word) => sum + weight * (best[word] ?? 0), 0) / whole;
}
