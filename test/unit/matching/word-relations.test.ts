import assert from 'node:assert/strict';
import { relatedStems } from '../../../src/core/matching/word-relations';
import { stem } from '../../../src/core/text/terms';

/** How nearly one word says another, by their stems; 0 where they are not related. */
function relation(a: string, b: string): number {
  return relatedStems(stem(a)).find((one) => one.stem === stem(b))?.strength ?? 0;
}

describe('words that mean nearly what another means', () => {
  it('are those of one meaning', () => {
    assert.equal(relation('physician', 'doctor'), 0.6);
    assert.equal(relation('buy', 'purchase'), 0.6);
  });

  it('are a kind and what it is a kind of, which counts for less', () => {
    assert.equal(relation('ferry', 'boat'), 0.5);
    assert.equal(relation('boat', 'ferry'), 0.5);
  });

  it('are those that stand in the same company, but for opposites and two of one kind', () => {
    assert.equal(relation('ballot', 'voter'), 0.5);
    for (const [a, b] of [
      ['rural', 'urban'],
      ['maximum', 'minimum'],
      ['january', 'february'],
      ['coal', 'oil'],
    ] as const) {
      assert.equal(relation(a, b), 0, `${a}, ${b}`);
    }
  });

  it('are no two kinds of one thing, and no word itself', () => {
    for (const [a, b] of [
      ['ferry', 'canoe'],
      ['bridge', 'school'],
      ['boat', 'boat'],
    ] as const) {
      assert.equal(relation(a, b), 0, `${a}, ${b}`);
    }
  });

  it('hold both ways, in words of small letters', () => {
    for (const word of ['ferry', 'wage', 'teacher', 'rise', 'house', 'vote']) {
      const own = stem(word);
      assert.ok(relatedStems(own).length > 0, word);
      for (const { stem: other } of relatedStems(own)) {
        assert.match(other, /^[a-z]+$/);
        assert.ok(
          relatedStems(other).some((back) => back.stem === own),
          `${own}, ${other}`,
        );
      }
    }
  });

  it('are none for a word that is not known', () => {
    assert.deepEqual(relatedStems('larkmer'), []);
  });
});
