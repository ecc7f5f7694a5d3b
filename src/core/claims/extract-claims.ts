import type { Block } from '../markdown/block';
import { overlaps } from '../text/span';
import { visitProperStems } from '../text/terms';
import { TokenPool, type Token } from '../text/tokens';
import type { CalendarDay, DateValue, Reading } from './claim';
import { carriedDate, detectDayOrder, readDates } from './dates/read-dates';
import type { KnownNames } from './names/known-names';
import { MentionedNames, readNames } from './names/read-names';
import { withHeaderUnit } from './numbers/header-unit';
import { readNumbers } from './numbers/read-numbers';
import { readQuotations } from './quotations/read-quotations';

/**
 * A block with what was read in it, in the order of the text. All spans are of the block's text. Tokens
 * are not kept: to keep those of all blocks alive costs more than to make some twice.
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
  /** Where given, told the stem of each word that the brief writes as a name. */
  readonly onName?: (stem: string) => void;
}

/** Reads every claim of a brief, block by block, in time linear in its length. */
export function extractClaims(blocks: readonly Block[], context: ExtractionContext): ReadBlock[] {
  const dayFirst = context.dayFirst ?? detectDayOrder(blocks.map(({ text }) => text));
  const mentioned = new MentionedNames();
  const pool = new TokenPool();
  let previous: DateValue | null = null;
  let lastSpeaker: string | null = null;
  return blocks.map((block, i) => {
    const { text } = block;
    const tokens = pool.tokenise(text);
    if (context.onName) visitProperStems(tokens, context.onName);
    const dates = readDates(text, tokens, { written: context.written, dayFirst, previous });
    for (const { value } of dates) previous = carriedDate(value, previous);
    const numbers = numbersOf(block, tokens);
    const { lastPerson } = mentioned;
    const names = readNames(text, tokens, {
      known: context.knownNames,
      mentioned,
      blockKind: block.kind,
      cell: block.cell,
    });
    const quotations = readQuotations(text, tokens, names, {
      quoted: block.quoted,
      previousText: blocks[i - 1]?.text ?? null,
      nextText: sameQuotation(block, blocks[i + 1]) ? (blocks[i + 1]?.text ?? null) : null,
      cell: block.cell,
      leadIn: block.leadIn,
      lastPerson,
      lastSpeaker,
    });
    const last = quotations[quotations.length - 1];
    if (last) lastSpeaker = last.value.speaker?.text ?? null;
    const spoken = quotations.some(({ value }) => value.scare)
      ? quotations.filter(({ value }) => !value.scare)
      : quotations;
    return { block, claims: merge(merge(merge(spoken, dates), names), numbers) };
  });
}

function sameQuotation(block: Block, next: Block | undefined): boolean {
  return block.quoted && next?.quoted === true;
}

/** Headers of columns whose numbers only count the rows or name them. */
const ROW_NUMBERS = /^(?:#|№|no|nos|nr|num|s\/?n|row|row no|item no|serial no|id|ref)\.?$/i;

function numbersOf(block: Block, tokens: readonly Token[]): Reading[] {
  const { cell, text } = block;
  const numbers = readNumbers(text, tokens);
  if (numbers.length === 0 || countsRows(block)) return [];
  return cell === null || cell.isHeader ? numbers : withHeaderUnit(numbers, cell);
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
