import type { TableProblem } from '../fact-table';
import { brokenSheet, errorAt, HEADER, warningAt } from '../sheet';
import type { Place, Sheet } from '../sheet';
import { worded } from '../../wording';

/** The way from the rows of a JSON or YAML file back into its text. */
export interface RecordSource {
  /** The place of the whole. */
  whole(): Place;
  rowLine(index: number): number;
  rowPlace(index: number): Place;
  /** The place of a key's value in a row, null where the row has none. */
  cellPlace(index: number, key: string): Place | null;
}

type Row = Readonly<Record<string, unknown>>;

/**
 * A sheet of a list of records, or of an object with the list under "facts": the columns are the
 * keys of all rows, in the order in which they first come. A list of texts is one text with ";".
 */
export function sheetOfRecords(data: unknown, source: RecordSource): Sheet {
  const list = isRow(data) ? data['facts'] : data;
  if (!Array.isArray(list)) return brokenSheet(notAList(source.whole()));
  const problems: TableProblem[] = [];
  const records: Row[] = [];
  const indices: number[] = [];
  for (const [index, record] of list.entries()) {
    if (!isRow(record)) {
      problems.push(notARow(source.rowPlace(index)));
      continue;
    }
    records.push(record);
    indices.push(index);
  }
  const keys = keysOf(records);
  const spoiled = new Set<number>();
  records.forEach((record, row) => {
    const key = keys.find((one) => !isCell(record[one]));
    if (key === undefined) return;
    const index = indices[row] ?? 0;
    spoiled.add(row);
    problems.push(notText(source.cellPlace(index, key) ?? source.rowPlace(index), key));
  });
  return {
    header: keys,
    rows: records.map((record, row) => ({
      cells: keys.map((key) => cellText(record[key])),
      line: source.rowLine(indices[row] ?? 0),
    })),
    problems,
    spoiled,
    place: (row, column) => {
      if (row === HEADER) return source.whole();
      const index = indices[row] ?? 0;
      return source.cellPlace(index, keys[column] ?? '') ?? source.rowPlace(index);
    },
  };
}

function keysOf(records: readonly Row[]): string[] {
  const keys = new Set<string>();
  for (const record of records) for (const key of Object.keys(record)) keys.add(key);
  return [...keys];
}

function isRow(value: unknown): value is Row {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isCell(value: unknown): boolean {
  if (Array.isArray(value)) return value.every((item) => isScalar(item));
  return isScalar(value);
}

function isScalar(value: unknown): boolean {
  return value === null || value === undefined || typeof value !== 'object';
}

function cellText(value: unknown): string {
  if (value === null || value === undefined) return '';
  if (Array.isArray(value)) return value.map(cellText).join('; ');
  return typeof value === 'object' ? '' : String(value);
}

function notAList(place: Place): TableProblem {
  const wording = worded`The file holds no list of rows: it is a list, or an object with the list under "facts".`;
  return errorAt(place, 'not-a-list', wording);
}

function notARow(place: Place): TableProblem {
  const wording = worded`This is no row with columns such as subject, value and source: it is left out.`;
  return errorAt(place, 'not-a-row', wording);
}

function notText(place: Place, key: string): TableProblem {
  const wording = worded`The cell "${key}" holds neither a text nor a number: the row is left out.`;
  return errorAt(place, 'not-text', wording);
}

/** A key that stands twice in one row. */
export function repeatedKey(place: Place, key: string): TableProblem {
  const wording = worded`The row has "${key}" more than once; only the last one counts.`;
  return warningAt(place, 'repeated-key', wording);
}
