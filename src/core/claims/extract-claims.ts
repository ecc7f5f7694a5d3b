import type { Block } from '../markdown/block';
import { overlaps } from '../text/span';
import { visitProperStems } from '../text/terms';
import { TokenPool, type TokenTape, type Token } from '../text/tokens';
import type { CalendarDay, DateValue, NameValue, QuotationValue, Reading } from './claim';
import { carriedDate, detectDayOrder, readDates, type DateContext } from './dates/read-dates';
import type { KnownNames } from './names/known-names';
import { MentionedNames, readNames } from './names/read-names';
import { withHeaderUnit } from './numbers/header-unit';
import { readNumbers } from './numbers/read-numbers';
import { hasQuoteMark } from './quotations/quote-marks';
import { readQuotations } from './quotations/read-quotations';

/**
 * A block with what was read in it, in the order of the text. All spans are of the block's text. Its tokens
 * may be kept on a tape (`TokenTape`).
 */
export interface ReadBlock {
  readonly block: Block;
  readonly claims: readonly Reading[];
}

/** What reading needs to know besides the text. */
export interface ExtractionContext {
  /** The brief's own day, for relative dates and implied years; null where it is not given. */
  readonly written: CalendarDay | null;
  /** Whether 06/09/2025 is 6 September; null: told from the text's other dates where they tell. */
  readonly dayFirst: boolean | null;
  readonly knownNames: KnownNames;
  /** Where given, keeps the tokens of the blocks, in their order. */
  readonly tape?: TokenTape;
  /** Where given, told the stem of each word that the brief writes as a name. */
  readonly onName?: (stem: string) => void;
}

/** Reads every claim of a brief in time linear in its length. */
export function extractClaims(blocks: readonly Block[], context: ExtractionContext): ReadBlock[] {
  const reader = new StretchReader(blocks, context);
  const read: ReadBlock[] = [];
  while (read.length < blocks.length) read.push(...reader.readFrom(read.length));
  return read;
}

/** The tokens of the stretch that is read; those of one brief are written over by the next. */
const pool = new TokenPool();
const NONE: readonly never[] = [];

/** Tokens of a stretch of blocks that are read together, about. */
const STRETCH = 1 << 13;

/**
 * Reads a stretch of blocks one kind of claim after the other, and not each block for all kinds: what one
 * kind needs of program and word lists just fits into a processor's fastest memory.
 */
class StretchReader {
  private readonly mentioned = new MentionedNames();
  private readonly dates: BriefDates;
  private lastSpeaker: string | null = null;

  constructor(
    private readonly blocks: readonly Block[],
    private readonly context: ExtractionContext,
  ) {
    this.dates = new BriefDates(context, blocks);
  }

  /** Reads the blocks of the stretch that begins with the block of an index. */
  readFrom(first: number): ReadBlock[] {
    const rows = this.cutFrom(first);
    for (const row of rows) row.dates = this.datesOf(row);
    for (const row of rows) row.numbers = numbersOf(row);
    for (const row of rows) {
      row.lastPerson = this.mentioned.lastPerson;
      row.names = this.namesOf(row);
    }
    for (const row of rows) row.spoken = this.quotationsOf(row);
    return rows.map(({ block, spoken, dates, names, numbers }) => {
      return { block, claims: merge(merge(merge(spoken, dates), names), numbers) };
    });
  }

  private cutFrom(first: number): Row[] {
    const rows: Row[] = [];
    pool.reuse();
    for (let i = first; i < this.blocks.length && pool.count < STRETCH; i++) {
      const block = this.blocks[i];
      if (!block) break;
      const tokens = pool.tokenise(block.text);
      this.context.tape?.keep(tokens);
      if (this.context.onName) visitProperStems(tokens, this.context.onName);
      rows.push(new Row(i, block, tokens));
    }
    return rows;
  }

  private datesOf({ block, tokens }: Row): Reading<DateValue>[] {
    const dates = readDates(block.text, tokens, this.dates);
    for (const { value } of dates) this.dates.previous = carriedDate(value, this.dates.previous);
    return dates;
  }

  private namesOf({ block, tokens }: Row): Reading<NameValue>[] {
    const { mentioned } = this;
    return readNames(block.text, tokens, {
      known: this.context.knownNames,
      mentioned,
      blockKind: block.kind,
      cell: block.cell,
    });
  }

  /** The quotations of a block but scare quotes. */
  private quotationsOf(row: Row): readonly Reading<QuotationValue>[] {
    const { index, block, tokens, names, lastPerson } = row;
    if (!block.quoted && !hasQuoteMark(tokens)) return NONE;
    const next = this.blocks[index + 1];
    const quotations = readQuotations(block.text, tokens, names, {
      quoted: block.quoted,
      previousText: this.blocks[index - 1]?.text ?? null,
      nextText: next && sameQuotation(block, next) ? next.text : null,
      cell: block.cell,
      leadIn: block.leadIn,
      lastPerson,
      lastSpeaker: this.lastSpeaker,
    });
    const last = quotations[quotations.length - 1];
    if (last) this.lastSpeaker = last.value.speaker?.text ?? null;
    return quotations.some(isScare) ? quotations.filter((one) => !isScare(one)) : quotations;
  }
}

/** What the dates of a block lean on: the brief and the dates before. */
class BriefDates implements DateContext {
  readonly written: CalendarDay | null;
  previous: DateValue | null = null;
  private order: boolean | null | undefined;

  constructor(
    private readonly context: ExtractionContext,
    private readonly blocks: readonly Block[],
  ) {
    this.written = context.written;
  }

  /** Told from all the brief's dates when one is met of which it matters; most briefs hold none. */
  get dayFirst(): boolean | null {
    if (this.order === undefined) {
      this.order = this.context.dayFirst ?? detectDayOrder(this.blocks.map(({ text }) => text));
    }
    return this.order;
  }
}

/** A block with its tokens and what was read in it so far, while its stretch is read. */
class Row {
  dates: readonly Reading<DateValue>[] = NONE;
  numbers: readonly Reading[] = NONE;
  names: readonly Reading<NameValue>[] = NONE;
  /** The quotations but scare quotes. */
  spoken: readonly Reading<QuotationValue>[] = NONE;
  /** The person whom the brief named last before this block. */
  lastPerson: string | null = null;

  constructor(
    readonly index: number,
    readonly block: Block,
    readonly tokens: readonly Token[],
  ) {}
}

function isScare({ value }: Reading<QuotationValue>): boolean {
  return value.scare;
}

function sameQuotation(block: Block, next: Block): boolean {
  return block.quoted && next.quoted;
}

/** Headers of columns whose numbers only count the rows or name them. */
const ROW_NUMBERS = /^(?:#|№|no|nos|nr|num|s\/?n|row|row no|item no|serial no|id|ref)\.?$/i;

function numbersOf({ block, tokens }: Row): readonly Reading[] {
  const { cell, text } = block;
  const numbers = readNumbers(text, tokens);
  if (numbers.length === 0 || countsRows(block)) return [];
  return cell === null || cell.isHeader ? numbers : withHeaderUnit(numbers, cell, block.leadIn);
}

function countsRows({ cell }: Block): boolean {
  return cell !== null && !cell.isHeader && ROW_NUMBERS.test(cell.columnHeader.trim());
}

/**
 * Merges two lists, leaving out the readings of the second that overlap one before them: of two that
 * share a character that of the earlier list holds (quotations before dates before names before
 * numbers).
 */
function merge(first: readonly Reading[], second: readonly Reading[]): readonly Reading[] {
  if (second.length === 0) return first;
  if (first.length === 0 && isApart(second)) return second;
  const merged: Reading[] = [];
  let i = 0;
  let end = 0;
  for (const reading of inOrder(second)) {
    for (let next = first[i]; next && next.end <= reading.start; next = first[++i]) {
      merged.push(next);
      end = next.end;
    }
    const next = first[i];
    if ((next && overlaps(next, reading)) || reading.start < end) continue;
    merged.push(reading);
    end = reading.end;
  }
  for (let next = first[i]; next; next = first[++i]) merged.push(next);
  return merged;
}

/** Whether the readings are in order and share no character, as those of most blocks do. */
function isApart(readings: readonly Reading[]): boolean {
  let end = 0;
  for (const reading of readings) {
    if (reading.start < end) return false;
    ({ end } = reading);
  }
  return true;
}

/** The readings by their starts; nearly every list comes in order and is not copied. */
function inOrder(readings: readonly Reading[]): readonly Reading[] {
  let last = 0;
  for (const { start } of readings) {
    if (start < last) return [...readings].sort((a, b) => a.start - b.start);
    last = start;
  }
  return readings;
}
