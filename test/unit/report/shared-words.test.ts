import assert from 'node:assert/strict';
import { checkBrief, compileTables } from '../../../src/core/check';
import { readTable } from '../../../src/core/facts/read-table';
import { sharedWords } from '../../../src/core/report/shared-words';

const TABLE =
  'subject,value,aliases,source\nShare of pupils walking to schools,40%,children by tram,S\n';

function shared(brief: string): string[] {
  const tables = compileTables([readTable('facts.csv', TABLE).table]);
  const note = checkBrief(brief, tables).claims[0]?.candidates[0];
  assert.ok(note);
  return sharedWords(note);
}

describe('the words that a claim shares with a fact', () => {
  it('are those of the fact, as they are written there', () => {
    const words = shared('The share of pupils who walk to school is 45%.');
    for (const word of ['Share', 'pupils', 'schools', 'walking'])
      assert.ok(words.includes(word), word);
    assert.ok(!words.includes('tram'), words.join());
  });

  it('may stand in its aliases', () => {
    assert.ok(shared('Of the children, 45% walk to school.').includes('children'));
  });

  it('are the stems where no word of the fact has them', () => {
    const tables = compileTables([readTable('facts.csv', TABLE).table]);
    const note = checkBrief('The share of pupils is 45%.', tables).claims[0]?.candidates[0];
    assert.ok(note);
    assert.deepEqual(sharedWords({ ...note, terms: ['xyz'] }), ['xyz']);
  });
});
