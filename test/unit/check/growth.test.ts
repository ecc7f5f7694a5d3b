import { ok } from 'node:assert';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkBrief, compileTables } from '../../../src/core/check';
import { readTable } from '../../../src/core/facts/read-table';
import { NO_DECISIONS } from '../../../src/core/ignores/decisions';
import { judgeClaims } from '../../../src/core/ignores/judge-claims';
import { toHtml } from '../../../src/core/report/to-html';
import { toSarif } from '../../../src/core/report/to-sarif';

const FACTOR = 8;
/** Linear work grows by FACTOR, quadratic work by its square; between them lies room for noise. */
const MOST_GROWTH = FACTOR * 2.5;
const ROUNDS = 6;
/** Under so many milliseconds of work nothing can be told from the noise, nor need be. */
const NOISE_MS = 25;

const FIXTURE = join(__dirname, '..', '..', 'fixtures', 'hostile');
const TABLE = join(__dirname, '..', '..', '..', 'data', 'us-china-rare-earths-2025.facts.csv');
const tables = compileTables([readTable('t.csv', readFileSync(TABLE, 'utf8')).table]);

/** The units of a fixture: a JSON string on each line that is no comment. */
function unitsOf(name: string): string[] {
  return readFileSync(join(FIXTURE, name), 'utf8')
    .split('\n')
    .filter((line) => line.startsWith('"'))
    .map((line) => JSON.parse(line) as string);
}

/** All that the command does with a brief, from its text to its reports. */
function handle(text: string): void {
  const { claims } = checkBrief(text, tables);
  const judged = judgeClaims(text, claims, NO_DECISIONS, 'brief.md');
  const report = { briefs: [{ path: 'brief.md', ...judged }], tables: [], version: '1' };
  toSarif(report);
  toHtml(report);
}

/** Milliseconds of work, which other programs on the machine do not count to. */
function workOf(text: string): number {
  const before = process.cpuUsage();
  handle(text);
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

/** The growth of the least work that was seen, until it is small enough or rounds are up. */
function growth(unit: string, length: number): number {
  const small = unit.repeat(Math.ceil(length / FACTOR / unit.length));
  const large = unit.repeat(Math.ceil(length / unit.length));
  let least = Infinity;
  let most = Infinity;
  for (let round = 0; round < ROUNDS; round++) {
    least = Math.min(least, workOf(small));
    most = Math.min(most, workOf(large));
    if (most < NOISE_MS || most / least <= MOST_GROWTH) return most / least;
  }
  return most / least;
}

function grows(unit: string, length: number): void {
  const found = growth(unit, length);
  const said = `${String(FACTOR)} times the length took ${found.toFixed(1)} times the work`;
  ok(found <= MOST_GROWTH || workOf(unit.repeat(length / unit.length)) < NOISE_MS, said);
}

describe('work on a hostile brief grows with its length', function () {
  this.timeout(60_000);

  before(() => handle(readFileSync(join(__dirname, '../../eval/gold/dev-brief.md'), 'utf8')));
  for (const unit of unitsOf('dense.txt')) {
    it(`full of ${JSON.stringify(unit)}`, () => grows(unit, 16_000));
  }
  for (const unit of unitsOf('long.txt')) {
    it(`a megabyte of ${JSON.stringify(unit)}`, () => grows(unit, 1_000_000));
  }
});
