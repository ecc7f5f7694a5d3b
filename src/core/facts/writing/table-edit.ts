import { saying, worded, type Said } from '../../wording';

/** The replacement of a span of a table's text; offsets count UTF-16 units, a byte-order mark included. */
export interface TextEdit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** Why a table can't be edited so. */
export interface EditProblem extends Said {
  readonly code: 'read-only' | 'no-table' | 'no-column' | 'no-row';
}

/** The cells of a row to be written, by column name; cells that are left out are empty. */
export type RowCells = Readonly<Record<string, string>>;

/** A cell of a table: the line of its row, as facts have it, and its column's name. */
export interface CellAddress {
  readonly line: number;
  readonly column: string;
}

/** What one format writes. */
export interface TableWriter {
  addRow(text: string, row: RowCells): TextEdit | EditProblem;
  changeCell(text: string, cell: CellAddress, value: string): TextEdit | EditProblem;
}

/** The columns that a row's cells need and a table lacks. */
export function missingColumns(header: readonly string[], row: RowCells): EditProblem | null {
  const missing = Object.keys(row).filter((name) => row[name] !== '' && !header.includes(name));
  if (missing.length === 0) return null;
  const names = missing.map((name) => `"${name}"`).join(', ');
  return { code: 'no-column', ...saying(worded`The table has no column ${names}.`) };
}

/** There is no row on a line. */
export function noRow(line: number): EditProblem {
  return { code: 'no-row', ...saying(worded`There is no row on line ${line}.`) };
}

/** The line end that a text uses first; "\n" where it has none. */
export function firstLineEnd(text: string): string {
  return /\r\n|\n|\r/.exec(text)?.[0] ?? '\n';
}
