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
  const rarities = raritiesOf(tables);
  const clause = explainedWords(context);
  return mostSharing(context, tables, rarities).flatMap((index) => {
    const row = tables.rows[index];
    return row && accepts(row) ? [weigh(row, context, clause, rarities)] : [];
  });
}

/** The indexes of the rows that share the most with a context, by the rarity of the shared words. */
function mostSharing(
  context: ClaimContext,
  { postings, vocabulary }: CompiledTables,
  rarities: Float64Array,
): number[] {
  const named = [...context.weights].sort(
    ([a], [b]) => (vocabulary.rowCounts[a] ?? 0) - (vocabulary.rowCounts[b] ?? 0),
  );
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
  if (votes.size <= MOST_CANDIDATES) return [...votes.keys()];
  return [...votes]
    .sort(([, a], [, b]) => b - a)
    .slice(0, MOST_CANDIDATES)
    .map(([index]) => index);
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
