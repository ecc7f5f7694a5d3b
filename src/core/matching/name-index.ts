import type { NameValue } from '../claims/claim';
import { compareNames } from '../compare/names';
import { roleFit } from '../compare/role-fit';
import type { Fact } from '../result';
import { fold } from '../text/fold';
import type { Row } from './compile-tables';

/** A row that names a person. */
export interface PersonRow {
  readonly fact: Fact;
  readonly row: Row;
}

/** The persons of the tables, found by any part of their names. */
export interface NameIndex {
  /** Rows whose person the name is, in whatever order, spelling of letters or shortening. */
  rowsOf(name: NameValue): readonly PersonRow[];
  /** Rows whose person the name is but for a slip of spelling. */
  nearMisses(name: NameValue): readonly PersonRow[];
  /** Rows whose office a printed role names. */
  officeHolders(role: string): readonly PersonRow[];
}

const MOST = 200;

/** Indexes the rows that name persons. */
export function indexNames(rows: readonly Row[]): NameIndex {
  const persons = rows.flatMap((row) =>
    row.fact.kind === 'name' ? [{ fact: row.fact, row }] : [],
  );
  const byPart = new Map<string, PersonRow[]>();
  for (const person of persons) {
    for (const key of keysOf([person.fact.value, ...person.fact.aliases].join(' '))) {
      const list = byPart.get(key);
      if (list) list.push(person);
      else byPart.set(key, [person]);
    }
  }
  const like = (name: NameValue): PersonRow[] => {
    const keys = keysOf(`${name.full} ${name.fuller ?? ''}`);
    const found = new Set(keys.flatMap((key) => (byPart.get(key) ?? []).slice(0, MOST)));
    return [...found].sort((a, b) => a.row.index - b.row.index);
  };
  const compared = (name: NameValue, person: PersonRow): string =>
    person.row.values.some((own) => own.kind === 'name' && agreesAs(name, own))
      ? 'agrees'
      : person.row.values.some((own) => own.kind === 'name' && isMisspelt(name, own))
        ? 'misspelt'
        : 'other';
  return {
    rowsOf: (name) => like(name).filter((person) => compared(name, person) === 'agrees'),
    nearMisses: (name) => like(name).filter((person) => compared(name, person) === 'misspelt'),
    officeHolders: (role) =>
      persons
        .slice(0, MOST)
        .filter(({ fact }) =>
          [fact.subject, ...fact.aliases].some((office) => roleFit(role, office).fit === 'fits'),
        ),
  };
}

function agreesAs(name: NameValue, own: NameValue): boolean {
  if (compareNames(name, own).agreement === 'agrees') return true;
  if (!name.fuller) return false;
  const parts = name.fuller.split(' ');
  return compareNames({ ...name, full: name.fuller, parts }, own).agreement === 'agrees';
}

function isMisspelt(name: NameValue, own: NameValue): boolean {
  return compareNames(name, own).code === 'name-misspelt';
}

/** The beginnings of a name's words: two letters, so that a slip further on is still found. */
function keysOf(text: string): string[] {
  const parts = fold(text)
    .split(/[^\p{L}]+/u)
    .filter((part) => part.length > 1);
  return [...new Set(parts.map((part) => part.slice(0, 2)))];
}
