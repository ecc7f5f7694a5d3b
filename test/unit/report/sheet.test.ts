import assert from 'node:assert/strict';
import Papa from 'papaparse';
import { toSheet } from '../../../src/core/report/to-sheet';
import { reportOf, sampleReport, TRICKS } from './sample';

function rowsOf(csv: string, delimiter = ','): string[][] {
  return Papa.parse<string[]>(csv.replace(/^\uFEFF/, ''), { delimiter }).data;
}

describe('referencing sheet', () => {
  const csv = toSheet(sampleReport());
  const [header = [], ...rows] = rowsOf(csv);

  it('has the columns of a referencing sheet, the last one for initials', () => {
    assert.equal(
      header.join(),
      'file,line,sentence,claim,kind,verdict,reason,fact,sourced value,source,locator,url,initials',
    );
  });

  it('has a row for every claim, with its evidence', () => {
    assert.deepEqual(rows[0], [
      'docs/a b.md',
      '3',
      'The share is 60%.',
      '60%',
      'percentage',
      'contradicted',
      'The text says “60%”; the source says 70%.',
      'share of mining',
      '70%',
      'Yearbook',
      'page 3',
      'https://example.org/a?b=c&d=e',
      '',
    ]);
    assert.deepEqual(
      rows.slice(0, 6).map((row) => row[5]),
      ['contradicted', 'to review', 'not in table', 'supported', 'checked by hand', 'ignored'],
    );
  });

  it('leaves the initials empty but for claims that a person has checked', () => {
    assert.deepEqual(
      rows.slice(0, 6).map((row) => row[12]),
      ['', '', '', '', 'AB', ''],
    );
  });

  it('ends with the figures', () => {
    assert.deepEqual(
      rows.slice(7, 15).map((row) => row.join(': ')),
      [
        'claims found: 6',
        'sourced: 20%',
        'contradicted: 1',
        'to review: 1',
        'not in table: 1',
        'checked by hand: 1',
        'supported: 1',
        'ignored: 1',
      ],
    );
  });

  it('is UTF-8 to a spreadsheet, with its line ends', () => {
    assert.ok(csv.startsWith('\uFEFF') && csv.endsWith('\r\n'));
  });

  for (const trick of TRICKS) {
    it(`holds no formula, whatever parts its cells: ${JSON.stringify(trick)}`, () => {
      const sheet = toSheet(reportOf(trick));
      for (const delimiter of [',', ';', '\t']) {
        for (const cell of rowsOf(sheet, delimiter).flat()) {
          assert.doesNotMatch(cell.trim(), /^[=+\-@＝＋－＠]/u, cell);
        }
      }
      assert.equal(rowsOf(sheet).length, rowsOf(toSheet(reportOf('x'))).length);
    });
  }
});
