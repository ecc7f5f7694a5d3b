import { columnName } from '../columns';
import type { TableProblem } from '../fact-table';
import { HEADER, warningAt } from '../sheet';
import type { LintRule } from './lint-rule';
import { worded, type Wording } from '../../wording';

/** A table without rows, columns without a name, rows that end before the header does. */
export const sheetShape: LintRule = ({ sheet }) => {
  const { header, rows, spoiled } = sheet;
  if (rows.length === 0) {
    const wording = worded`The table has a header and no rows.`;
    return [warningAt(sheet.place(HEADER, 0), 'empty-table', wording)];
  }
  const problems = unnamedColumns(sheet);
  rows.forEach(({ cells }, row) => {
    if (cells.length >= header.length || spoiled.has(row)) return;
    const wording = worded`The row has ${count(cells.length)}, the header ${header.length}.`;
    problems.push(warningAt(sheet.place(row, cells.length - 1), 'short-row', wording));
  });
  return problems;
};

function count(cells: number): Wording {
  return cells === 1 ? worded`1 cell` : worded`${cells} cells`;
}

function unnamedColumns(sheet: Parameters<LintRule>[0]['sheet']): TableProblem[] {
  return sheet.header.flatMap((name, column) => {
    if (columnName(name) !== '') return [];
    const row = sheet.rows.findIndex(({ cells }) => (cells[column] ?? '').trim() !== '');
    if (row === -1) return [];
    const wording = worded`The column has no name in the header: its cells are not read.`;
    return [warningAt(sheet.place(row, column), 'unnamed-column', wording)];
  });
}
