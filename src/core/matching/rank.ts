import type { ClaimValue, Reading } from '../claims/claim';
import { compareValues } from '../compare/compare-values';
import { comparison, incomparable, kinder, type Comparison } from '../compare/comparison';
import type { Span } from '../text/span';
import type { Token } from '../text/tokens';
import type { BriefTerm } from './brief-terms';
import { weigh, type Candidate } from './candidates';
import type { CompiledTables, Row } from './compile-tables';
import type { ClaimContext } from './context';
import { goesTheOtherWay } from './direction';
import { compareWithRule, restateLimit } from './limits';
import type { EntityFit } from './entities';
import { NounReader, type NounFit } from './nouns';
import { periodFit, type PeriodFit, type Times } from './periods';
import type { SentenceTerms } from './sentence-terms';
import { weightsOf, type RowGroup } from './table-weights';
import { WEIGHTS } from './weights.data';

/**
 * A row of a claim's kind with its score and all that went into it. A class, and changed by `changed` alone, so
 * that all keep one shape to the engine: copies that are spread have others, and are read many times more slowly.
 */
export class RankedRow implements Candidate {
  constructor(
    readonly row: Row,
    readonly rowCoverage: number,
    readonly clauseCoverage: number,
    readonly shared: readonly number[],
    /** What the words say, without the value. */
    readonly topic: number,
    readonly score: number,
    readonly comparison: Comparison,
    readonly entity: EntityFit,
    readonly period: PeriodFit,
    readonly noun: NounFit,
    /** A sibling's telling words are named, and none of its own. */
    readonly outnamed: boolean,
  ) {}
}

/** What the words around a claim may tell of a row after it was ranked. */
type Told = Partial<Pick<RankedRow, 'topic' | 'score' | 'period' | 'outnamed'>>;

/** A row of which more is told. */
export function changed(one: RankedRow, told: Told): RankedRow {
  return new RankedRow(
    one.row,
    one.rowCoverage,
    one.clauseCoverage,
    one.shared,
    told.topic ?? one.topic,
    told.score ?? one.score,
    one.comparison,
    one.entity,
    told.period ?? one.period,
    one.noun,
    told.outnamed ?? one.outnamed,
  );
}

/** What ranking needs to know of a claim beside its words. */
export interface ClaimPlace {
  readonly claim: Reading;
  readonly clause: Span;
  readonly context: ClaimContext;
  readonly times: Times;
  readonly tokens: readonly Token[];
  /** Names of persons near the claim, which name no thing that a row is about. */
  readonly persons: readonly Span[];
  /** The words of meaning of its sentence and of the claim itself, in order. */
  readonly terms: readonly BriefTerm[];
}

/**
 * The rows that a claim may be about, best first, of those that share a word with its context; `terms` are those of
 * its block. Deterministic: equal scores keep the table's order.
 */
export function rankRows(
  place: ClaimPlace,
  rows: readonly Row[],
  terms: SentenceTerms,
  tables: CompiledTables,
): RankedRow[] {
  const { claim, context, persons, tokens } = place;
  const weights = weightsOf(tables);
  weights.clause.take(context.clause, context.general, persons);
  const nouns = new NounReader(claim, tokens, terms, tables.vocabulary);
  const ranked: RankedRow[] = [];
  for (const row of rows) {
    const comparison = compareInPlace(place, row, tables);
    if (comparison.agreement === 'incomparable') continue;
    const period = periodFit(place.times.dates, row);
    const weighed = weigh(row, context.named, weights);
    insert(ranked, rank(row, weighed, comparison, period, nouns.fit(row), claim));
  }
  return ranked;
}

/** Puts a row where it belongs among the few better and worse ones. */
function insert(ranked: RankedRow[], row: RankedRow): void {
  let at = ranked.push(row) - 1;
  for (; at > 0; at--) {
    const before = ranked[at - 1];
    if (!before || byScore(before, row) <= 0) break;
    ranked[at] = before;
  }
  ranked[at] = row;
}

/** A row whose words turn out to say more, or less, than was thought. */
export function movedBy(row: RankedRow, by: number): RankedRow {
  return changed(row, { topic: row.topic + by, score: row.score + by });
}

/** The rows in their new order after those of another thing than is told were set back. */
export function setBack(
  ranked: readonly RankedRow[],
  isOther: (row: RankedRow) => boolean,
): readonly RankedRow[] {
  return ranked.map((row) => (isOther(row) ? movedBy(row, WEIGHTS.otherTold) : row)).sort(byScore);
}

/** Best first; of equal ones the first of the table. */
export function byScore(a: RankedRow, b: RankedRow): number {
  return b.score - a.score || a.row.index - b.row.index;
}

/**
 * The rows that a value may be compared with: those of its kind, or for a bare number any with numbers.
 * Null for names and quotations, which are found by themselves, wherever they stand.
 */
export function groupOf(value: ClaimValue): RowGroup | null {
  if (value.kind === 'name' || value.kind === 'quotation') return null;
  const isBare = value.kind === 'quantity' && !value.unit && value.noun === null;
  return isBare ? 'numbers' : value.kind;
}

function rank(
  row: Row,
  { rowCoverage, clauseCoverage, shared, entity }: Candidate,
  comparison: Comparison,
  period: PeriodFit,
  noun: NounFit,
  { value }: Reading,
): RankedRow {
  const topic =
    WEIGHTS.rowCoverage * rowCoverage +
    WEIGHTS.clauseCoverage * clauseCoverage +
    nounScore(value, noun) +
    entityScore(entity) +
    (period === 'same' ? WEIGHTS.periodSame : period === 'other' ? WEIGHTS.periodOther : 0);
  const score = topic + valueScore(value, comparison);
  return new RankedRow(
    row,
    rowCoverage,
    clauseCoverage,
    shared,
    topic,
    score,
    comparison,
    entity,
    period,
    noun,
    false,
  );
}

/** The comparison with a row's value, and with the way that the clause says that it went. */
function compareInPlace(
  { claim, tokens }: ClaimPlace,
  row: Row,
  tables: CompiledTables,
): Comparison {
  const compared = compareWithRule(compareWithRow(claim.value, row), claim, row, tokens);
  if (compared.agreement !== 'agrees' || !goesTheOtherWay(row, tokens, claim, tables.series)) {
    return compared;
  }
  return comparison('denies', 'other-direction', compared.closeness, compared.args);
}

/** Below this closeness a claim agrees only by a loose bound ("over 10%" of 92%), which proves little. */
export const WEAK_AGREEMENT = 0.75;

/** The kindest comparison with the row's value and those of its aliases. */
export function compareWithRow(value: ClaimValue, row: Row): Comparison {
  const { fact } = row;
  let kindest: Comparison | null = null;
  for (const own of row.values) {
    const found = compareValues(restateLimit(value, own, row), own, fact);
    kindest = kindest ? kinder(kindest, found) : found;
  }
  return kindest ?? incomparable('unreadable');
}

function valueScore(value: ClaimValue, { agreement, closeness }: Comparison): number {
  const likeness = WEIGHTS.closeness * closeness;
  if (agreement !== 'agrees' || closeness < WEAK_AGREEMENT) return likeness;
  return likeness + WEIGHTS.agreesDigit * (specificity(value) - 1);
}

function entityScore({ own, foreign }: EntityFit): number {
  return (own === 'absent' ? WEIGHTS.entityAbsent : 0) + (foreign ? WEIGHTS.entityForeign : 0);
}

function nounScore(value: ClaimValue, noun: NounFit): number {
  if (noun === 'fits') return WEIGHTS.nounFits;
  if (noun === 'unknown') return 0;
  return value.kind === 'quantity' ? WEIGHTS.nounClashes : WEIGHTS.complementClashes;
}

/** How telling a value is by itself, from 1 to 4: its significant digits, or the parts of a date. */
export function specificity(value: ClaimValue): number {
  if (value.kind === 'date') {
    return value.granularity === 'day' || value.granularity === 'days'
      ? 3
      : value.granularity === 'month'
        ? 2
        : 1;
  }
  return 'low' in value ? tellingDigits(value.high) : 1;
}

const digitsOfNumbers = new Map<number, number>();
const MOST_NUMBERS = 10_000;

/** The significant digits of a number, from 1 to 4. Remembered. */
function tellingDigits(number: number): number {
  const known = digitsOfNumbers.get(number);
  if (known !== undefined) return known;
  const digits = String(number)
    .replace(/e.*$/, '')
    .replace('.', '')
    .replace(/^0+|0+$/g, '');
  const found = Math.max(1, Math.min(4, digits.length));
  if (digitsOfNumbers.size >= MOST_NUMBERS) digitsOfNumbers.clear();
  digitsOfNumbers.set(number, found);
  return found;
}
