import { columnName } from '../columns';
import type { TableProblem } from '../fact-table';
import { HEADER, warningAt } from '../sheet';
import type { LintRule } from './lint-rule';

/** A table without rows, columns without a name, rows that end before the header does. */
export const sheetShape: LintRule = ({ sheet }) => {
  const { header, rows, spoiled } = sheet;
  if (rows.length === 0) {
    const message = 'The table has a header and no rows.';
    return [warningAt(sheet.place(HEADER, 0), 'empty-table', message)];
  }
  const problems = unnamedColumns(sheet);
  rows.forEach(({ cells }, row) => {
    if (cells.length >= header.length || spoiled.has(row)) return;
    const message = `The row has ${count(cells.length)}, the header ${String(header.length)}.`;
    problems.push(warningAt(sheet.place(row, cells.length - 1), 'short-row', message));
  });
  return problems;
};

function count(cells: number): string {
  return cells === 1 ? '1 cell' : `${String(cells)} cells`;
}

function unnamedColumns(sheet: Parameters<LintRule>[0]['sheet']): TableProblem[] {
  return sheet.header.flatMap((name, column) => {
    if (columnName(name) !== '') return [];
    const row = sheet.rows.findIndex(({ cells }) => (cells[column] ?? '').trim() !== '');
    if (row === -1) return [];
    const message = 'The column has no name in the header: its cells are not read.';
    return [warningAt(sheet.place(row, column), 'unnamed-column', message)];
  });
}
