import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { Bound, PercentageValue, QuotationValue } from '../../../src/core/claims/claim';
import { compareValues } from '../../../src/core/compare/compare-values';
import { edits } from '../../../src/core/compare/name-spelling';

const BOUNDS: readonly Bound[] = [
  'exact',
  'about',
  'over',
  'at-least',
  'under',
  'at-most',
  'nearly',
  'just-over',
];

const percentage = fc
  .record({
    tenths: fc.integer({ min: 1, max: 1000 }),
    whole: fc.boolean(),
    bound: fc.constantFrom(...BOUNDS),
  })
  .map(({ tenths, whole, bound }): PercentageValue => {
    const value = whole ? Math.ceil(tenths / 10) : tenths / 10;
    return {
      kind: 'percentage',
      unit: 'percent',
      low: value,
      high: value,
      step: whole ? 1 : 0.1,
      bound,
      notation: 'figures',
    };
  });

function quotation(words: readonly string[]): QuotationValue {
  return { kind: 'quotation', words: words.join(' '), speaker: null, scare: false };
}

const words = fc.array(
  fc.constantFrom('small', 'steps', 'no', 'harbour', 'the', 'rents', 'fall', 'not'),
  {
    minLength: 1,
    maxLength: 12,
  },
);

describe('any two values', () => {
  it('agree where they are the same', () => {
    fc.assert(
      fc.property(percentage, (value) => {
        const found = compareValues(value, value);
        assert.equal(found.agreement, 'agrees');
        assert.equal(found.closeness, 1);
      }),
    );
  });

  it('have a closeness between 0 and 1, and an exact claim within a sourced bound is not denied', () => {
    fc.assert(
      fc.property(percentage, percentage, (claim, fact) => {
        const found = compareValues(claim, fact);
        assert.ok(found.closeness >= 0 && found.closeness <= 1);
        const within =
          fact.bound === 'at-least' && claim.bound === 'exact' && claim.low >= fact.low;
        if (within) assert.notEqual(found.agreement, 'denies');
      }),
    );
  });

  it('deny each other in both directions where two bounds exclude each other', () => {
    fc.assert(
      fc.property(percentage, percentage, (a, b) => {
        const over: PercentageValue = { ...a, bound: 'over' };
        const atMost: PercentageValue = { ...b, bound: 'at-most' };
        const excludes = over.low >= atMost.low;
        assert.equal(compareValues(over, atMost).agreement === 'denies', excludes);
        assert.equal(compareValues(atMost, over).agreement === 'denies', excludes);
      }),
    );
  });

  it('agree where a quotation is a run of the sourced words', () => {
    fc.assert(
      fc.property(words, fc.nat(11), fc.integer({ min: 1, max: 12 }), (all, from, count) => {
        const part = all.slice(from % all.length, (from % all.length) + count);
        assert.equal(compareValues(quotation(part), quotation(all)).agreement, 'agrees');
      }),
    );
  });

  it('are compared in bounded time where they are long', () => {
    const long = quotation(
      Array.from({ length: 5000 }, (_, i) => (i % 3 === 0 ? 'the' : `w${String(i)}`)),
    );
    const turned = quotation(long.words.split(' ').reverse());
    assert.notEqual(compareValues(turned, long).agreement, 'agrees');
  });
});

describe('edits between two words', () => {
  const word = fc
    .array(fc.constantFrom('a', 'b', 'c'), { maxLength: 7 })
    .map((letters) => letters.join(''));

  it('are the same in both directions, and none for the same word', () => {
    fc.assert(
      fc.property(word, word, (a, b) => {
        assert.equal(edits(a, b, 8), edits(b, a, 8));
        assert.equal(edits(a, a, 2), 0);
      }),
    );
  });

  it('count a transposition once', () => {
    assert.equal(edits('lindqvist', 'lindqvsit', 2), 1);
  });
});
