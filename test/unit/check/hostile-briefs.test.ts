import { equal, ok } from 'node:assert';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkBrief, compileTables } from '../../../src/core/check';
import { readTable } from '../../../src/core/facts/read-table';
import { NO_DECISIONS } from '../../../src/core/ignores/decisions';
import { judgeClaims } from '../../../src/core/ignores/judge-claims';
import { toHtml } from '../../../src/core/report/to-html';
import { toSarif } from '../../../src/core/report/to-sarif';
import { DENSE_UNITS, LONG_UNITS } from './hostile-units';

const TABLE = join(__dirname, '..', '..', '..', 'data', 'us-china-rare-earths-2025.facts.csv');
const tables = compileTables([readTable('t.csv', readFileSync(TABLE, 'utf8')).table]);

/** All that the command does with a brief, from its text to its reports; the claims' last words. */
function handle(text: string): string | undefined {
  const { claims } = checkBrief(text, tables);
  for (const { start, end } of claims) ok(start >= 0 && start < end && end <= text.length);
  const judged = judgeClaims(text, claims, NO_DECISIONS, 'brief.md');
  const report = { briefs: [{ path: 'brief.md', ...judged }], tables: [], version: '1' };
  ok(toSarif(report).length > 0);
  ok(toHtml(report).length > 0);
  return claims.at(-1)?.text;
}

/** The end of a brief that starts with so much of a hostile unit. */
const endOf = (unit: string, length: number): string | undefined =>
  handle(`${unit.repeat(Math.ceil(length / unit.length))}\n\n# End\n\nIt paid $7,301 then.\n`);

/** Units that open what takes in all the rest of a file. */
const OPEN = new Set(['<!-- ', '`', '1. ']);

describe('a long hostile brief', function () {
  // Square work on so long a text takes far longer than this, so that it hangs and fails.
  this.timeout(60_000);
  for (const unit of DENSE_UNITS) {
    it(`full of ${JSON.stringify(unit)} is checked to the end`, () =>
      equal(endOf(unit, 60_000), OPEN.has(unit) ? undefined : '$7,301'));
  }
  for (const unit of LONG_UNITS) {
    it(`of a megabyte of ${JSON.stringify(unit)} is checked to the end`, () =>
      equal(endOf(unit, 1_000_000), '$7,301'));
  }
});
