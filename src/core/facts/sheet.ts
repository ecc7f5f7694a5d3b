import { saying, type Wording } from '../wording';
import type { TableProblem } from './fact-table';

/** Where a cell stands in its file; lines and columns count from 1, in UTF-16 units. */
export interface Place {
  readonly line: number;
  readonly column: number;
  readonly endColumn: number;
  /** The cell's name where the file is a workbook. */
  readonly cell?: string;
}

/** A row of a sheet. Cells stand in the order of the header; the last ones may be missing. */
export interface SheetRow {
  readonly cells: readonly string[];
  readonly line: number;
}

/** A table of text cells, as every format is read into before its rows are read as facts. */
export interface Sheet {
  /** The columns' names as written. */
  readonly header: readonly string[];
  readonly rows: readonly SheetRow[];
  /** What is wrong with the file itself. */
  readonly problems: readonly TableProblem[];
  /** Rows (by index) that the file's own syntax spoils: they are left out, and `problems` says why. */
  readonly spoiled: ReadonlySet<number>;
  /** Place of a cell, of the header where `row` is `HEADER`; of the whole row where it has no such cell. */
  readonly place: (row: number, column: number) => Place;
  /** Problems of the file's syntax that change nothing and are looked for only when linting. */
  readonly more?: () => readonly TableProblem[];
}

/** The header's row index in `Sheet.place`. */
export const HEADER = -1;

/** The very beginning of a file. */
export const FILE_START: Place = { line: 1, column: 1, endColumn: 1 };

/** A sheet without rows, of a file that can't be read. */
export function brokenSheet(...problems: readonly TableProblem[]): Sheet {
  return { header: [], rows: [], problems, spoiled: new Set(), place: () => FILE_START };
}

/** A problem that leaves a table or row out. */
export function errorAt(place: Place, code: string, wording: Wording): TableProblem {
  return { code, ...saying(wording), ...place, severity: 'error' };
}

/** A problem that leaves nothing out. */
export function warningAt(place: Place, code: string, wording: Wording): TableProblem {
  return { code, ...saying(wording), ...place, severity: 'warning' };
}
