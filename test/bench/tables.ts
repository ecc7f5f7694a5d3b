import Papa from 'papaparse';
import { checkBrief, compileTables, type CompiledTables } from '../../src/core/check';
import { readTable } from '../../src/core/facts/read-table';
import { briefsOfSize, familyBrief, familyTable, richTable } from './corpus';
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

/**
 * How long it takes until a table is ready beside parsing its CSV: one of four columns, and one with
 * every column filled, of figures, dates, persons and what they said. The first check against it pays for
 * what is compiled only then.
 */
export function readinessOfTables(sizes: readonly number[]): void {
  const brief = briefsOfSize(20_000);
  const rows = Object.entries({ few: familyTable, all: richTable }).flatMap(([columns, write]) =>
    sizes.map((size) => {
      const csv = write(size);
      const ready = (): CompiledTables => compileTables([readTable('t.csv', csv).table]);
      const [parse = 0, made = 0] = medianOf([() => Papa.parse(csv), ready], 5, 2);
      const tables = ready();
      const checking = (): number => {
        const start = performance.now();
        checkBrief(brief, tables);
        return performance.now() - start;
      };
      const [first, second] = [checking(), checking()];
      const times = [parse, made].map((ms) => ms.toFixed(1));
      const ratio = (made / parse).toFixed(1);
      return [`${String(size)}, ${columns}`, ...times, ratio, first.toFixed(0), second.toFixed(0)];
    }),
  );
  const head = ['rows, columns', 'CSV parse ms', 'ready ms', 'ratio', 'first check ms', 'second'];
  printTable('Readiness of a table (checks of 20 KB)', [head, ...rows]);
}
