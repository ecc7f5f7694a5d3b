import { deepEqual, equal } from 'node:assert/strict';
import { isStale, newerFirst, readAge } from '../../../src/core/facts/as-of';
import { conflictsOf } from '../../../src/core/facts/conflicts';
import { readTable } from '../../../src/core/facts/read-table';
import type { Fact } from '../../../src/core/result';

function facts(...rows: readonly string[]): readonly Fact[] {
  return readTable('t.csv', ['subject,value,source,as_of', ...rows].join('\n')).table.facts;
}

function staleOn(asOf: string, day: [number, number, number], age: string): boolean {
  const [fact] = facts(`Share of trams on time,88%,Report,"${asOf}"`);
  const [year, month, date] = day;
  return fact !== undefined && isStale(fact, { year, month, day: date }, age);
}

describe('readAge', () => {
  it('reads days, weeks, months and years, and nothing else', () => {
    deepEqual(readAge('18 months'), { count: 18, unit: 'month' });
    deepEqual(readAge('1 year'), { count: 1, unit: 'year' });
    for (const text of ['', '18', 'a year', '0 days', '-1 days', '1 decade'])
      equal(readAge(text), null);
  });
});

describe('isStale', () => {
  it('counts from the last day that the as-of names', () => {
    equal(staleOn('2024', [2025, 12, 31], '1 year'), false);
    equal(staleOn('2024', [2026, 1, 1], '1 year'), true);
    equal(staleOn('May 2024', [2025, 5, 31], '12 months'), false);
    equal(staleOn('May 2024', [2025, 6, 1], '12 months'), true);
    equal(staleOn('2024-02-29', [2025, 2, 28], '1 year'), false);
    equal(staleOn('2024-02-29', [2025, 3, 1], '1 year'), true);
    equal(staleOn('2025-06-01', [2025, 6, 16], '2 weeks'), true);
  });

  it('never holds without a readable as-of or age', () => {
    equal(staleOn('', [2025, 1, 1], '1 day'), false);
    equal(staleOn('recently', [2025, 1, 1], '1 day'), false);
    equal(staleOn('1999', [2025, 1, 1], ''), false);
  });
});

describe('newerFirst', () => {
  it('orders two as-of cells, and none that can’t be read', () => {
    equal(Math.sign(newerFirst('2024', '2025')), 1);
    equal(Math.sign(newerFirst('May 2025', '2024-12-31')), -1);
    equal(newerFirst('2024', '2024'), 0);
    equal(newerFirst('', '2024'), 0);
  });
});

describe('conflictsOf', () => {
  const conflicts = (...rows: readonly string[]): string[] =>
    conflictsOf(facts(...rows)).map(({ first, second }) => `${first.value} / ${second.value}`);

  it('finds values of one subject that cannot both be true', () => {
    deepEqual(conflicts('Share on time,88%,A', 'share on time,91%,B'), ['88% / 91%']);
    deepEqual(conflicts('Mayor of Larkmere,Ann Holt,A', 'Mayor of Larkmere,Bo Verhoeven,B'), [
      'Ann Holt / Bo Verhoeven',
    ]);
  });

  it('lets values be that fit each other, and rows of which one is newer', () => {
    deepEqual(conflicts('Share on time,about 88%,A', 'Share on time,87.6%,B'), []);
    deepEqual(conflicts('Share on time,over 80%,A', 'Share on time,88%,B'), []);
    deepEqual(conflicts('Share on time,88%,A,2023', 'Share on time,91%,B,2024'), []);
    deepEqual(conflicts('Members of the board,Ann Holt,A', 'Members of the board,Bo Vee,B'), []);
    deepEqual(conflicts('Share on time,88%,A', 'Share of riders,91%,B'), []);
  });
});
