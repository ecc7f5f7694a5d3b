import { deepEqual, equal } from 'node:assert/strict';
import * as chrono from 'chrono-node';
import { addDays, type FullDay } from '../../../src/core/claims/dates/calendar';
import { readDates } from '../../../src/core/claims/dates/read-dates';
import { tokenise } from '../../../src/core/text/tokens';

const MONTHS =
  'January February March April May June July August September October November December'.split(
    ' ',
  );

/** Notations that both readers know, for one day. */
const NOTATIONS: readonly ((day: FullDay) => string)[] = [
  ({ year, month, day }) => `${MONTHS[month - 1]} ${day}, ${year}`,
  ({ year, month, day }) => `${day} ${MONTHS[month - 1]} ${year}`,
  ({ year, month, day }) => `${day} ${MONTHS[month - 1]?.slice(0, 3)} ${year}`,
  ({ year, month, day }) => `${MONTHS[month - 1]?.slice(0, 3)}. ${day}, ${year}`,
  ({ year, month, day }) => `${year}-${two(month)}-${two(day)}`,
  ({ year, month, day }) => `${month}/${day}/${year}`,
  ({ year, month, day }) => `${day}-${MONTHS[month - 1]?.slice(0, 3)}-${year}`,
  ({ year, month, day }) => `${ordinal(day)} of ${MONTHS[month - 1]} ${year}`,
  ({ year, month, day }) => `${MONTHS[month - 1]} ${ordinal(day)}, ${year}`,
];

function two(part: number): string {
  return String(part).padStart(2, '0');
}

function ordinal(day: number): string {
  if (day >= 11 && day <= 13) return `${day}th`;
  return `${day}${['th', 'st', 'nd', 'rd'][day % 10] ?? 'th'}`;
}

const WRITTEN = { year: 2025, month: 6, day: 8 };
const REFERENCE = new Date(2025, 5, 8, 12);

function ours(text: string): unknown {
  const context = { written: WRITTEN, dayFirst: false, previous: null };
  const readings = readDates(text, tokenise(text), context);
  equal(readings.length, 1, text);
  return readings[0]?.value.from;
}

function theirs(text: string): unknown {
  const date = chrono.parseDate(text, REFERENCE);
  return date && { year: date.getFullYear(), month: date.getMonth() + 1, day: date.getDate() };
}

describe('chrono-node as a second opinion', () => {
  it('agrees on the day of a few hundred dates in nine notations', () => {
    for (let count = 0; count < 60; count += 1) {
      const day = addDays({ year: 1995, month: 1, day: 1 }, count * 313);
      for (const notation of NOTATIONS) {
        const text = `The parties signed it on ${notation(day)} in Geneva.`;
        deepEqual(ours(text), day, text);
        deepEqual(theirs(text), day, text);
      }
    }
  });

  it('agrees on relative days', () => {
    for (const text of ['yesterday', 'tomorrow', 'ten days ago', 'last Friday', '3 days ago']) {
      deepEqual(ours(`It was so ${text}.`), theirs(text), text);
    }
  });
});
