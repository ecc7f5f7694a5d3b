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

/** A word that more rows than this share finds none of them, unless it is all that is named. */
const MOST_SHARING = 1000;
/** More rows than this for one claim are not weighed: those that share most with it are. */
const MOST_CANDIDATES = 56;

/**
 * The rows that share a word with the context and that `accepts` takes, those with rarer words first;
 * where there are many, those that share the most.
 */
export function findCandidates(
  context: ClaimContext,
  tables: CompiledTables,
  accepts: (row: Row) => boolean = () => true,
): Candidate[] {
  const weighed = weighedRows(tables);
  const clause = explainedWords(context);
  for (const [term, strength] of context.weights) weighed.named[term] = strength;
  const candidates = mostSharing(context, tables, weighed.rarities, accepts).map((row) =>
    weigh(row, clause, weighed),
  );
  for (const term of context.weights.keys()) weighed.named[term] = 0;
  return candidates;
}

/** The rows that share the most with a context, by the rarity of the shared words. */
function mostSharing(
  context: ClaimContext,
  { postings, vocabulary, rows }: CompiledTables,
  rarities: Float64Array,
  accepts: (row: Row) => boolean,
): Row[] {
  const named = rarestFirst(context.weights, vocabulary.rowCounts);
  const votes = new Map<number, number>();
  for (const [term, strength] of named) {
    const list = postings[term] ?? [];
    if (votes.size > 0 && list.length > MOST_SHARING) continue;
    const vote = (rarities[term] ?? 0) * strength;
    const count = Math.min(list.length, MOST_SHARING);
    for (let i = 0; i < count; i++) {
      const index = list[i] ?? 0;
      votes.set(index, (votes.get(index) ?? 0) + vote);
    }
  }
  const accepted: Row[] = [];
  for (const index of votes.keys()) {
    const row = rows[index];
    if (row && accepts(row)) accepted.push(row);
  }
  if (accepted.length <= MOST_CANDIDATES) return accepted;
  return accepted
    .sort((a, b) => (votes.get(b.index) ?? 0) - (votes.get(a.index) ?? 0) || a.index - b.index)
    .slice(0, MOST_CANDIDATES);
}

/** The order counts only where a word is in so many rows that they are passed over. */
function rarestFirst(
  weights: ReadonlyMap<number, number>,
  rowCounts: readonly number[],
): Iterable<readonly [number, number]> {
  for (const term of weights.keys()) {
    if ((rowCounts[term] ?? 0) > MOST_SHARING) {
      return [...weights].sort(([a], [b]) => (rowCounts[a] ?? 0) - (rowCounts[b] ?? 0));
    }
  }
  return weights;
}

/** What weighing rows needs of a table, worked out once. */
interface WeighedRows {
  /** How rare each term is. */
  readonly rarities: Float64Array;
  /** By term: how strongly the claim in hand names it; all 0 between claims. */
  readonly named: Float64Array;
  /** By row, once it is asked for: what each of its terms weighs, and the whole subject. */
  readonly rows: (RowWeights | undefined)[];
}

interface RowWeights {
  readonly terms: Int32Array;
  readonly weights: Float64Array;
  readonly whole: number;
}

const known = new WeakMap<CompiledTables, WeighedRows>();

function weighedRows(tables: CompiledTables): WeighedRows {
  const { vocabulary, rows } = tables;
  const found = known.get(tables) ?? {
    rarities: Float64Array.from(vocabulary.stems, (_, term) =>
      vocabulary.rarity(term, rows.length),
    ),
    named: new Float64Array(vocabulary.stems.length),
    rows: [],
  };
  known.set(tables, found);
  return found;
}

function weightsOf(row: Row, rarities: Float64Array): RowWeights {
  const weights = Float64Array.from(
    row.terms,
    ({ term, weight }) => (rarities[term] ?? 0) * weight,
  );
  const whole = row.terms.reduce(
    (sum, { inSubject }, k) => (inSubject ? sum + (weights[k] ?? 0) : sum),
    0,
  );
  return { terms: Int32Array.from(row.terms, ({ term }) => term), weights, whole };
}

function weigh(row: Row, clause: ExplainedWords, weighed: WeighedRows): Candidate {
  const own = (weighed.rows[row.index] ??= weightsOf(row, weighed.rarities));
  const { terms, weights, whole } = own;
  let named = 0;
  const shared: number[] = [];
  for (let k = 0; k < terms.length; k++) {
    const term = terms[k] ?? 0;
    const strength = weighed.named[term] ?? 0;
    if (strength === 0) continue;
    named += (weights[k] ?? 0) * strength;
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
