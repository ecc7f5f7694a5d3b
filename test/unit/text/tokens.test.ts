import { deepEqual } from 'node:assert/strict';
import { tokenise } from '../../../src/core/text/tokens';

/** The words of a text and their kinds. */
function cut(text: string): string[] {
  return tokenise(text).map((token) => `${token.kind} ${token.text}`);
}

describe('tokens', () => {
  it('are the same whatever was cut before, half a character by itself included', () => {
    const letters = '\u{1E84C}\u{1E84D}';
    const before = cut(letters);
    deepEqual(before, [`word ${letters}`]);
    deepEqual(cut('\uD83A'), ['symbol \uD83A']);
    deepEqual(cut(letters), before);
  });
});
