import Papa from 'papaparse';
import type { Fact } from '../result';
import { columnName, REQUIRED_COLUMNS } from './columns';
import type { TableProblem, TableReading } from './fact-table';
import { rowToFact } from './row-to-fact';

/**
 * Reads a table of facts from CSV or TSV text: the delimiter is guessed by the parser, the first
 * row names the columns. A row without subject or value is left out and named among the problems.
 */
export function readCsvTable(name: string, text: string): TableReading {
  const { data } = Papa.parse<string[]>(text.replace(/^\uFEFF/, ''), { skipEmptyLines: false });
  const [header = [], ...rows] = data;
  const columns = header.map(columnName);
  const missing = REQUIRED_COLUMNS.filter((column) => !columns.includes(column));
  if (missing.length > 0) {
    return { table: { name, facts: [] }, problems: [missingColumns(missing)] };
  }
  const facts: Fact[] = [];
  const problems: TableProblem[] = [];
  let line = 1 + lineBreaks(header);
  for (const row of rows) {
    const at = line + 1;
    line = at + lineBreaks(row);
    if (row.every((cell) => cell.trim() === '')) continue;
    const cells = Object.fromEntries(columns.map((column, i) => [column, row[i] ?? '']));
    if (cells['subject']?.trim() && cells['value']?.trim()) facts.push(rowToFact(cells, name, at));
    else problems.push(emptyRow(at));
  }
  return { table: { name, facts }, problems };
}

function lineBreaks(row: readonly string[]): number {
  return row.reduce((sum, cell) => sum + cell.split('\n').length - 1, 0);
}

function missingColumns(missing: readonly string[]): TableProblem {
  return {
    code: 'missing-column',
    message: `The table has no column ${missing.map((column) => `"${column}"`).join(', ')}.`,
    line: 1,
    column: 1,
    severity: 'error',
  };
}

function emptyRow(line: number): TableProblem {
  return {
    code: 'empty-cell',
    message: 'The row has no subject or no value and is left out.',
    line,
    column: 1,
    severity: 'warning',
  };
}
