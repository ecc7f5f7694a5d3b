import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { readGlossary } from '../../../src/core/glossary/read-glossary';

describe('data/policy.glossary.csv', () => {
  const path = 'data/policy.glossary.csv';
  const text = readFileSync(new URL(`../../../${path}`, import.meta.url), 'utf8');
  const { terms, problems } = readGlossary(path, text);

  it('is read without a problem', () => {
    assert.deepEqual(problems, []);
    assert.ok(terms.length >= 40, String(terms.length));
  });

  it('defines every term in one or two sentences and says whose definition it is', () => {
    for (const { term, definition, source } of terms) {
      assert.match(definition, /^[A-Z][^.]+\.(?: [A-Z][^.]+\.)?$/, term);
      assert.notEqual(source, '', term);
    }
  });

  it('gives no term or alias twice', () => {
    const words = terms.flatMap(({ term, aliases }) => [term, ...aliases]);
    assert.equal(new Set(words.map((word) => word.toLowerCase())).size, words.length);
  });

  it('refers only to terms that it has', () => {
    const known = new Set(terms.map(({ term }) => term));
    for (const { term, seeAlso } of terms) {
      for (const other of seeAlso) assert.ok(known.has(other) && other !== term, `${term}: ${other}`);
    }
  });
});
