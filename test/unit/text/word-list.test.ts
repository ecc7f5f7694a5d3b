import { deepEqual, equal } from 'node:assert/strict';
import { tokenAt, tokenise } from '../../../src/core/text/tokens';
import { WordList } from '../../../src/core/text/word-list';
import { PLACES } from '../../../src/core/text/words';

const LONG = 'counterrevolutionarinesslessness';
const METALS = WordList.of(`tin zinc ${LONG}`);
const SIGNS = new WordList(['–', '±']);

const onList = (text: string, list: WordList): string[] =>
  tokenise(text)
    .filter((token) => list.holds(token))
    .map(({ text: word }) => word);

describe('a list of words', () => {
  it('holds its words in capitals, too, its signs, and words too long to be remembered', () => {
    const text = `Tin – and ZINC, ${LONG} ± tinned, zincs: tin-zinc`;
    for (let turn = 0; turn < 2; turn++) {
      deepEqual(onList(text, METALS), ['Tin', 'ZINC', LONG, 'tin', 'zinc']);
      deepEqual(onList(text, SIGNS), ['–', '±']);
    }
    equal(METALS.holds(undefined), false);
  });

  it('holds the same when words are read again after more than are remembered', () => {
    const strangers = Array.from(
      { length: PLACES + 1 },
      (_, i) => `x${String.fromCharCode(0x4e00 + i)}`,
    );
    deepEqual(onList(`tin ${strangers.join(' ')} zinc`, METALS), ['tin', 'zinc']);
    deepEqual(onList(`${strangers.join(' ')} tin`, METALS), ['tin']);
  });

  it('knows words that were read before it was made', () => {
    deepEqual(onList('gypsum', METALS), []);
    deepEqual(onList('gypsum and tin', WordList.of('gypsum')), ['gypsum']);
  });
});

describe('a token at an index', () => {
  it('is none outside the list', () => {
    const tokens = tokenise('one two');
    deepEqual(
      [-2, -1, 0, 1, 2].map((index) => tokenAt(tokens, index)?.text),
      [undefined, undefined, 'one', 'two', undefined],
    );
  });
});
