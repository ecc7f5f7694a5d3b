import type { Fact } from '../result';
import type { Said } from '../wording';

/** A fact table that has been read: its name (a path or a title) and its sound rows in order. */
export interface FactTable {
  readonly name: string;
  readonly facts: readonly Fact[];
}

/** Something wrong with a table, at its cell. Lines and columns count from 1, in UTF-16 units. */
export interface TableProblem extends Said {
  /** Stable; listed in docs/fact-tables.md. */
  readonly code: string;
  readonly line: number;
  readonly column: number;
  /** Column behind the last character of the cell on `line`; equal to `column` for a mere place. */
  readonly endColumn: number;
  /** `error`: the table or the row is left out. `warning`: it is used all the same. */
  readonly severity: 'error' | 'warning';
  /** The cell's name in a workbook ("C4"); line and column are then those of the sheet. */
  readonly cell?: string;
}

/** What reading a table gives: what could be used of it, and all that is wrong with it. */
export interface TableReading {
  readonly table: FactTable;
  readonly problems: readonly TableProblem[];
}
