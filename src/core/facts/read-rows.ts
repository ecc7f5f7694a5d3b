import type { ClaimKind } from '../claims/claim';
import type { Fact } from '../result';
import { checkValue, type CheckedValue } from './check-value';
import { columnName, isFactColumn, REQUIRED_COLUMNS, type FactColumn } from './columns';
import type { TableProblem, TableReading } from './fact-table';
import { isKind, KINDS } from './kinds';
import { mayNamePerson } from './persons/person-in-office';
import { errorAt, HEADER, warningAt } from './sheet';
import type { Sheet, SheetRow } from './sheet';
import { worded } from '../wording';

/** The facts of a sheet, each with the index of its row in the sheet. */
export interface PlacedReading {
  readonly reading: TableReading;
  readonly rowOf: readonly number[];
}

/** Reads the rows of a sheet as facts; what can't be read is left out and named among the problems. */
export function readRows(name: string, sheet: Sheet): TableReading {
  return readPlacedRows(name, sheet).reading;
}

/** Reads the rows of a sheet as facts, and tells from which rows they are. */
export function readPlacedRows(name: string, sheet: Sheet): PlacedReading {
  const facts: Fact[] = [];
  const rowOf: number[] = [];
  const columns = new Columns(sheet);
  const problems = [...sheet.problems];
  if (sheet.header.length > 0) problems.push(...columns.problems);
  if (columns.isUsable) {
    const reader = new RowReader(name, sheet, columns, problems);
    sheet.rows.forEach((row, index) => {
      const fact = sheet.spoiled.has(index) ? null : reader.read(row, index);
      if (!fact) return;
      facts.push(fact);
      rowOf.push(index);
    });
  }
  return { reading: { table: { name, facts }, problems: inOrder(problems) }, rowOf };
}

/** Problems in the order of the file. */
export function inOrder(problems: readonly TableProblem[]): readonly TableProblem[] {
  return [...problems].sort((a, b) => a.line - b.line || a.column - b.column);
}

/** Which cell of a row is which column. */
class Columns {
  readonly isUsable: boolean;
  readonly problems: TableProblem[] = [];
  /** Columns that the format does not know, by name and position. */
  readonly others: readonly (readonly [string, number])[];
  private readonly positions = new Map<string, number>();

  constructor(sheet: Sheet) {
    const others: [string, number][] = [];
    sheet.header.forEach((written, position) => {
      const name = columnName(written);
      if (name === '') return;
      if (this.positions.has(name)) {
        this.problems.push(repeatedColumn(sheet, position, name));
        return;
      }
      this.positions.set(name, position);
      if (!isFactColumn(name)) others.push([name, position]);
    });
    this.others = others;
    const missing = REQUIRED_COLUMNS.filter((column) => !this.positions.has(column));
    this.isUsable = missing.length === 0;
    if (!this.isUsable) this.problems.push(missingColumns(sheet, missing));
  }

  position(column: FactColumn): number {
    return this.positions.get(column) ?? -1;
  }
}

function missingColumns(sheet: Sheet, missing: readonly FactColumn[]): TableProblem {
  const names = missing.map((column) => `"${column}"`).join(', ');
  const wording = worded`The table has no column ${names}: it can't be used.`;
  return errorAt(sheet.place(HEADER, 0), 'missing-column', wording);
}

function repeatedColumn(sheet: Sheet, position: number, name: string): TableProblem {
  const wording = worded`There is a column "${name}" already: this one is not read.`;
  return warningAt(sheet.place(HEADER, position), 'repeated-column', wording);
}

const NO_TEXTS: readonly string[] = [];
const NO_OTHERS: Readonly<Record<string, string>> = {};

/** Values are few in many a large table; so many of them are kept. */
const MOST_KEPT_VALUES = 20_000;

class RowReader {
  private readonly at: Readonly<Record<FactColumn, number>>;
  private readonly checked = new Map<string, CheckedValue>();

  constructor(
    private readonly table: string,
    private readonly sheet: Sheet,
    private readonly columns: Columns,
    private readonly problems: TableProblem[],
  ) {
    const at = (column: FactColumn): number => columns.position(column);
    this.at = {
      ...{ id: at('id'), kind: at('kind'), subject: at('subject'), value: at('value') },
      ...{ aliases: at('aliases'), as_of: at('as_of'), source: at('source') },
      ...{ locator: at('locator'), quote: at('quote'), url: at('url'), note: at('note') },
    };
  }

  /** The fact of a row; null where the row is blank, or broken and said so. */
  read(row: SheetRow, index: number): Fact | null {
    const { at } = this;
    const cell = (position: number): string => row.cells[position]?.trim() ?? '';
    const subject = cell(at.subject);
    const value = cell(at.value);
    if (subject === '' || value === '') return this.emptyRow(row, index, subject === '');
    if (row.cells.length > this.sheet.header.length && !this.fits(row, index)) return null;
    const checked = this.check(value, this.writtenKind(cell(at.kind), index), subject);
    if ('code' in checked) {
      this.problems.push(errorAt(this.sheet.place(index, at.value), checked.code, checked.wording));
      return null;
    }
    const aliases = cell(at.aliases);
    return {
      id: cell(at.id) || `row-${String(row.line)}`,
      kind: checked.kind,
      subject,
      value,
      aliases: aliases === '' ? NO_TEXTS : aliasList(aliases),
      asOf: cell(at.as_of),
      source: cell(at.source),
      locator: cell(at.locator),
      quote: cell(at.quote),
      url: cell(at.url),
      note: cell(at.note),
      other: this.columns.others.length === 0 ? NO_OTHERS : this.otherCells(row),
      table: this.table,
      line: row.line,
    };
  }

  private emptyRow(row: SheetRow, index: number, noSubject: boolean): null {
    if (row.cells.every((cell) => cell.trim() === '')) return null;
    const column = noSubject ? 'subject' : 'value';
    const place = this.sheet.place(index, this.at[column]);
    this.problems.push(
      errorAt(place, 'empty-cell', worded`The row has no ${column}: it is left out.`),
    );
    return null;
  }

  /** Whether all that stands behind the last column is blank. */
  private fits(row: SheetRow, index: number): boolean {
    const columns = this.sheet.header.length;
    const extra = row.cells.findIndex((cell, i) => i >= columns && cell.trim() !== '');
    if (extra === -1) return true;
    const wording = worded`The row has ${row.cells.length} cells, the header ${columns}: a cell is cut in two, and the row is left out.`;
    this.problems.push(errorAt(this.sheet.place(index, extra), 'ragged-row', wording));
    return false;
  }

  private writtenKind(written: string, index: number): ClaimKind | null {
    const kind = written.toLowerCase();
    if (kind === '' || isKind(kind)) return kind === '' ? null : kind;
    const wording = worded`"${written}" is no kind; there are ${KINDS.join(', ')}. It is told from the value.`;
    this.problems.push(warningAt(this.sheet.place(index, this.at.kind), 'unknown-kind', wording));
    return null;
  }

  private check(value: string, kind: ClaimKind | null, subject: string): CheckedValue {
    // Only of words, of figures alone and of a person does the subject tell the kind.
    const isMixed = /\d.*[^\d\s.,]|[^\d\s.,].*\d/.test(value);
    if (!isMixed || mayNamePerson(subject)) return checkValue(value, kind, subject);
    const key = `${kind ?? ''} ${value}`;
    const known = this.checked.get(key);
    if (known) return known;
    const checked = checkValue(value, kind, subject);
    const saysWords = 'kind' in checked && kind === null && checked.kind === 'quotation';
    if (!saysWords && this.checked.size < MOST_KEPT_VALUES) this.checked.set(key, checked);
    return checked;
  }

  private otherCells(row: SheetRow): Readonly<Record<string, string>> {
    const found = this.columns.others.flatMap(([name, position]): [string, string][] => {
      const text = row.cells[position]?.trim() ?? '';
      return text === '' ? [] : [[name, text]];
    });
    return found.length === 0 ? NO_OTHERS : Object.fromEntries(found);
  }
}

function aliasList(cell: string): readonly string[] {
  return cell
    .split(';')
    .map((alias) => alias.trim())
    .filter(Boolean);
}
