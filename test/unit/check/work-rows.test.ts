import { ok } from 'node:assert';
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

/** A brief may take so many times the steps against 10,000 rows that it takes against 50. */
const MOST_GROWTH = 1.5;
const ROWS = [50, 10_000];
/** Briefs whose steps do not depend on how many rows there are. */
const BRIEFS = ['of other things', 'of the rows'];

describe('the steps of a check of one brief, counted for short and long tables', function () {
  this.timeout(120_000);
  let counts: Record<string, readonly number[]> = {};

  before('count', () => {
    const env = { ...process.env };
    // Counting of coverage in a child would count for the parent too.
    delete env['NODE_V8_COVERAGE'];
    const args = ['--import', 'tsx', join(__dirname, 'count-rows.ts'), ...ROWS.map(String)];
    const run = spawnSync(process.execPath, args, { encoding: 'utf8', env });
    counts = JSON.parse(run.stdout) as typeof counts; // the program's own output
  });

  for (const name of BRIEFS) {
    it(`hardly grow with the table: a brief ${name}`, () => {
      const [short = 0, long = Infinity] = counts[name] ?? [];
      ok(short > 10_000, `only ${String(short)} steps were counted`);
      const growth = (long / short).toFixed(2);
      ok(long <= short * MOST_GROWTH, `10,000 rows took ${growth} times the steps of 50`);
    });
  }
});
