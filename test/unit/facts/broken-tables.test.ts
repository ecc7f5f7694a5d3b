import { equal, ok } from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readAge } from '../../../src/core/facts/as-of';
import { lintTable } from '../../../src/core/facts/lint-table';
import { readTable } from '../../../src/core/facts/read-table';
import { readXlsx } from '../../../src/core/facts/xlsx/read-xlsx';

const FOLDER = join(__dirname, '..', '..', 'fixtures', 'tables', 'broken');

/** The day of the test's briefs, and the age that facts may have on it. */
const DAY = { year: 2025, month: 6, day: 15 };
const STALE_AFTER = '1 year';

interface Listing {
  readonly table: string;
  readonly expected: string;
}

/** Reads expected.txt: "== table", then a line for each problem and one for what is left. */
function listings(): Listing[] {
  return readFileSync(join(FOLDER, 'expected.txt'), 'utf8')
    .split(/^== /m)
    .slice(1)
    .map((part) => {
      const [table = '', ...lines] = part.trimEnd().split('\n');
      return { table, expected: lines.join('\n') };
    });
}

/** The problems and the number of facts that are left, as expected.txt writes them. */
function described(table: string): string {
  const reading = lintTable(table, readFileSync(join(FOLDER, table)), {
    day: DAY,
    staleAfter: STALE_AFTER,
    readWorkbook: readXlsx,
  });
  const lines = reading.problems.map(
    ({ line, column, endColumn, severity, code, message, cell }) =>
      `${String(line)}:${String(column)}-${String(endColumn)} ${cell ? `${cell} ` : ''}${severity} ${code}: ${message}`,
  );
  const { length } = reading.table.facts;
  return [...lines, `facts: ${String(length)}`].join('\n');
}

describe('broken tables', () => {
  const all = listings();

  for (const { table, expected } of all) {
    it(`names what is wrong with ${table}`, () => equal(described(table), expected));

    it(`leaves the same rows of ${table} when only reading`, () => {
      const content = readFileSync(join(FOLDER, table));
      const { facts } = readTable(table, content, readXlsx).table;
      equal(`facts: ${String(facts.length)}`, expected.split('\n').at(-1));
    });
  }

  it('are all listed, and at least sixty', () => {
    const files = readdirSync(FOLDER).filter((name) => name !== 'expected.txt');
    const listed = new Set(all.map(({ table }) => table));
    equal(files.filter((name) => !listed.has(name)).join(', '), '');
    ok(files.length >= 60);
    ok(readAge(STALE_AFTER));
  });
});
