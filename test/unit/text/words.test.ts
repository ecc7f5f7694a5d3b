import assert from 'node:assert/strict';
import { tokenise } from '../../../src/core/text/tokens';
import { markWhere } from '../../../src/core/text/words';

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
