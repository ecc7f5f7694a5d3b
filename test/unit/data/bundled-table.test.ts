import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { FACT_COLUMNS } from '../../../src/core/facts/columns';
import { readTable } from '../../../src/core/facts/read-table';
import { readFactValue } from '../../../src/core/facts/read-fact-value';

const KINDS = ['percentage', 'date', 'name', 'money', 'quantity', 'quotation'];

function textOf(path: string): string {
  return readFileSync(new URL(`../../../${path}`, import.meta.url), 'utf8');
}

for (const path of ['data/us-china-rare-earths-2025.facts.csv', 'examples/own-table/brief.facts.csv']) {
  describe(path, () => {
    const text = textOf(path);
    const { table, problems } = readTable(path, text);

    it('has the columns of the format in its order', () => {
      assert.equal(text.split('\n', 1)[0], FACT_COLUMNS.filter((name) => text.includes(name)).join(','));
    });

    it('has no broken row', () => {
      assert.deepEqual(problems, []);
      assert.equal(table.facts.length, text.trimEnd().split('\n').length - 1);
    });

    it('has an id of its own for every row', () => {
      const ids = table.facts.map((fact) => fact.id);
      assert.equal(new Set(ids).size, ids.length);
      for (const id of ids) assert.match(id, /^[a-z0-9]+(?:-[a-z0-9]+)*$/);
    });

    it('names a source and a place in it for every row', () => {
      for (const fact of table.facts) assert.ok(fact.source && fact.locator, fact.id);
    });

    for (const fact of table.facts) {
      it(`has a value that reads as its kind: ${fact.id}`, () => {
        assert.ok(KINDS.includes(fact.kind), fact.kind);
        assert.equal(readFactValue(fact.value, fact.kind, fact.subject)?.kind, fact.kind);
      });
    }
  });
}

describe('the bundled table', () => {
  const path = 'data/us-china-rare-earths-2025.facts.csv';
  const { facts } = readTable(path, textOf(path)).table;

  it('holds at least fifty facts of five kinds', () => {
    assert.ok(facts.length >= 50, String(facts.length));
    const kinds = new Set(facts.map((fact) => fact.kind));
    assert.deepEqual([...kinds].sort(), ['date', 'name', 'percentage', 'quantity', 'quotation']);
  });

  it('writes subjects as phrases that a matcher can work on', () => {
    for (const fact of facts) {
      const short = fact.kind === 'name' ? 2 : 5;
      assert.ok(fact.subject.split(' ').length >= short, fact.subject);
    }
  });

  it('explains a row that the source does not state in so many words', () => {
    const worked = facts.filter((fact) => /^(?:Worked out|Counted)\b/.test(fact.note));
    assert.ok(worked.length >= 5);
  });

  it('gives a quotation the words of its quote', () => {
    for (const fact of facts.filter((one) => one.kind === 'quotation')) {
      assert.ok(fact.quote.includes(fact.value), fact.id);
      assert.deepEqual(fact.aliases, [], fact.id);
    }
  });
});
