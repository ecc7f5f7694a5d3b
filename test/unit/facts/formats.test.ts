import { deepEqual, equal } from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Fact } from '../../../src/core/result';
import { readTable } from '../../../src/core/facts/read-table';
import { readXlsx } from '../../../src/core/facts/xlsx/read-xlsx';

/**
 * One table in all formats. The .xlsx and the .csv and .tsv dialects were written by LibreOffice 7.4
 * from table.fods; the others by hand after them.
 */
const FOLDER = join(__dirname, '..', '..', 'fixtures', 'tables', 'formats');

/** What all formats have in common: Markdown has no line breaks in cells, lines differ. */
function row(fact: Fact): Omit<Fact, 'line' | 'table'> {
  const { id, kind, subject, value, aliases, asOf, source, locator, quote, url, note, other } =
    fact;
  return {
    ...{ id, kind, subject, value, aliases, asOf, source, locator, quote, url, other },
    note: note.replace(/\s+/g, ' '),
  };
}

function rowsOf(name: string): Omit<Fact, 'line' | 'table'>[] {
  const { table, problems } = readTable(name, readFileSync(join(FOLDER, name)), readXlsx);
  deepEqual(problems, []);
  return table.facts.map(row);
}

describe('one table in all formats', () => {
  const expected = rowsOf('comma-utf-8.csv');

  it('has its rows', () => {
    deepEqual(
      expected.map(({ id, kind, value }) => [id, kind, value].join(' ')),
      [
        'on-time percentage 88%',
        'riders quantity 6200000',
        'vote date 2025-03-18',
        'cost money €48 million',
        'length quantity 3.4 km',
        'mayor name Adaeze Holloway',
      ],
    );
    deepEqual(expected[0]?.other, { reviewer: 'K. L.' });
    equal(expected[2]?.note, 'First line Second line');
  });

  for (const name of readdirSync(FOLDER).filter((file) => !file.endsWith('.fods'))) {
    it(`is the same in ${name}`, () => deepEqual(rowsOf(name), expected));
  }

  it('is read from the named sheet of a workbook', () => {
    const bytes = readFileSync(join(FOLDER, 'table.xlsx'));
    equal(readTable('table.xlsx#Facts', bytes, readXlsx).table.facts.length, expected.length);
    const [problem] = readTable('table.xlsx#Notes', bytes, readXlsx).problems;
    equal(problem?.code, 'missing-column');
    equal(problem.cell, 'A1');
    equal(readTable('table.xlsx#Costs', bytes, readXlsx).problems[0]?.code, 'no-sheet');
  });

  it('is told that a workbook can be read only from its bytes', () => {
    equal(readTable('table.xlsx', 'PK').problems[0]?.code, 'unread-workbook');
  });
});
