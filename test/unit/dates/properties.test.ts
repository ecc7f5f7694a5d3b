import { deepEqual, equal, ok } from 'node:assert/strict';
import fc from 'fast-check';
import { readDates } from '../../../src/core/claims/dates/read-dates';
import { tokenise } from '../../../src/core/text/tokens';

const CONTEXT = { written: { year: 2025, month: 6, day: 8 }, dayFirst: null, previous: null };

const DATES = fc.constantFrom(
  'June 9, 2025',
  '9 June 2025',
  '9th of June 2025',
  '2025-06-09',
  '9-Jun-2025',
  '31/05/2025',
  '1.10.2023',
  'June 8–13, 2025',
  '8 to 13 June 2025',
  'Monday, June 9',
  'Thursday, 5 June 2025',
  'June 2025',
  'early June 2025',
  'Q3 2025',
  'third quarter of 2025',
  'first half of 2024',
  'FY2027',
  'spring 2025',
  '2024/25',
  'Jan. 2024',
  'yesterday',
  'two weeks ago',
  'last month',
);
const LEADS = fc.constantFrom(
  'The council met ',
  'It will, officials said, be ready ',
  '東京 🗼 the parties signed ',
  '“So it was ',
  'Costs of 12% (3 of 25) were booked ',
  '',
  'He said it — and meant it — ',
  '\t• ',
);
const TAILS = fc.constantFrom(
  '.',
  ', they said.',
  ' and no sooner.',
  ')',
  ': done',
  '',
  '; then more came',
);
const WORDS = fc.constantFrom(
  'may',
  'May',
  'march',
  'fall',
  'June',
  '2025',
  '9',
  '1,1,',
  '24/7',
  'the',
  'of',
  'last',
  'Q',
  'H1',
  '–',
  '-',
  "'",
  '’',
  ',',
  '.',
  '/',
  '(',
  ')',
  'early',
  'end',
  'before',
  'not',
  'quarter',
  'year',
  'first',
  'ago',
  '6th',
  '31',
  '0',
  '99999',
  'Monday',
  'FY',
  '%',
  '½',
  '٣',
  '9️⃣',
  's',
  'between',
  'and',
  '2024-25',
  '10-Jun-25',
);
const SOUP = fc
  .array(WORDS, { maxLength: 30 })
  .chain((words) => fc.constantFrom(words.join(' '), words.join('')));

describe('readDates, for any text', () => {
  it('finds a planted date at its exact span', () => {
    fc.assert(
      fc.property(LEADS, DATES, TAILS, (lead, date, tail) => {
        const text = lead + date + tail;
        const readings = readDates(text, tokenise(text), CONTEXT);
        deepEqual(
          readings.map(({ start, end }) => text.slice(start, end)),
          [date],
        );
        equal(readings[0]?.start, lead.length);
      }),
      { numRuns: 500 },
    );
  });

  it('gives ordered spans that never overlap, each inside its hedge and the text', () => {
    fc.assert(
      fc.property(fc.oneof(SOUP, fc.string({ unit: 'binary' })), (text) => {
        let last = 0;
        for (const { start, end, hedged } of readDates(text, tokenise(text), CONTEXT)) {
          ok(start >= last && end > start && end <= text.length);
          ok(hedged.start <= start && hedged.end >= end && hedged.end <= text.length);
          last = end;
        }
      }),
      { numRuns: 1000 },
    );
  });

  it('gives the same values and shifted spans behind any paragraph of words', () => {
    fc.assert(
      fc.property(SOUP, (text) => {
        const prefix = 'Nothing is dated here 🗼. ';
        const plain = readDates(`So. ${text}`, tokenise(`So. ${text}`), CONTEXT);
        const moved = readDates(`${prefix}So. ${text}`, tokenise(`${prefix}So. ${text}`), CONTEXT);
        deepEqual(
          moved.map((r) => [r.start - prefix.length, r.end - prefix.length, r.value]),
          plain.map((r) => [r.start, r.end, r.value]),
        );
      }),
      { numRuns: 500 },
    );
  });

  it('takes time in proportion on hostile text', () => {
    for (const piece of [
      '1,',
      '((((',
      '2025',
      'June ',
      "'25 ",
      'not before ',
      'between 2024 and ',
      '9–',
    ]) {
      const text = piece.repeat(5000);
      const readings = readDates(text, tokenise(text), CONTEXT);
      ok(readings.length <= text.length);
    }
  });
});
