import { read, utils, type CellObject, type WorkBook } from '@e965/xlsx';
import { brokenSheet, errorAt, FILE_START, HEADER, type Place, type Sheet } from '../sheet';
import { cellText } from './cell-text';
import { unpackedSize } from './unpacked-size';
import { worded, type Wording } from '../../wording';

/** A workbook that unpacks to more is no table of facts. */
const MOST_BYTES = 400_000_000;

/**
 * Reads the first sheet of a workbook, or the named one, with each cell's text as it is shown.
 * Lines are the sheet's rows and columns its columns, both from 1; places carry the cell's name.
 */
export function readXlsx(bytes: Uint8Array, sheetName: string | null): Sheet {
  if (bytes[0] !== 0x50 || bytes[1] !== 0x4b) {
    return broken('broken-workbook', worded`The file is no .xlsx workbook.`);
  }
  if (unpackedSize(bytes) > MOST_BYTES) {
    return broken('broken-workbook', worded`The workbook is too large to be read.`);
  }
  try {
    const book = read(bytes, { ...OPTIONS, sheets: sheetName ?? 0 });
    return sheetOf(book, sheetName);
  } catch {
    // The library throws on whatever it can't make out in a damaged file.
    return broken('broken-workbook', worded`The workbook is damaged and cannot be read.`);
  }
}

const OPTIONS = {
  type: 'array',
  dense: true,
  cellNF: true,
  cellHTML: false,
  cellFormula: false,
} as const;

function broken(code: string, wording: Wording): Sheet {
  return brokenSheet(errorAt(FILE_START, code, wording));
}

function sheetOf(book: WorkBook, wanted: string | null): Sheet {
  const name = wanted ?? book.SheetNames[0] ?? '';
  const sheet = book.Sheets[name];
  if (!sheet) {
    const names = book.SheetNames.map((one) => `"${one}"`).join(', ');
    return broken('no-sheet', worded`The workbook has no sheet "${name}"; it has ${names}.`);
  }
  const date1904 = book.Workbook?.WBProps?.date1904 === true;
  const all = rowsOf(sheet['!data'] ?? [], date1904);
  const [header, ...rows] = all;
  if (!header) {
    return broken('no-header', worded`The sheet is empty: its first row names the columns.`);
  }
  const place = (row: number, column: number): Place =>
    placeOf((all[row - HEADER] ?? header).line, column);
  const padded = rows.map(({ cells, line }) => ({
    cells: [...cells, ...Array.from(header.cells.slice(cells.length), () => '')],
    line,
  }));
  return { header: header.cells, rows: padded, problems: [], spoiled: new Set(), place };
}

interface TextRow {
  readonly cells: readonly string[];
  readonly line: number;
}

/** The rows that are not blank. Rows and cells may be missing from the library's lists. */
function rowsOf(data: readonly (CellObject[] | undefined)[], date1904: boolean): TextRow[] {
  const rows: TextRow[] = [];
  data.forEach((row, index) => {
    const cells = Array.from(row ?? [], (cell?: CellObject) => cellText(cell, date1904));
    while (cells.at(-1) === '') cells.pop();
    if (cells.length > 0) rows.push({ cells, line: index + 1 });
  });
  return rows;
}

function placeOf(line: number, column: number): Place {
  const at = Math.max(0, column);
  const cell = utils.encode_cell({ r: line - 1, c: at });
  return { line, column: at + 1, endColumn: at + 1, cell };
}
