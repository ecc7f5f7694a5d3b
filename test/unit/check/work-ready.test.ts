import { ok } from 'node:assert';
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

/** Ten times the rows may take so many times the steps. */
const MOST_GROWTH = 11;
const ROWS = [500, 5_000];
const TABLES = ['with few columns', 'with all columns'];

describe('the steps of making a table ready, counted', function () {
  this.timeout(120_000);
  let counts: Record<string, readonly (readonly [number, number])[]> = {};

  before('count', () => {
    const env = { ...process.env };
    // Counting of coverage in a child would count for the parent too.
    delete env['NODE_V8_COVERAGE'];
    const args = ['--import', 'tsx', join(__dirname, 'count-ready.ts'), ...ROWS.map(String)];
    const run = spawnSync(process.execPath, args, { encoding: 'utf8', env });
    counts = JSON.parse(run.stdout) as typeof counts; // the program's own output
  });

  for (const name of TABLES) {
    it(`grow with its rows and no faster: a table ${name}`, () => {
      const [[, short] = [0, 0], [, long] = [0, Infinity]] = counts[name] ?? [];
      ok(short > 10_000, `only ${String(short)} steps were counted`);
      const growth = (long / short).toFixed(1);
      ok(long <= short * MOST_GROWTH, `10 times the rows took ${growth} times the steps`);
    });

    it(`are fewer than those of cutting its cells into words: a table ${name}`, () => {
      const [, [cutting, ready] = [0, Infinity]] = counts[name] ?? [];
      const times = (ready / cutting).toFixed(2);
      ok(
        ready < cutting,
        `${times} times the steps of cutting: a row is read before it is asked for`,
      );
    });
  }
});
