/**
 * A program of its own that prints `{ name: [steps, …], … }`: the steps of checking each of some
 * briefs against tables of as many rows as the arguments name, of near-identical families. What a
 * table finds out of its rows once, when they are first asked for, is not counted.
 */
import { checkBrief, compileTables } from '../../../src/core/check';
import { readTable } from '../../../src/core/facts/read-table';
import { briefsOfSize, familyBrief, familyTable } from '../../bench/corpus';
import { StepCounter } from './step-counter';

// Only code that is compiled after it has begun is counted block by block.
const counter = new StepCounter();
const SIZE = 40_000;
const briefs = { 'of other things': briefsOfSize(SIZE), 'of the rows': familyBrief(SIZE) };
const tables = process.argv
  .slice(2)
  .map((rows) => compileTables([readTable('t.csv', familyTable(Number(rows))).table]));
for (const brief of Object.values(briefs)) for (const table of tables) checkBrief(brief, table);

const counts = Object.entries(briefs).map(([name, brief]) => [
  name,
  tables.map((table) => counter.stepsOf(() => checkBrief(brief, table))),
]);
process.stdout.write(JSON.stringify(Object.fromEntries(counts)));
