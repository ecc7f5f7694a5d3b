import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { readBareNumber, readNumbers } from '../../../src/core/claims/numbers/read-numbers';
import { tokenise } from '../../../src/core/text/tokens';
import { describeReading } from './describe-reading';

const FIXTURES = join(__dirname, '../../fixtures/numbers');

interface Case {
  readonly text: string;
  readonly expected: readonly string[];
}

/** A case is a line of text and, below it, a line beginning with ">" for each claim, or "> nothing". */
function casesOf(file: string): Case[] {
  const cases: { text: string; expected: string[] }[] = [];
  for (const line of readFileSync(join(FIXTURES, file), 'utf8').split('\n')) {
    const claim = /^\s*> (.*)$/.exec(line)?.[1];
    if (claim === undefined && line.trim() !== '') cases.push({ text: line, expected: [] });
    if (claim !== undefined && claim !== 'nothing') cases.at(-1)?.expected.push(claim);
  }
  return cases;
}

function read(text: string): string[] {
  return readNumbers(text, tokenise(text)).map((reading) => describeReading(text, reading));
}

describe('numbers in prose', () => {
  for (const file of readdirSync(FIXTURES)) {
    describe(file.replace('.txt', ''), () => {
      for (const { text, expected } of casesOf(file)) {
        it(text, () => assert.deepEqual(read(text), expected));
      }
    });
  }

  it('finds the same after any other sentence', () => {
    const sentence = 'They closed 45 mines, 70% of all, at a cost of €5 million.';
    const expected = read(sentence);
    fc.assert(
      fc.property(fc.stringMatching(/^[a-z ]{0,40}$/), (prefix) => {
        const text = `Said ${prefix.trim()}. ${sentence}`;
        assert.deepEqual(read(text).slice(-expected.length), expected);
      }),
    );
  });

  it('never overlaps, never throws and stays in order on odd text', () => {
    const piece = fc.constantFrom(
      ...['5', '1,234', '12', 'half', 'a', 'of', '%', '$', 'million', 'to', '–', '-', 'between'],
      ...[
        'and',
        'more',
        'than',
        'in',
        'ten',
        'two',
        '.',
        ',',
        'ships',
        '½',
        '/',
        'one',
        'EUR',
        'k',
      ],
    );
    const glue = fc.constantFrom('', ' ');
    fc.assert(
      fc.property(fc.array(fc.tuple(piece, glue), { maxLength: 30 }), (pieces) => {
        const text = pieces.flat().join('');
        let last = 0;
        for (const { start, end, hedged } of readNumbers(text, tokenise(text))) {
          assert.ok(start >= last && end > start && end <= text.length, text);
          assert.ok(hedged.start <= start && hedged.end >= end, text);
          last = end;
        }
      }),
      { numRuns: 2000 },
    );
  });

  it('looks at each token of a hostile text a bounded number of times', () => {
    const reads = (count: number): number => {
      const text = ['1,', '12-', 'half a ', 'one hundred and ', '5 to ', '$', 'Articles 5, ', "5' "]
        .map((piece) => piece.repeat(count))
        .join(' ');
      let looks = 0;
      const tokens = new Proxy(tokenise(text), {
        get(target, key, receiver) {
          looks += 1;
          return Reflect.get(target, key, receiver) as unknown;
        },
      });
      readNumbers(text, tokens);
      return looks;
    };
    assert.ok(reads(200) < 2.5 * reads(100));
  });
});

describe('bare numbers of a table', () => {
  const bare = (text: string): string => {
    const value = readBareNumber(text);
    if (value === null) return 'nothing';
    const marks = [value.multiple ? 'times' : '', value.ordinal ? 'ordinal' : '', value.bound];
    return [value.low, ...marks.filter((m) => m !== '' && m !== 'exact')].join(' ');
  };
  const expected: readonly (readonly [string, string])[] = [
    ['1,500', '1500'],
    ['20', '20'],
    ['twice', '2 times'],
    ['2009', '2009'],
    ['487 in favour', '487'],
    ['about 41,000', '41000 about'],
    ['seven', '7'],
    ['the third', '3 ordinal'],
    ['2nd', '2 ordinal'],
    ['41k', '41000'],
    ['none', '0'],
    ['G7', 'nothing'],
    ['Scott Bessent', 'nothing'],
    ['', 'nothing'],
  ];
  for (const [text, wanted] of expected) {
    it(`reads "${text}"`, () => assert.equal(bare(text), wanted));
  }
});
