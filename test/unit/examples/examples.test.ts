import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkBrief, compileTables } from '../../../src/core/check';
import { readTable } from '../../../src/core/facts/read-table';

const ROOT = join(__dirname, '..', '..', '..');

/** The sample briefs, each with its table and the list of what every claim must come to. */
const SAMPLES = [
  ['examples/brief', 'data/us-china-rare-earths-2025.facts.csv'],
  ['examples/own-table/brief', 'examples/own-table/brief.facts.csv'],
] as const;

function read(path: string): string {
  return readFileSync(join(ROOT, path), 'utf8');
}

for (const [brief, table] of SAMPLES) {
  describe(`the sample ${brief}.md`, () => {
    const tables = compileTables([readTable(table, read(table)).table]);
    const { claims } = checkBrief(read(`${brief}.md`), tables);
    const expected = read(`${brief}.expected.txt`)
      .split('\n')
      .filter((line) => line.includes('|') && !line.startsWith('#'))
      .map((line) => line.split('|').map((cell) => cell.trim()));
    const left = [...claims];

    for (const [verdict = '', kind = '', text = '', source] of expected) {
      it(`${verdict}: ${kind} ${text}`, () => {
        const at = left.findIndex((claim) => claim.kind === kind && claim.text === text);
        const [claim] = at < 0 ? [] : left.splice(at, 1);
        assert.ok(claim, 'the claim is read');
        assert.equal(claim.verdict, verdict, claim.message);
        if (source) assert.ok(claim.expected?.includes(source), claim.expected ?? 'no source named');
      });
    }

    it('accuses nothing else', () => {
      assert.deepEqual(
        left.filter(({ verdict }) => verdict === 'contradicted').map(({ text }) => text),
        [],
      );
    });
  });
}
