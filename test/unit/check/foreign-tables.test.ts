import assert from 'node:assert/strict';
import { basename } from 'node:path';
import { checkBrief, type CompiledTables } from '../../../src/core/check';
import { readLabelledBriefs, tablesOf, type LabelledBrief } from '../../eval/labelled-briefs';

/** Tables of different authors that are about one topic: what they have in common is no chance. */
const OF_ONE_TOPIC: readonly (readonly string[])[] = [
  ['organs.facts.csv', 'transplant.facts.csv'],
  ['drought.facts.csv', 'water.facts.csv'],
  ['forests.facts.csv', 'wildfire.facts.csv'],
];

function isOfOneTopic(table: string, other: string): boolean {
  const names = [basename(table), basename(other)];
  return OF_ONE_TOPIC.some((topic) => names.every((name) => topic.includes(name)));
}

/** Each claim that a table contradicts, in one line that a failing test can print. */
function accusations(
  { text, date }: LabelledBrief,
  tables: CompiledTables,
  table: string,
): string[] {
  return checkBrief(text, tables, date === undefined ? {} : { date })
    .claims.filter(({ verdict }) => verdict === 'contradicted')
    .map((claim) => `${claim.text} (${claim.sentence}) by ${basename(table)}: ${claim.message}`);
}

describe('a brief checked against tables of other topics is never contradicted', function () {
  // A brief is checked against each table here, and some machines are slow.
  this.timeout(60_000);
  const briefs = readLabelledBriefs();
  const paths = [...new Set(briefs.map(({ table }) => table))];
  for (const brief of briefs) {
    it(brief.name, () => {
      const found = paths
        .filter((table) => table !== brief.table && !isOfOneTopic(table, brief.table))
        .flatMap((table) => accusations(brief, tablesOf(table), table));
      assert.deepEqual(found, []);
    });
  }
});
