import { deepEqual } from 'node:assert/strict';
import { tokenise, TokenTape, type Token } from '../../../src/core/text/tokens';

const TEXTS = [
  'The Harbour Board counts 1,240 berths; 70% are let.',
  '',
  '“Ré-ouverture” 🚢 at 5 o’clock, 𝟗𝟗 quays',
  `${'a'.repeat(40)} is too long a word to be remembered`,
];

/** All that a token tells. */
function told(tokens: readonly Token[]): unknown[] {
  return tokens.map(({ start, end, text, kind, spaceBefore, marks }) => ({
    ...{ start, end, text, kind, spaceBefore, marks },
  }));
}

describe('a tape of tokens', () => {
  const tape = new TokenTape(0);

  before('kept', () => {
    for (const text of TEXTS) tape.keep(tokenise(text));
  });

  for (const [i, text] of TEXTS.entries()) {
    it(`gives back the tokens of a text: ${text}`, () => {
      deepEqual(told(tape.of(i)), told(tokenise(text)));
    });
  }

  it('gives those of an earlier text after a later one, and none of a text it does not hold', () => {
    tape.of(3);
    deepEqual(told(tape.of(0)), told(tokenise(TEXTS[0] ?? '')));
    deepEqual(tape.of(TEXTS.length), []);
  });
});
