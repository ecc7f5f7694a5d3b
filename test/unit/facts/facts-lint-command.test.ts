import { deepEqual, equal, match } from 'node:assert/strict';
import { join } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { run } from '../../../src/cli/run';

const ROOT = join(__dirname, '..', '..', '..');
const BROKEN = join(ROOT, 'test', 'fixtures', 'tables', 'broken');

interface Outcome {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

function lint(...args: readonly string[]): Outcome {
  let out = '';
  let err = '';
  const code = run(['facts', 'lint', ...args], {
    out: (text) => void (out += text),
    err: (text) => void (err += text),
    outIsTerminal: false,
    errIsTerminal: false,
  });
  // Colours depend on the terminal of whoever runs the tests.
  return { code, out: stripVTControlCharacters(out), err };
}

describe('briefcheck facts lint', () => {
  it('gives 0 for a clean table', () => {
    const { code, out } = lint(join(ROOT, 'examples', 'own-table', 'brief.facts.csv'));
    equal(code, 0);
    match(out, /12 facts, no problems/);
  });

  it('gives 1 and a line for each problem with its place', () => {
    const table = join(BROKEN, 'empty-value.csv');
    const { code, out } = lint(table);
    equal(code, 1);
    deepEqual(out.split('\n'), [
      `${table}:2:20: error: The row has no value: it is left out. [empty-cell]`,
      `${table}: 1 fact, 1 problem`,
      '',
    ]);
  });

  it('gives 2 where a file is not there, and goes on with the others', () => {
    const { code, out, err } = lint('nowhere.csv', join(BROKEN, 'empty-value.csv'));
    equal(code, 2);
    match(err, /nowhere\.csv/);
    match(out, /1 problem/);
  });

  it('gives 2 for a folder without tables and for a wrong option', () => {
    equal(lint(BROKEN).code, 2);
    equal(lint(join(BROKEN, 'stale.csv'), '--date', 'today').code, 2);
    equal(lint(join(BROKEN, 'stale.csv'), '--stale-after', '1 year').code, 2);
  });

  it('names what is stale on a day', () => {
    const table = join(BROKEN, 'stale.csv');
    equal(lint(table).code, 0);
    const { code, out } = lint(table, '--date', '2025-06-15', '--stale-after', '1 year');
    equal(code, 1);
    match(out, /:2:30: warning: .*\[stale\]/);
  });

  it('writes JSON', () => {
    const table = join(BROKEN, 'empty-value.csv');
    deepEqual(JSON.parse(lint(table, '--format', 'json').out), {
      version: 1,
      tables: [
        {
          path: table,
          facts: 1,
          problems: [
            {
              code: 'empty-cell',
              message: 'The row has no value: it is left out.',
              ...{ line: 2, column: 20, endColumn: 20, severity: 'error' },
            },
          ],
        },
      ],
    });
  });

  it('lints the tables of a folder, workbooks too', () => {
    const { code, out } = lint(join(ROOT, 'examples', 'own-table'));
    equal(code, 0);
    match(out, /brief\.facts\.csv: 12 facts/);
    const workbook = join(ROOT, 'test', 'fixtures', 'tables', 'formats', 'table.xlsx');
    match(lint(workbook).out, /6 facts, no problems/);
  });
});
