/**
 * Counts the work of a check in steps instead of seconds: how often each block of the engine's code
 * (and of markdown-it's) is run, as V8 counts it. A program of its own, as counting slows everything
 * in its process and would spoil a count of coverage. Prints `[[unit, steps, …], …]` for the hostile
 * units given as a JSON list on standard input, with a text of each length that the arguments name.
 */
import { readFileSync } from 'node:fs';
import { Session, type Profiler } from 'node:inspector';
import { join } from 'node:path';
import { checkBrief, compileTables } from '../../../src/core/check';
import { readTable } from '../../../src/core/facts/read-table';

const LENGTHS = process.argv.slice(2).map(Number);
const COUNTED = /\/src\/core\/|\/markdown-it\/|\/mdurl\/|\/linkify-it\//;

const TABLE = join(__dirname, '..', '..', '..', 'data', 'us-china-rare-earths-2025.facts.csv');
const tables = compileTables([readTable('t.csv', readFileSync(TABLE, 'utf8')).table]);
const session = new Session();

/** The steps since the last call; the profiler answers at once in its own process. */
function takeCounts(): number {
  let steps = 0;
  session.post('Profiler.takePreciseCoverage', (error, { result }) => {
    if (error) throw error;
    for (const script of result) if (COUNTED.test(script.url)) steps += stepsOf(script);
  });
  return steps;
}

function stepsOf({ functions }: Profiler.ScriptCoverage): number {
  return functions.flatMap(({ ranges }) => ranges).reduce((sum, { count }) => sum + count, 0);
}

function stepsToCheck(unit: string, length: number): number {
  takeCounts();
  checkBrief(unit.repeat(Math.ceil(length / unit.length)), tables);
  return takeCounts();
}

session.connect();
session.post('Profiler.enable');
session.post('Profiler.startPreciseCoverage', { callCount: true, detailed: true });
const units = JSON.parse(readFileSync(0, 'utf8')) as readonly string[]; // a test's own list
const counts = units.map((unit) => [unit, ...LENGTHS.map((length) => stepsToCheck(unit, length))]);
process.stdout.write(JSON.stringify(counts));
