/**
 * A program of its own that prints `[[unit, steps, …], …]`: the steps of checking each of the hostile
 * units given as a JSON list on standard input, repeated to each length that the arguments name.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkBrief, compileTables } from '../../../src/core/check';
import { readTable } from '../../../src/core/facts/read-table';
import { StepCounter } from './step-counter';

const LENGTHS = process.argv.slice(2).map(Number);

const TABLE = join(__dirname, '..', '..', '..', 'data', 'us-china-rare-earths-2025.facts.csv');
const tables = compileTables([readTable('t.csv', readFileSync(TABLE, 'utf8')).table]);
const counter = new StepCounter();

function stepsToCheck(unit: string, length: number): number {
  const text = unit.repeat(Math.ceil(length / unit.length));
  return counter.stepsOf(() => checkBrief(text, tables));
}

const units = JSON.parse(readFileSync(0, 'utf8')) as readonly string[]; // a test's own list
const counts = units.map((unit) => [unit, ...LENGTHS.map((length) => stepsToCheck(unit, length))]);
process.stdout.write(JSON.stringify(counts));
