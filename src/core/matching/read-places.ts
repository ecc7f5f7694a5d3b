import type { DateValue, Reading } from '../claims/claim';
import { readDates } from '../claims/dates/read-dates';
import type { ReadBlock } from '../claims/extract-claims';
import type { Span } from '../text/span';
import { tokenise, type Token } from '../text/tokens';
import type { BriefTerm, TermReader } from './brief-terms';
import { clausesOf } from './clauses';
import { rowsSharing } from './candidates';
import type { CompiledTables, Row } from './compile-tables';
import { ContextReader, type ClaimContext } from './context';
import { preferTheTold } from './family';
import { claimsNear, NO_TIMES, timesOf } from './periods';
import { groupOf, rankRows, type ClaimPlace, type RankedRow } from './rank';
import { SentenceTerms } from './sentence-terms';
import { weightsOf } from './table-weights';
import { preferTheCounted } from './told-nouns';
import { preferThePlan } from './told-plans';
import { preferTheTime } from './told-times';
import { preferTheTurn } from './told-turns';
import { turnsOf, type Turn, type Turns } from './turns';

/** The claims of a sentence in their places, each with the rows that it may be about, best first. */
interface RankedSentence {
  readonly placed: readonly ClaimPlace[];
  readonly ranked: readonly (readonly RankedRow[])[];
}

/** Where a claim stands, with the claims near it; `index` is the place of its sentence in the block. */
interface Spot {
  readonly claim: Reading;
  readonly near: readonly Reading[];
  readonly clause: Span;
  readonly sentence: Span;
  readonly index: number;
}

interface RowsInContext {
  readonly context: ClaimContext;
  readonly rows: readonly Row[];
}

/** Reads what the places of a block's claims say of them, and ranks the rows by it. */
export class PlaceReader {
  private readonly terms: SentenceTerms;
  private readonly contexts: ContextReader;
  private readonly nothing: RowsInContext;
  private ownHeaderDates: readonly DateValue[] | null = null;

  constructor(
    private readonly read: ReadBlock,
    private readonly tokens: readonly Token[],
    private readonly sentences: readonly Span[],
    private readonly tables: CompiledTables,
    reader: TermReader,
  ) {
    this.terms = new SentenceTerms(read.block.text, tokens, sentences, reader);
    const text = { block: read.block, tokens, terms: this.terms };
    this.contexts = new ContextReader(text, reader, weightsOf(tables).named);
    this.nothing = { context: this.contexts.none, rows: [] };
  }

  /** `index` is the place of the sentence in the block. */
  ofSentence(
    index: number,
    claims: readonly Reading[],
    contrasts: readonly number[],
  ): RankedSentence {
    const sentence = this.sentences[index] ?? { start: 0, end: 0 };
    const words = (): readonly BriefTerm[] => this.terms.of(index);
    const clauses = clausesOf(sentence, this.tokens, claims, words, contrasts);
    // Few sentences name things in turn, and most of those without a row are asked for none.
    let turns: Turns | undefined;
    const placed: ClaimPlace[] = [];
    const ranked: (readonly RankedRow[])[] = [];
    claims.forEach((claim, i) => {
      const near = claimsNear(this.read.claims, claim);
      const spot: Spot = { claim, near, clause: clauses[i] ?? sentence, sentence, index };
      const { context, rows } = this.rowsFor(spot);
      if (rows.length === 0) {
        placed.push(this.bare(spot));
        ranked.push(NO_ROWS);
        return;
      }
      const place = this.placeOf(spot, context);
      placed.push(place);
      if (turns === undefined) turns = turnsOf(this.read.block.text, sentence, claims);
      ranked.push(this.rank(place, rows, turns?.[i], index));
    });
    return { placed, ranked };
  }

  /** The words that say what a claim is about, and the rows that have any of them: good until the next claim's. */
  private rowsFor({ claim, near, clause, sentence, index }: Spot): RowsInContext {
    const group = groupOf(claim.value);
    // No row can be meant, or none by its place.
    if (group === null || !weightsOf(this.tables).has(group)) return this.nothing;
    const context = this.contexts.of(claim, near, clause, sentence, index);
    return { context, rows: rowsSharing(context, this.tables, group) };
  }

  /** The rows of a claim in its place, best first. */
  private rank(
    place: ClaimPlace,
    rows: readonly Row[],
    turn: Turn | null | undefined,
    index: number,
  ): readonly RankedRow[] {
    const ranked = rankRows(place, rows, this.terms, this.tables);
    const ofTime = preferTheTime(ranked, place, this.tables.series);
    const ofPlan = preferThePlan(ofTime, place, this.read.block);
    const ofTurn = preferTheTurn(ofPlan, turn, this.terms, index);
    return preferTheTold(preferTheCounted(ofTurn, place), place.context);
  }

  private placeOf(spot: Spot, context: ClaimContext): ClaimPlace {
    const { claim, near, clause, sentence, index } = spot;
    return {
      claim,
      clause,
      context,
      times: timesOf(this.read, claim, near, clause, sentence, () => this.headerDates),
      tokens: this.tokens,
      persons: near.filter(({ value }) => value.kind === 'name'),
      terms: this.termsOf(claim, sentence, index),
    };
  }

  /** The place of a claim without rows, of which nothing more is asked. */
  private bare({ claim, clause }: Spot): ClaimPlace {
    const { tokens } = this;
    const { context } = this.nothing;
    return { claim, clause, context, times: NO_TIMES, tokens, persons: [], terms: [] };
  }

  /** The terms of a sentence; where a claim or its noun reaches over its ends, those there too. */
  private termsOf({ value, end }: Reading, sentence: Span, index: number): readonly BriefTerm[] {
    const noun = value.kind === 'quantity' ? (value.noun?.length ?? 0) : 0;
    const from = Math.min(sentence.start, end - noun);
    const to = Math.max(sentence.end, end);
    if (from === sentence.start && to === sentence.end) return this.terms.of(index);
    return this.terms.startingIn({ start: from, end: to });
  }

  private get headerDates(): readonly DateValue[] {
    return (this.ownHeaderDates ??= readHeaderDates(this.read));
  }
}

const NO_ROWS: readonly RankedRow[] = [];

function readHeaderDates(read: ReadBlock): readonly DateValue[] {
  const { cell } = read.block;
  if (!cell || cell.isHeader) return [];
  return [...datesIn(cell.columnHeader), ...datesIn(cell.rowHeader)];
}

const datesOfHeaders = new Map<string, readonly DateValue[]>();
const MOST_HEADERS = 1000;

/** The dates in a header, which the cells of its row or column have in common. Remembered. */
function datesIn(header: string): readonly DateValue[] {
  let dates = datesOfHeaders.get(header);
  if (dates) return dates;
  const context = { written: null, dayFirst: null, previous: null };
  dates = readDates(header, tokenise(header), context).map(({ value }) => value);
  if (datesOfHeaders.size >= MOST_HEADERS) datesOfHeaders.clear();
  datesOfHeaders.set(header, dates);
  return dates;
}
