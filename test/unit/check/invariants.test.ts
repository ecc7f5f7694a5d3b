import * as fc from 'fast-check';
import { input } from '../../fuzz/inputs';
import { holdsFor } from '../../fuzz/invariants';
import { BRIEFS, TABLES } from '../../fuzz/sources';

/** The seed is fixed: `npm run fuzz` looks for new cases. */
const SEED = 7;

describe('what holds for every brief and table', function () {
  this.timeout(120_000);

  for (const [i, brief] of BRIEFS.entries()) {
    it(`holds for labelled brief ${String(i + 1)} against a table of another topic`, () => {
      const table = TABLES[i % TABLES.length] ?? '';
      holdsFor({ brief, table, name: 'table.csv', date: '2025-06-08' });
    });
  }

  it('holds for mutated briefs and tables', () => {
    fc.assert(fc.property(input, holdsFor), { seed: SEED, numRuns: 80 });
  });
});
