import { deepEqual, equal, ok } from 'node:assert/strict';
import { carriedDate, readDates } from '../../../src/core/claims/dates/read-dates';
import { tokenise } from '../../../src/core/text/tokens';
import { describeReading, readFixtureCases } from './fixture-cases';

describe('readDates', () => {
  for (const { file, sentence, context, expected } of readFixtureCases()) {
    it(`${file}: ${sentence}`, () => {
      const readings = readDates(sentence, tokenise(sentence), context);
      deepEqual(
        readings.map((reading) => describeReading(sentence, reading)),
        expected,
      );
    });
  }

  it('implies the month and year of "the 6th" from the blocks before', () => {
    const first = 'They spoke on 5 June 2024.';
    const context = { written: null, dayFirst: null, previous: null };
    const value = readDates(first, tokenise(first), context)[0]?.value;
    ok(value);
    const second = 'By the 6th he agreed.';
    const previous = carriedDate(value, null);
    const [reading] = readDates(second, tokenise(second), { ...context, previous });
    deepEqual(reading?.value.from, { year: null, month: 6, day: 6 });
    equal(reading?.value.impliedYear, 2024);
  });

  it('prefers the brief’s day to a date of an earlier block for an implied year', () => {
    const first = 'The war broke out in February 2019.';
    const written = { year: 2025, month: 6, day: 8 };
    const context = { written, dayFirst: null, previous: null };
    const value = readDates(first, tokenise(first), context)[0]?.value ?? null;
    const second = '3 June: talks.';
    const readings = readDates(second, tokenise(second), { ...context, previous: value });
    equal(readings[0]?.value.impliedYear, 2025);
  });

  it('takes the year after for January where the brief is of December', () => {
    const text = 'It ends on 5 January.';
    const written = { year: 2025, month: 12, day: 20 };
    const readings = readDates(text, tokenise(text), { written, dayFirst: null, previous: null });
    equal(readings[0]?.value.impliedYear, 2026);
  });

  it('reads the same with curly apostrophes and every dash', () => {
    const days = (text: string): unknown =>
      readDates(text, tokenise(text), { written: null, dayFirst: null, previous: null }).map(
        ({ value }) => value,
      );
    deepEqual(days('Jan ’25, June 8‑13'), days("Jan '25, June 8-13"));
    deepEqual(days('2019—2023 fell'), days('2019—2023 fell'));
    deepEqual(days('2019–2023 fell'), days('2019−2023 fell'));
  });
});
