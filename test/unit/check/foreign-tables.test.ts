import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { checkBrief, compileTables, type CompiledTables } from '../../../src/core/check';
import { readTable } from '../../../src/core/facts/read-table';
import { LABELLED_SETS } from '../labelled-sets';

const ROOT = join(__dirname, '..', '..', '..');
const BUNDLED = join(ROOT, 'data', 'us-china-rare-earths-2025.facts.csv');

/** The open sets of labelled briefs; a set that a clone lacks is left out. */
const SETS = LABELLED_SETS.filter((folder) => existsSync(folder));

interface Brief {
  readonly name: string;
  readonly text: string;
  readonly date: string | undefined;
  /** Path of the table that the brief is about. */
  readonly table: string;
}

/** The part of a gold file that tells which brief it labels. */
interface Gold {
  readonly brief: string;
  readonly facts?: string;
  readonly written?: string;
}

function readBriefs(folder: string): Brief[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith('.gold.json'))
    .map((file) => {
      // The gold files have this shape: `test/eval/check-gold.mjs` sees to it.
      const gold = JSON.parse(readFileSync(join(folder, file), 'utf8')) as Gold;
      return {
        name: gold.brief,
        text: readFileSync(join(folder, gold.brief), 'utf8'),
        date: gold.written,
        table: gold.facts === undefined ? BUNDLED : join(folder, gold.facts),
      };
    });
}

function compile(path: string): CompiledTables {
  return compileTables([readTable(basename(path), readFileSync(path, 'utf8')).table]);
}

/** Each claim that a table contradicts, in one line that a failing test can print. */
function accusations({ text, date }: Brief, tables: CompiledTables, table: string): string[] {
  return checkBrief(text, tables, date === undefined ? {} : { date })
    .claims.filter(({ verdict }) => verdict === 'contradicted')
    .map((claim) => `${claim.text} (${claim.sentence}) by ${basename(table)}: ${claim.message}`);
}

describe('a brief checked against tables of other topics is never contradicted', function () {
  // A brief is checked against each table here, and some machines are slow.
  this.timeout(60_000);
  const briefs = SETS.flatMap(readBriefs);
  const compiled = new Map(
    [...new Set(briefs.map(({ table }) => table))].map((p) => [p, compile(p)]),
  );
  for (const brief of briefs) {
    it(brief.name, () => {
      const found = [...compiled]
        .filter(([table]) => table !== brief.table)
        .flatMap(([table, tables]) => accusations(brief, tables, table));
      assert.deepEqual(found, []);
    });
  }
});
