import assert from 'node:assert/strict';
import fc from 'fast-check';
import { codePairs, readPairs } from '../../../src/core/text/pair-coding';

function read(coded: string): number[] {
  const numbers: number[] = [];
  readPairs(coded, (number) => numbers.push(number));
  return numbers;
}

describe('numbers written in two signs each', () => {
  it('are read as they were written, from 0 to the greatest', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 16_561 })), (numbers) => {
        assert.deepEqual(read(codePairs(numbers)), numbers);
      }),
    );
    assert.deepEqual(read(codePairs([0, 8_280, 8_281, 16_561])), [0, 8_280, 8_281, 16_561]);
  });

  it('hold no sign that a string in single quotes would have to escape, and no space', () => {
    const all = codePairs(Array.from({ length: 16_562 }, (_, i) => i));
    assert.doesNotMatch(all, /['\\\s]/);
  });
});
