import assert from 'node:assert/strict';
import { tokenise } from '../../../src/core/text/tokens';
import { factOf, markWhere, PLACES } from '../../../src/core/text/words';

describe('the marks of a token', () => {
  it('tell what may begin at it, for words that were read before the mark was made, too', () => {
    const word = 'zymurgical';
    assert.equal(tokenise(word).length, 1);
    const mark = markWhere(({ lower }) => lower === word);
    assert.deepEqual(
      tokenise(`${word} things`).map(({ marks }) => (marks & mark) !== 0),
      [true, false],
    );
  });
});

describe('what is known of a word', () => {
  it('holds for it alone, before and after more words were read than are remembered', () => {
    const lengthOf = factOf(({ text }) => text.length);
    const numbered = (i: number): string =>
      `w${'x'.repeat(i % 20)}${String.fromCharCode(0x4e00 + i)}`;
    const words = Array.from({ length: PLACES + 100 }, (_, i) => numbered(i));
    const [first] = tokenise(words[0] ?? '');
    for (let turn = 0; turn < 2; turn++) {
      const tokens = tokenise(words.join(' '));
      assert.deepEqual(
        tokens.map(({ word }) => [word.text, lengthOf(word), lengthOf(word)]),
        words.map((word) => [word, word.length, word.length]),
      );
    }
    assert.equal(first && lengthOf(first.word), 2);
  });
});
