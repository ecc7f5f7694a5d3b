import Papa, { type ParseError } from 'papaparse';
import { lineStarts, placeAt } from '../../text/line-starts';
import type { TableProblem } from '../fact-table';
import { brokenSheet, errorAt, FILE_START, HEADER } from '../sheet';
import type { Place, Sheet, SheetRow } from '../sheet';
import { cellSpans } from './delimited-cells';
import { findDelimiter } from './delimiter';
import { onlyLineEnd, withPlainLineEnds } from './line-ends';

/** How delimited text is cut into rows and cells. */
export interface Dialect {
  readonly delimiter: string;
  /** Offset at which the first row begins, behind a byte-order mark and a "sep=" line. */
  readonly start: number;
  /** The line end that all rows have; null where a text mixes them. */
  readonly lineEnd: '\n' | '\r\n' | '\r' | null;
}

/** Tells the dialect of a table's text. */
export function dialectOf(text: string, isTsv: boolean): Dialect {
  const mark = text.startsWith('\uFEFF') ? 1 : 0;
  const { delimiter, start } = findDelimiter(text.slice(mark), isTsv);
  return { delimiter, start: mark + start, lineEnd: onlyLineEnd(text) };
}

/** Reads CSV or TSV text: the first row that is not blank names the columns; blank rows are skipped. */
export function readDelimited(text: string, isTsv: boolean): Sheet {
  const dialect = dialectOf(text, isTsv);
  const source = new DelimitedSource(text, dialect);
  const { data, errors } = source.parse();
  const all: { cells: readonly string[]; line: number; index: number }[] = [];
  let line = source.firstLine;
  for (const [index, cells] of data.entries()) {
    if (!isBlank(cells)) all.push({ cells, line, index });
    line += 1 + lineBreaks(cells);
  }
  const [header, ...rows] = all;
  if (!header) return brokenSheet(noHeader());
  const indices = all.map(({ index }) => index);
  return {
    header: header.cells,
    rows: rows satisfies SheetRow[],
    ...quoteProblems(errors, indices, source),
    place: (row, column) => source.place(indices[row - HEADER] ?? 0, column),
  };
}

function noHeader(): TableProblem {
  return errorAt(
    FILE_START,
    'no-header',
    'The table is empty: its first row names the columns, at least subject, value and source.',
  );
}

function isBlank(cells: readonly string[]): boolean {
  return cells.every((cell) => cell.trim() === '');
}

function lineBreaks(cells: readonly string[]): number {
  let count = 0;
  for (const cell of cells) {
    if (!cell.includes('\n') && !cell.includes('\r')) continue;
    count += cell.split(/\r\n?|\n/).length - 1;
  }
  return count;
}

/** The text of a table with the way from its cells back into it, found only when asked for. */
export class DelimitedSource {
  private readonly source: string;
  private readonly lineEnd: '\n' | '\r\n' | '\r';
  private rows: readonly number[] | null = null;
  private lines: readonly number[] | null = null;

  constructor(
    text: string,
    private readonly dialect: Dialect,
  ) {
    this.source = dialect.lineEnd === null ? withPlainLineEnds(text) : text;
    this.lineEnd = dialect.lineEnd ?? '\n';
  }

  /** The line of the first row. */
  get firstLine(): number {
    return placeAt(this.lineStarts(this.dialect.start), this.dialect.start).line;
  }

  /** All rows, the blank ones too, and what is wrong with their quotation marks. */
  parse(): { readonly data: readonly string[][]; readonly errors: readonly ParseError[] } {
    const { delimiter, start } = this.dialect;
    const text = start === 0 ? this.source : this.source.slice(start);
    const { data, errors } = Papa.parse<string[]>(text, { delimiter, newline: this.lineEnd });
    return { data, errors: errors.filter(({ type }) => type === 'Quotes') };
  }

  /** Place of a cell; of the row's first line where it has no such cell. */
  place(row: number, column: number): Place {
    const [from, to] = this.rowSpan(row);
    const cells = cellSpans(this.source, from, to, this.dialect.delimiter);
    return this.placeOf(cells[column] ?? { start: from, end: to });
  }

  /** Line and columns of a span, to the end of its first line. */
  placeOf({ start, end }: { readonly start: number; readonly end: number }): Place {
    const { line, column } = placeAt(this.lineStarts(), start);
    const broken = this.source.slice(start, end).search(/[\r\n]/);
    return { line, column, endColumn: column + (broken === -1 ? end - start : broken) };
  }

  /** Offsets of a row's text, its line end left out. */
  rowSpan(row: number): [number, number] {
    this.rows ??= this.rowStarts();
    const from = this.rows[row] ?? this.source.length;
    const next = this.rows[row + 1];
    if (next !== undefined) return [from, next - this.lineEnd.length];
    return [from, this.source.length];
  }

  /** How far into the text papaparse's offsets are shifted. */
  get shift(): number {
    return this.dialect.start;
  }

  private lineStarts(to?: number): readonly number[] {
    if (to !== undefined) return lineStarts(this.source.slice(0, to));
    this.lines ??= lineStarts(this.source);
    return this.lines;
  }

  private rowStarts(): number[] {
    const starts = [this.dialect.start];
    const { delimiter, start } = this.dialect;
    const step = ({ meta }: { readonly meta: { readonly cursor: number } }): void => {
      starts.push(start + meta.cursor);
    };
    new Papa.Parser({ delimiter, newline: this.lineEnd, step }).parse(
      this.source.slice(start),
      0,
      false,
    );
    // The last row ends with the text and not with a line end.
    starts.pop();
    return starts;
  }
}

function quoteProblems(
  errors: readonly ParseError[],
  indices: readonly number[],
  source: DelimitedSource,
): Pick<Sheet, 'problems' | 'spoiled'> {
  const rows = new Map(indices.map((index, position) => [index, position + HEADER]));
  const spoiled = new Set<number>();
  const problems: TableProblem[] = [];
  for (const { code, row: index, index: offset } of errors) {
    const row = rows.get(index ?? -1) ?? HEADER;
    if (spoiled.has(row)) continue;
    spoiled.add(row);
    const start = source.shift + (offset ?? 1) - 1;
    problems.push(errorAt(source.placeOf({ start, end: start + 1 }), ...quoteMessage(code)));
  }
  return { problems, spoiled };
}

function quoteMessage(code: string): [string, string] {
  return code === 'MissingQuotes'
    ? [
        'open-quote',
        'The quotation mark is never closed: the row and all that follows it are left out.',
      ]
    : ['stray-quote', 'A quotation mark inside this cell is not doubled: the row is left out.'];
}
