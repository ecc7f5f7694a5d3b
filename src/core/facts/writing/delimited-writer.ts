import { columnName } from '../columns';
import { dialectOf, DelimitedSource } from '../formats/read-delimited';
import type { Span } from '../../text/span';
import { firstLineEnd, missingColumns, noRow } from './table-edit';
import type { CellAddress, EditProblem, RowCells, TableWriter, TextEdit } from './table-edit';

/** The columns of a table that a row is written into while it has none. */
const NEW_COLUMNS = ['subject', 'value', 'source'];

/** Writes rows of CSV, or of TSV where `isTsv`. */
export function delimitedWriter(isTsv: boolean): TableWriter {
  return {
    addRow: (text, row) => new DelimitedEdits(text, isTsv).addRow(row),
    changeCell: (text, cell, value) => new DelimitedEdits(text, isTsv).changeCell(cell, value),
  };
}

class DelimitedEdits {
  private readonly source: DelimitedSource;
  private readonly delimiter: string;
  private readonly lineEnd: string;

  constructor(
    private readonly text: string,
    isTsv: boolean,
  ) {
    const dialect = dialectOf(text, isTsv);
    this.source = new DelimitedSource(text, dialect);
    this.delimiter = dialect.delimiter;
    this.lineEnd = dialect.lineEnd ?? firstLineEnd(text);
  }

  addRow(row: RowCells): TextEdit | EditProblem {
    const rows = this.source.filledRows();
    const last = rows.at(-1);
    const [header] = rows;
    if (!header || !last) return this.newTable(row);
    const columns = header.cells.map(columnName);
    const problem = missingColumns(columns, row);
    if (problem) return problem;
    const { end } = this.rowSpan(last.index);
    const cells = columns.map((name, i) => {
      // Of two columns of one name only the first is read.
      return columns.indexOf(name) === i ? this.written(row[name] ?? '', false) : '';
    });
    return { start: end, end, text: this.lineEnd + cells.join(this.delimiter) };
  }

  changeCell({ line, column }: CellAddress, value: string): TextEdit | EditProblem {
    const [header, ...rows] = this.source.filledRows();
    const row = rows.find((one) => one.line === line);
    if (!row) return noRow(line);
    const columns = header?.cells.map(columnName) ?? [];
    const position = columns.indexOf(column);
    if (position === -1) return missingColumns(columns, { [column]: 'new' }) ?? noRow(line);
    const spans = this.source.cellSpans(row.index);
    const span = spans[position];
    if (span) {
      const end = Math.min(span.end, this.rowSpan(row.index).end);
      const isQuoted = this.text.startsWith('"', span.start);
      return { start: span.start, end, text: this.written(value, isQuoted) };
    }
    const { end } = this.rowSpan(row.index);
    const before = this.delimiter.repeat(position - spans.length + 1);
    return { start: end, end, text: before + this.written(value, false) };
  }

  /** A row's span without its line end, in the text as it is. */
  private rowSpan(index: number): Span {
    const [start, end] = this.source.rowSpan(index);
    const isMark = end > start && this.text[end - 1] === '\r';
    return { start, end: isMark ? end - 1 : end };
  }

  private newTable(row: RowCells): TextEdit {
    const columns = [...new Set([...NEW_COLUMNS, ...Object.keys(row)])];
    const cells = columns.map((name) => this.written(row[name] ?? '', false));
    const lines = [columns.join(this.delimiter), cells.join(this.delimiter), ''];
    const { length } = this.text;
    return { start: length, end: length, text: lines.join(this.lineEnd) };
  }

  /** A cell as it is written: quoted where it must be, or was. */
  private written(value: string, isQuoted: boolean): string {
    const needsQuotes = value.includes(this.delimiter) || /["\r\n]|^\s|\s$/.test(value);
    return needsQuotes || isQuoted ? `"${value.replaceAll('"', '""')}"` : value;
  }
}
