/**
 * A program of its own that prints `{ name: [[cutting, ready], …], … }`: the steps of cutting every cell of
 * tables of as many rows as the arguments name into words, and of making the tables ready for a check.
 */
import { compileTables } from '../../../src/core/check';
import { readSheet, readTable } from '../../../src/core/facts/read-table';
import { tokenise } from '../../../src/core/text/tokens';
import { familyTable, richTable } from '../../bench/corpus';
import { StepCounter } from './step-counter';

// Only code that is compiled after it has begun is counted block by block.
const counter = new StepCounter();
const tables = { 'with few columns': familyTable, 'with all columns': richTable };

const counts = Object.entries(tables).map(([name, write]) => [
  name,
  process.argv.slice(2).map((rows) => {
    const csv = write(Number(rows));
    const { rows: cut } = readSheet('t.csv', csv);
    const ready = (): unknown => compileTables([readTable('t.csv', csv).table]);
    // What is known of words is remembered, and is found out once.
    ready();
    return [
      counter.stepsOf(() => cut.forEach(({ cells }) => cells.forEach(tokenise))),
      counter.stepsOf(ready),
    ];
  }),
]);
process.stdout.write(JSON.stringify(Object.fromEntries(counts)));
