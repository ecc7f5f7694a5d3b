import type { CalendarDay } from '../claims/claim';
import type { Fact } from '../result';
import { readAge } from './as-of';
import { columnName, type FactColumn } from './columns';
import type { TableProblem, TableReading } from './fact-table';
import { asOfDates } from './lint/as-of-dates';
import { badUrl } from './lint/bad-url';
import { contradictingRows } from './lint/contradicting-rows';
import { duplicateId } from './lint/duplicate-id';
import type { LintedTable, LintRule } from './lint/lint-rule';
import { lostCharacters } from './lint/lost-characters';
import { neverMatches } from './lint/never-matches';
import { noSource } from './lint/no-source';
import { sheetShape } from './lint/sheet-shape';
import { inOrder, readPlacedRows } from './read-rows';
import { readSheet, type WorkbookReader } from './read-table';

/** The rules beyond those that reading a table applies itself. */
const RULES: readonly LintRule[] = [
  sheetShape,
  lostCharacters,
  duplicateId,
  noSource,
  neverMatches,
  asOfDates,
  badUrl,
  contradictingRows,
];

/** What linting may be told besides the table. */
export interface LintOptions {
  /** The day on which facts must not be stale. */
  readonly day?: CalendarDay;
  /** How old facts may be on that day: "18 months"; '' sets no limit. */
  readonly staleAfter?: string;
  readonly readWorkbook?: WorkbookReader;
}

/**
 * Reads a table as `readTable` does, and looks for all that is wrong with it, in the order of the
 * file. Never throws.
 */
export function lintTable(
  name: string,
  content: string | Uint8Array,
  options: LintOptions = {},
): TableReading {
  const sheet = readSheet(name, content, options.readWorkbook ?? null);
  const { reading, rowOf } = readPlacedRows(name, sheet);
  if (!canBeRead(sheet.header, reading)) return reading;
  const { facts } = reading.table;
  const table: LintedTable = {
    sheet,
    facts,
    placeOf: placesOf(sheet.header, facts, (index, column) => {
      return sheet.place(rowOf[index] ?? 0, column);
    }),
    day: options.day ?? null,
    staleAfter: readAge(options.staleAfter ?? ''),
  };
  const found: TableProblem[] = RULES.flatMap((rule) => rule(table));
  return {
    ...reading,
    problems: inOrder([...reading.problems, ...found, ...(sheet.more?.() ?? [])]),
  };
}

function canBeRead(header: readonly string[], { problems }: TableReading): boolean {
  return header.length > 0 && !problems.some(({ code }) => code === 'missing-column');
}

function placesOf(
  header: readonly string[],
  facts: readonly Fact[],
  place: (index: number, column: number) => ReturnType<LintedTable['placeOf']>,
): LintedTable['placeOf'] {
  const columns = header.map(columnName);
  const indices = new Map(facts.map((fact, index) => [fact, index]));
  return (fact, column: FactColumn) => place(indices.get(fact) ?? 0, columns.indexOf(column));
}
