import type { DateValue, Reading } from '../claims/claim';
import { readDates } from '../claims/dates/read-dates';
import type { ReadBlock } from '../claims/extract-claims';
import type { Span } from '../text/span';
import { tokenise, type Token } from '../text/tokens';
import type { BriefTerm, TermReader } from './brief-terms';
import { clausesOf } from './clauses';
import type { CompiledTables } from './compile-tables';
import { ContextReader } from './context';
import { preferTheTold } from './family';
import { claimsNear, NO_TIMES, timesOf } from './periods';
import { groupOf, rankRows, type ClaimPlace, type RankedRow } from './rank';
import { SentenceTerms } from './sentence-terms';
import { weightsOf } from './table-weights';
import { preferTheCounted } from './told-nouns';
import { preferThePlan } from './told-plans';
import { preferTheTime } from './told-times';
import { preferTheTurn } from './told-turns';
import { turnsOf } from './turns';

/** The claims of a sentence in their places, each with the rows that it may be about, best first. */
interface RankedSentence {
  readonly placed: readonly ClaimPlace[];
  readonly ranked: readonly (readonly RankedRow[])[];
}

/** Reads what the places of a block's claims say of them, and ranks the rows by it. */
export class PlaceReader {
  private readonly terms: SentenceTerms;
  private readonly contexts: ContextReader;
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
    const turns = turnsOf(this.read.block.text, sentence, claims);
    const placed: ClaimPlace[] = [];
    const ranked: (readonly RankedRow[])[] = [];
    claims.forEach((claim, i) => {
      const place = this.placeOf(claim, clauses[i] ?? sentence, sentence, index);
      placed.push(place);
      // The context is good until the next claim's is asked for.
      const rows = rankRows(place, this.terms, this.tables);
      const ofTime = preferTheTime(rows, place, this.tables.series);
      const ofPlan = preferThePlan(ofTime, place, this.read.block);
      const ofTurn = preferTheTurn(ofPlan, turns?.[i], this.terms, index);
      const ofCounted = preferTheCounted(ofTurn, place);
      ranked.push(preferTheTold(ofCounted, place.context));
    });
    return { placed, ranked };
  }

  private placeOf(claim: Reading, clause: Span, sentence: Span, index: number): ClaimPlace {
    const { tokens } = this;
    const group = groupOf(claim.value);
    if (group === null || !weightsOf(this.tables).has(group)) {
      // No row can be meant, or none by its place.
      const context = this.contexts.none;
      return { claim, clause, context, times: NO_TIMES, tokens, persons: [], terms: [] };
    }
    const near = claimsNear(this.read.claims, claim);
    return {
      claim,
      clause,
      context: this.contexts.of(claim, near, clause, sentence, index),
      times: timesOf(this.read, claim, near, clause, sentence, () => this.headerDates),
      tokens,
      persons: near.filter(({ value }) => value.kind === 'name'),
      terms: this.termsOf(claim, sentence, index),
    };
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
