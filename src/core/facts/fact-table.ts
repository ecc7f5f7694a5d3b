import type { Fact } from '../result';

/** A fact table that has been read: its name (a path or a title) and its sound rows in order. */
export interface FactTable {
  readonly name: string;
  readonly facts: readonly Fact[];
}

/** Something wrong with a table, at its cell. Lines and columns count from 1. */
export interface TableProblem {
  readonly code: string;
  readonly message: string;
  readonly line: number;
  readonly column: number;
  /** Whether the table (or the row) could not be used at all. */
  readonly severity: 'error' | 'warning';
}

/** What reading a table gives: what could be used of it, and all that is wrong with it. */
export interface TableReading {
  readonly table: FactTable;
  readonly problems: readonly TableProblem[];
}
