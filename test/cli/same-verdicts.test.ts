import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkBrief, compileTables } from '../../src/core/check';
import { readTable } from '../../src/core/facts/read-table';
import { Folder } from './command';

const ROOT = join(__dirname, '..', '..');
const GOLD = join(ROOT, 'test', 'eval', 'gold');
const BUNDLED = join(ROOT, 'data', 'us-china-rare-earths-2025.facts.csv');

interface Labels {
  readonly brief: string;
  readonly facts?: string;
  readonly written?: string;
}

/** Labelled briefs that one run can check: of one table and one day. */
function groupsOfBriefs(): Labels[][] {
  const groups = new Map<string, Labels[]>();
  for (const name of readdirSync(GOLD).filter((one) => one.endsWith('.gold.json'))) {
    const labels = JSON.parse(readFileSync(join(GOLD, name), 'utf8')) as Labels;
    const key = `${labels.facts ?? ''} ${labels.written ?? ''}`;
    groups.set(key, [...(groups.get(key) ?? []), labels]);
  }
  return [...groups.values()];
}

/** What is compared of a claim. */
type Told = readonly [number, number, string, string, string | null, string];

interface Claim {
  readonly start: number;
  readonly end: number;
  readonly kind: string;
  readonly verdict: string;
  readonly expected: string | null;
  readonly message: string;
}

function told({ start, end, kind, verdict, expected, message }: Claim): Told {
  return [start, end, kind, verdict, expected, message];
}

describe('the built command and the engine', () => {
  const folder = new Folder();
  after(() => folder.remove());
  for (const group of groupsOfBriefs()) {
    const [first] = group;
    it(`give the same verdicts on ${group.map(({ brief }) => brief).join(', ')}`, () => {
      const table = first?.facts === undefined ? BUNDLED : join(GOLD, first.facts);
      const day = first?.written;
      const tables = compileTables([readTable('table.csv', readFileSync(table, 'utf8')).table]);
      const run = folder.run([
        ...['check', '--format', 'json'],
        ...(first?.facts === undefined ? [] : ['--facts', table]),
        ...(day === undefined ? [] : ['--date', day]),
        ...group.map(({ brief }) => join(GOLD, brief)),
      ]);
      assert.equal(run.err, '');
      const { files } = JSON.parse(run.out) as { files: { claims: Claim[] }[] };
      for (const [i, { brief }] of group.entries()) {
        const text = readFileSync(join(GOLD, brief), 'utf8');
        const { claims } = checkBrief(text, tables, day === undefined ? {} : { date: day });
        assert.ok(claims.length > 0, brief);
        assert.deepEqual(files[i]?.claims.map(told), claims.map(told), brief);
      }
    });
  }
});
