import { equal } from 'node:assert/strict';
import { toIsoDay } from '../../../src/core/claims/dates/calendar';
import {
  detectDayOrder,
  isImpossibleDate,
  readDateValue,
} from '../../../src/core/claims/dates/read-dates';

function described(cell: string): string | null {
  const value = readDateValue(cell);
  if (!value?.from || !value.to) return null;
  const from = toIsoDay(value.from);
  const to = toIsoDay(value.to);
  return `${from === to ? from : `${from}..${to}`} ${value.granularity} ${value.bound}`;
}

const CELLS: readonly (readonly [string, string | null])[] = [
  ['June 9, 2025', '2025-06-09 day exact'],
  ['9 June 2025', '2025-06-09 day exact'],
  ['on 9 June 2025', '2025-06-09 day exact'],
  ['end of 2026', '2026-09-01..2026-12-31 part exact'],
  ['the end of May 2025', '2025-05-21..2025-05-31 part exact'],
  ['2029', '2029-01-01..2029-12-31 year exact'],
  ['September 2026', '2026-09-01..2026-09-30 month exact'],
  ['2024-12-31', '2024-12-31 day exact'],
  ['2025-10', '2025-10-01..2025-10-31 month exact'],
  ['by 2030', '2030-01-01..2030-12-31 year by'],
  ['early 2012', '2012-01-01..2012-04-30 part exact'],
  ['June 8–13, 2025', '2025-06-08..2025-06-13 days exact'],
  ['Q3 2026', '2026-07-01..2026-09-30 quarter exact'],
  ['third quarter of 2026', '2026-07-01..2026-09-30 quarter exact'],
  ['2021-2023', '2021-01-01..2023-12-31 years exact'],
  ['in 1848', '1848-01-01..1848-12-31 year exact'],
  ['1500', null],
  ['2000', '2000-01-01..2000-12-31 year exact'],
  ['2,024', null],
  ['140,000 tonnes', null],
  ['2025 homes', null],
  ['June 9, 2025 and June 10, 2025', null],
  ['31 June 2025', null],
  ['70%', null],
  ['Theresa May', null],
  ['', null],
];

describe('readDateValue', () => {
  for (const [cell, expected] of CELLS) {
    it(`reads “${cell}” as ${expected ?? 'no date'}`, () => equal(described(cell), expected));
  }
});

describe('isImpossibleDate', () => {
  for (const cell of ['31 June 2025', '2025-02-30', 'June 31', '29 February 2025', '31/06/2025']) {
    it(`tells that “${cell}” is a day of no calendar`, () => equal(isImpossibleDate(cell), true));
  }
  for (const cell of ['30 June 2025', '29 February 2024', '29 February', 'June 2025', '31 ships']) {
    it(`lets “${cell}” be`, () => equal(isImpossibleDate(cell), false));
  }
});

describe('detectDayOrder', () => {
  const order = (...texts: string[]): boolean | null => detectDayOrder(texts);
  it('is told by a part over twelve', () => {
    equal(order('Printed 31/05/2025.', 'Due 06/09/2025.'), true);
    equal(order('Printed 5/31/2025.'), false);
  });
  it('is not known where nothing tells or dates disagree', () => {
    equal(order('Due 06/09/2025.', '1.10.2023'), null);
    equal(order('31/05/2025 and 5/31/2025'), null);
  });
});
