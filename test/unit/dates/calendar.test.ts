import { deepEqual, equal, ok } from 'node:assert/strict';
import fc from 'fast-check';
import {
  addDays,
  addMonths,
  compareDays,
  dayNumber,
  dayOfNumber,
  daysInMonth,
  isCalendarDay,
  lastDayOfQuarter,
  mondayOf,
  toIsoDay,
  weekdayOf,
} from '../../../src/core/claims/dates/calendar';

const NUMBERS = fc.integer({ min: -500_000, max: 500_000 });

describe('calendar', () => {
  it('agrees with Date in UTC on every day number, month, day and weekday', () => {
    fc.assert(
      fc.property(NUMBERS, (number) => {
        const day = dayOfNumber(number);
        const date = new Date(number * 86_400_000);
        equal(day.year, date.getUTCFullYear());
        equal(day.month, date.getUTCMonth() + 1);
        equal(day.day, date.getUTCDate());
        equal(weekdayOf(day), date.getUTCDay() === 0 ? 7 : date.getUTCDay());
        equal(dayNumber(day), number);
      }),
    );
  });

  it('adds days and compares in the same order', () => {
    fc.assert(
      fc.property(NUMBERS, fc.integer({ min: -5000, max: 5000 }), (number, count) => {
        const day = dayOfNumber(number);
        const later = addDays(day, count);
        equal(Math.sign(compareDays(later, day)), Math.sign(count));
        ok(isCalendarDay(later));
      }),
    );
  });

  it('keeps to the last day of a shorter month', () => {
    deepEqual(addMonths({ year: 2024, month: 1, day: 31 }, 1), { year: 2024, month: 2, day: 29 });
    deepEqual(addMonths({ year: 2025, month: 3, day: 31 }, -13), { year: 2024, month: 2, day: 29 });
    deepEqual(addMonths({ year: 2025, month: 11, day: 30 }, 2), { year: 2026, month: 1, day: 30 });
  });

  it('knows leap years, and February without a year', () => {
    equal(daysInMonth(1900, 2), 28);
    equal(daysInMonth(2000, 2), 29);
    equal(daysInMonth(null, 2), 29);
    equal(isCalendarDay({ year: 2025, month: 2, day: 29 }), false);
  });

  it('finds the ends of weeks and quarters', () => {
    deepEqual(mondayOf({ year: 2025, month: 6, day: 8 }), { year: 2025, month: 6, day: 2 });
    deepEqual(lastDayOfQuarter(2025, 1), { year: 2025, month: 3, day: 31 });
    equal(toIsoDay({ year: 2025, month: 6, day: 9 }), '2025-06-09');
    equal(toIsoDay({ year: null, month: 6, day: 9 }), '--06-09');
  });
});
