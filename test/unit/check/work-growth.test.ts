import { ok } from 'node:assert';
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { HOSTILE_UNITS } from './hostile-units';

/** Work that grows with the length grows by 8 here, work that grows with its square by 64. */
const MOST_GROWTH = 12;

describe('the steps of a check of a hostile brief, counted', function () {
  this.timeout(120_000);
  let counts = new Map<string, readonly [number, number]>();

  before('count', () => {
    const run = spawnSync(
      process.execPath,
      ['--import', 'tsx', join(__dirname, 'count-work.ts'), '2000', '16000'],
      { input: JSON.stringify(HOSTILE_UNITS), encoding: 'utf8', env: withoutCoverage() },
    );
    // The program's own output, one entry a unit.
    const entries = JSON.parse(run.stdout) as [string, number, number][];
    counts = new Map(entries.map(([unit, small, large]) => [unit, [small, large]]));
  });

  for (const unit of HOSTILE_UNITS) {
    it(`grow with its length: ${JSON.stringify(unit)}`, () => {
      const [small, large] = counts.get(unit) ?? [0, Infinity];
      ok(small > 100, `only ${String(small)} steps were counted`);
      const growth = (large / small).toFixed(1);
      ok(large <= small * MOST_GROWTH, `8 times the length took ${growth} times the steps`);
    });
  }
});

/** Counting of coverage in a child would count for the parent too. */
function withoutCoverage(): NodeJS.ProcessEnv {
  const env = { ...process.env };
  delete env['NODE_V8_COVERAGE'];
  return env;
}
