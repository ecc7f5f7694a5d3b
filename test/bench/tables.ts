import Papa from 'papaparse';
import { checkBrief, compileTables } from '../../src/core/check';
import { readTable } from '../../src/core/facts/read-table';
import { briefsOfSize, familyBrief, familyTable } from './corpus';
import { medianOf, printTable } from './measure';

/**
 * How the time grows with the table, whose rows are near-identical: one indicator by country and
 * year. Two briefs are checked: one of 200 KB about other things, one of 20 KB that states values of the rows.
 */
export function growthOfTables(sizes: readonly number[]): void {
  const other = briefsOfSize(200_000);
  const own = familyBrief(20_000);
  let first: readonly number[] | null = null;
  const rows = sizes.map((size) => {
    const csv = familyTable(size);
    const rounds = size > 20_000 ? 1 : 3;
    const before = process.memoryUsage().heapUsed;
    const [parse = 0, ready = 0] = medianOf(
      [() => Papa.parse(csv), () => compileTables([readTable('t.csv', csv).table])],
      rounds,
      2,
    );
    const tables = compileTables([readTable('t.csv', csv).table]);
    const heap = (process.memoryUsage().heapUsed - before) / 1e6;
    const checks = medianOf([() => checkBrief(other, tables), () => checkBrief(own, tables)], 3, 2);
    first ??= checks;
    const times = checks.flatMap((ms, i) => [ms.toFixed(0), (ms / (first?.[i] ?? 1)).toFixed(2)]);
    return [
      String(size),
      parse.toFixed(1),
      ready.toFixed(1),
      (ready / parse).toFixed(1),
      ...times,
      heap.toFixed(0),
    ];
  });
  const head = ['facts', 'CSV parse ms', 'ready ms', 'ratio'];
  printTable('Growth of the table (200 KB about other things, 20 KB about the rows)', [
    [...head, 'other brief ms', 'growth', 'own brief ms', 'growth', 'heap MB'],
    ...rows,
  ]);
}
