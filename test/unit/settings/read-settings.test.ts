import { deepEqual, equal, ok } from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { readSettings } from '../../../src/core/settings/read-settings';
import { SHAPES } from '../../../src/core/settings/setting-shapes';

function problemsOf(text: string): string[] {
  return readSettings(text).problems.map(
    ({ line, column, code, message }) => `${String(line)}:${String(column)} ${code}: ${message}`,
  );
}

describe('readSettings', () => {
  it('reads every setting', () => {
    const settings = {
      factTables: ['a/*.facts.csv'],
      glossaries: ['a/*.glossary.csv'],
      bundled: 'always',
      include: ['briefs/**/*.md'],
      exclude: [],
      dateOrder: 'dayFirst',
      staleAfter: '18 months',
      ignore: ['24/7'],
    };
    const text = JSON.stringify({ $schema: 'x', ...settings }, null, 2);
    deepEqual(readSettings(text), { settings, problems: [] });
    deepEqual(readSettings(`\uFEFF${text}`).settings, settings);
  });

  it('reads the bundled table as yes or no', () => {
    equal(readSettings('{"bundled": true}').settings.bundled, 'always');
    equal(readSettings('{"bundled": false}').settings.bundled, 'never');
  });

  it('names a misspelt setting at its name, and goes on with the others', () => {
    const text = '{\n  "factTable": ["a.csv"],\n  "ignore": ["24/7"]\n}';
    const names = Object.keys(SHAPES).join(', ');
    deepEqual(problemsOf(text), [
      `2:3 unknown-setting: There is no setting "factTable"; there are ${names}.`,
    ]);
    deepEqual(readSettings(text).settings, { ignore: ['24/7'] });
  });

  it('says what a wrong value must be', () => {
    deepEqual(problemsOf('{"factTables": "a.csv", "staleAfter": "18", "dateOrder": "us"}'), [
      '1:16 wrong-setting: "factTables" must be a list of texts: it is left out.',
      '1:39 wrong-setting: "staleAfter" must be an age such as "18 months" or "2 years", or "" for none: it is left out.',
      '1:58 wrong-setting: "dateOrder" must be one of "auto", "dayFirst", "monthFirst": it is left out.',
    ]);
  });

  it('says that broken JSON and a list are no settings', () => {
    deepEqual(problemsOf('{"ignore": ["24/7",]}'), [
      '1:20 broken-json: The settings are no valid JSON: none of them counts.',
    ]);
    deepEqual(problemsOf('[]'), [
      '1:1 not-settings: The settings are an object with names such as "factTables".',
    ]);
  });

  it('knows the settings of the schema and no others', () => {
    const file = join(__dirname, '..', '..', '..', 'schemas', 'briefcheck.schema.json');
    // JSON.parse gives any; only the names are looked at.
    const schema = JSON.parse(readFileSync(file, 'utf8')) as { properties: object };
    deepEqual(Object.keys(schema.properties).sort(), ['$schema', ...Object.keys(SHAPES)].sort());
  });

  it('takes any text', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.json()), (text) => {
        ok(readSettings(text).problems.length >= 0);
      }),
    );
    equal(readSettings('['.repeat(100_000)).problems.length, 1);
  });
});
