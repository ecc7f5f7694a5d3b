import assert from 'node:assert/strict';
import { checkBrief, compileTables } from '../../../src/core/check';
import { readTable } from '../../../src/core/facts/read-table';

const TABLE = [
  'subject,value,source,locator',
  'number of trams in Larkmere,140,"Annual report of the tram board, June 2025",page 12',
  'number of buses in Larkmere,90,"Annual report of the tram board, June 2025",page 14',
].join('\n');

/** The texts of the claims that a check of a brief finds. */
function claimsOf(brief: string): string[] {
  const tables = compileTables([readTable('trams.facts.csv', TABLE).table]);
  return checkBrief(brief, tables).claims.map(({ text }) => text);
}

describe('a footnote that cites a source of the tables', () => {
  it('makes no claim by the date in the title', () => {
    const brief =
      'There are 140 trams in Larkmere.[^1]\n\n[^1]: Annual report of the tram board, June 2025';
    assert.deepEqual(claimsOf(`${brief}, page 12.\n`), ['140 trams']);
    assert.deepEqual(claimsOf(`${brief}.\n`), ['140 trams']);
  });

  it('makes those that it states behind the title', () => {
    const brief =
      'There are 140 trams.[^1]\n\n[^1]: Annual report of the tram board, June 2025. It was 120 trams in May 2024.\n';
    assert.deepEqual(claimsOf(brief), ['140 trams', '120 trams', 'May 2024']);
  });

  it('makes all its claims where it cites something else', () => {
    const brief = 'There are 140 trams.[^1]\n\n[^1]: Annual report of the bus board, June 2025.\n';
    assert.deepEqual(claimsOf(brief), ['140 trams', 'June 2025']);
  });
});
