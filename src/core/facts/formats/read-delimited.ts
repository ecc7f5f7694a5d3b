import { lineStarts, placeAt } from '../../text/line-starts';
import type { Span } from '../../text/span';
import type { TableProblem } from '../fact-table';
import { brokenSheet, errorAt, FILE_START, HEADER } from '../sheet';
import type { Place, Sheet } from '../sheet';
import { cellSpans } from './delimited-cells';
import {
  cutRows,
  rowStarts,
  type Cut,
  type DelimitedRows,
  type QuoteFault,
} from './delimited-rows';
import { findDelimiter } from './delimiter';
import { onlyLineEnd, withPlainLineEnds } from './line-ends';
import { worded, type Wording } from '../../wording';

/** How a table's text is cut into rows and cells. */
export interface Dialect {
  readonly delimiter: string;
  /** Offset at which the first row begins, behind a byte-order mark and a "sep=" line. */
  readonly start: number;
  /** The line end that the whole text has; null where it mixes them. */
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
  const source = new DelimitedSource(text, dialectOf(text, isTsv));
  const rows = source.filledRows();
  const [header, ...others] = rows;
  if (!header) return brokenSheet(noHeader());
  const spoiled = new Set<number>();
  const problems: TableProblem[] = [];
  rows.forEach(({ index }, position) => {
    const fault = source.fault(index);
    if (!fault) return;
    spoiled.add(position + HEADER);
    problems.push(quoteProblem(fault, source));
  });
  return {
    header: header.cells,
    rows: others,
    problems,
    spoiled,
    place: (row, column) => source.place(rows[row - HEADER]?.index ?? 0, column),
  };
}

function noHeader(): TableProblem {
  return errorAt(
    FILE_START,
    'no-header',
    worded`The table is empty: its first row names the columns, at least subject, value and source.`,
  );
}

const FAULTS: Readonly<Record<QuoteFault['code'], Wording>> = {
  'open-quote': worded`This quotation mark is never closed: the row is left out.`,
  'stray-quote': worded`A quotation mark inside this cell is not doubled: the row is left out.`,
  'too-many-faults': worded`Too many rows have wrong quotation marks: this and what follows is left out.`,
};

function quoteProblem({ code, offset }: QuoteFault, source: DelimitedSource): TableProblem {
  const place = source.placeOf({ start: offset, end: offset + 1 });
  return errorAt(place, code, FAULTS[code]);
}

/** A row that is not blank, with its index among all rows. */
interface FilledRow {
  readonly cells: readonly string[];
  readonly line: number;
  readonly index: number;
}

/** The rows of a text with the way from its cells back into it, found only when asked for. */
export class DelimitedSource {
  private readonly source: string;
  private readonly cut: Cut;
  private readonly rows: DelimitedRows;
  private starts: readonly number[] | null;
  private lines: readonly number[] | null = null;
  private lastSpans: { readonly row: number; readonly spans: readonly Span[] } | null = null;

  constructor(text: string, dialect: Dialect) {
    this.source = dialect.lineEnd === null ? withPlainLineEnds(text) : text;
    const { delimiter, start } = dialect;
    this.cut = { delimiter, start, newline: dialect.lineEnd ?? '\n' };
    this.rows = cutRows(this.source, this.cut);
    this.starts = this.rows.starts;
  }

  filledRows(): FilledRow[] {
    const filled: FilledRow[] = [];
    let line = placeAt(lineStarts(this.source.slice(0, this.cut.start)), this.cut.start).line;
    this.rows.data.forEach((cells, index) => {
      if (cells.some((cell) => cell.trim() !== '')) filled.push({ cells, line, index });
      line += 1 + lineBreaks(cells);
    });
    return filled;
  }

  fault(row: number): QuoteFault | undefined {
    return this.rows.faults.get(row);
  }

  /** Place of a cell; of the row's first line where it has no such cell. */
  place(row: number, column: number): Place {
    const [start, end] = this.rowSpan(row);
    return this.placeOf(this.cellSpans(row)[column] ?? { start, end });
  }

  /** Spans of a row's cells; those of the last row asked for are kept, a row may have thousands. */
  cellSpans(row: number): readonly Span[] {
    if (this.lastSpans?.row !== row) {
      const [from, to] = this.rowSpan(row);
      this.lastSpans = { row, spans: cellSpans(this.source, from, to, this.cut.delimiter) };
    }
    return this.lastSpans.spans;
  }

  /** Line and columns of a span, to the end of its first line. */
  placeOf({ start, end }: { readonly start: number; readonly end: number }): Place {
    this.lines ??= lineStarts(this.source);
    const { line, column } = placeAt(this.lines, start);
    const broken = this.source.slice(start, end).search(/[\r\n]/);
    return { line, column, endColumn: column + (broken === -1 ? end - start : broken) };
  }

  /** Offsets of a row's text, its line end left out. */
  rowSpan(row: number): [number, number] {
    this.starts ??= rowStarts(this.source, this.cut);
    const from = this.starts[row] ?? this.source.length;
    const next = this.starts[row + 1];
    return [from, next === undefined ? this.source.length : next - this.cut.newline.length];
  }
}

function lineBreaks(cells: readonly string[]): number {
  let count = 0;
  for (const cell of cells) {
    if (!cell.includes('\n') && !cell.includes('\r')) continue;
    count += cell.split(/\r\n?|\n/).length - 1;
  }
  return count;
}
