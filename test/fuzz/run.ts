/**
 * `npm run fuzz -- --minutes N [--seed S]`: checks mutated briefs against mutated tables until the time
 * is up, and ends with 1 at the first case that breaks a rule, shrunk, or hangs. The seed is printed:
 * the same seed gives the same cases.
 */
import { fork } from 'node:child_process';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Told } from './worker';

/** A batch that takes longer hangs, or might as well. */
const HANG_MS = 180_000;

const { values } = parseArgs({
  options: {
    minutes: { type: 'string', default: '1' },
    seed: { type: 'string', default: String(Date.now() % 2 ** 31) },
  },
});
const minutes = Number(values.minutes);
const seed = Number(values.seed);
if (!(minutes > 0) || !Number.isInteger(seed)) {
  console.error('fuzz: --minutes takes a number above 0, --seed a whole number');
  process.exit(2);
}

console.log(`fuzzing for ${String(minutes)} min with seed ${String(seed)}`);
const worker = fork(
  join(__dirname, 'worker.ts'),
  [String(seed), String(Date.now() + minutes * 60_000)],
  { execArgv: ['--import', 'tsx'] },
);
let runs = 0;
let watch: NodeJS.Timeout | undefined;

function fail(message: string): never {
  worker.kill('SIGKILL');
  console.error(message);
  process.exit(1);
}

worker.on('message', (told: Told) => {
  clearTimeout(watch);
  if (told.kind === 'broke') {
    fail(`After ${String(runs)} cases, seed ${String(told.seed)} broke a rule:\n${told.report}`);
  }
  if (told.kind === 'held') runs += told.runs;
  watch = setTimeout(() => fail(`seed ${String(told.seed)} hangs`), HANG_MS);
});
worker.on('exit', (code) => {
  clearTimeout(watch);
  if (code !== 0) fail('The fuzzing itself broke.');
  console.log(`${String(runs)} cases held`);
});
