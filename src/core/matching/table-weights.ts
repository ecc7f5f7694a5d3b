import { ClauseWords } from './clause-words';
import type { CompiledTables, Row } from './compile-tables';
import type { Weighed } from './candidates';
import { NOTHING_NAMED } from './entities';
import { NamedTerms } from './named-terms';

/** What a row weighs, worked out when it is first a candidate. */
export interface RowWeights {
  /** Its terms, rarest first, and what each weighs. */
  readonly terms: Int32Array;
  readonly weights: Float64Array;
  /** What its whole subject weighs. */
  readonly whole: number;
  /** The names in its subject that tell it from most rows. */
  readonly names: Int32Array;
}

/** Kinds of rows that a claim may be compared with: one kind's, or for a bare number all with a number. */
export type RowGroup = 'percentage' | 'date' | 'money' | 'quantity' | 'numbers';

/** Rows by term. */
type RowLists = (Int32Array | undefined)[];

/** A word that more rows than this share finds none of them, unless it is all that is named. */
export const MOST_SHARING = 1000;

/** What weighing rows needs of a table, worked out once, with what is written over for each claim. */
export class TableWeights {
  /** How strongly the claim in hand names each term. */
  readonly named: NamedTerms;
  /** The words of its clause. */
  readonly clause: ClauseWords;
  /** How rare each term is. */
  readonly rarities: Float64Array;
  /** By row: the rarity of the words that it shares with the claim in hand; all 0 between claims. */
  readonly votes: Float64Array;
  /** Where the terms are put together that the row in hand shares with the claim in hand. */
  readonly shared: number[] = [];
  /** What speaks for the row in hand. */
  readonly weighed: Weighed = {
    rowCoverage: 0,
    clauseCoverage: 0,
    shared: [],
    entity: NOTHING_NAMED,
  };
  private readonly rows: (RowWeights | undefined)[] = [];
  private readonly postings = new Map<RowGroup, RowLists>();
  private readonly groups = new Map<RowGroup, boolean>();

  constructor(private readonly tables: CompiledTables) {
    const { vocabulary, rows } = tables;
    const count = vocabulary.stems.length;
    this.named = new NamedTerms(count);
    this.clause = new ClauseWords(count);
    this.rarities = Float64Array.from(vocabulary.stems, (_, term) =>
      vocabulary.rarity(term, rows.length),
    );
    this.votes = new Float64Array(rows.length);
  }

  of(row: Row): RowWeights {
    return (this.rows[row.index] ??= this.weigh(row));
  }

  /** For each term the rows of a group that use it, once they were asked for (`rowsWith`). */
  listsOf(group: RowGroup): RowLists {
    let lists = this.postings.get(group);
    if (!lists) this.postings.set(group, (lists = []));
    return lists;
  }

  /** The rows of a group that use a term, of the first so many that use it at all. */
  rowsWith(term: number, group: RowGroup, lists: RowLists): Int32Array {
    return (lists[term] ??= this.select(term, group));
  }

  /** Whether there is a row of a group. */
  has(group: RowGroup): boolean {
    let known = this.groups.get(group);
    if (known === undefined) {
      known = this.tables.rows.some((row) => isOf(row, group));
      this.groups.set(group, known);
    }
    return known;
  }

  private select(term: number, group: RowGroup): Int32Array {
    const { postings, rows } = this.tables;
    const list = (postings[term] ?? []).slice(0, MOST_SHARING);
    return Int32Array.from(list.filter((index) => isOf(rows[index], group)));
  }

  private weigh(row: Row): RowWeights {
    const { rowCounts } = this.tables.vocabulary;
    const count = (term: number): number => rowCounts[term] ?? 0;
    const terms = [...row.terms].sort((a, b) => count(a.term) - count(b.term));
    const weights = terms.map(({ term, weight }) => (this.rarities[term] ?? 0) * weight);
    const most = Math.max(this.tables.rows.length, 6);
    return {
      terms: Int32Array.from(terms, ({ term }) => term),
      weights: Float64Array.from(weights),
      whole: weights.reduce((sum, weight, k) => (terms[k]?.inSubject ? sum + weight : sum), 0),
      names: Int32Array.from(
        terms.filter(({ term, proper }) => proper && count(term) * 3 <= most),
        ({ term }) => term,
      ),
    };
  }
}

function isOf(row: Row | undefined, group: RowGroup): boolean {
  if (!row) return false;
  const { kind } = row.fact;
  if (group !== 'numbers') return kind === group;
  return kind !== 'date' && kind !== 'name' && kind !== 'quotation';
}

const known = new WeakMap<CompiledTables, TableWeights>();

/** The weights of tables, made when a brief is first matched with them. */
export function weightsOf(tables: CompiledTables): TableWeights {
  let found = known.get(tables);
  if (!found) known.set(tables, (found = new TableWeights(tables)));
  return found;
}
