import type { DateDraft, TokenRow, YearPart } from '../date-draft';
import { isBareMonth, startsMonth } from '../month-setting';
import type { ReadPart } from '../read-tokens';
import {
  glued,
  isCapitalised,
  isDash,
  readMonth,
  readYearAfter,
  withoutPoint,
  wordAt,
} from '../read-tokens';

/** "June 2025", "Jan '25", "June of 2025", "June–August 2025", "May/June 2025", a bare "April". */
export function monthYear(row: TokenRow, index: number): DateDraft | null {
  const first = readMonth(row, index);
  if (first === null) return null;
  const second = readSecondMonth(row, first.last + 1, isCapitalised(row.tokens[index]));
  const last = second ?? first;
  const year = readYear(row, last.last + 1);
  if (!isMonth(row, index, second, year)) return null;
  const count = ((last.value - first.value + 12) % 12) + 1;
  const crosses = last.value < first.value && typeof year?.value === 'number';
  return {
    first: index,
    last: year?.last ?? withoutPoint(row, last.last),
    written: {
      form: 'months',
      granularity: count === 1 ? 'month' : 'months',
      year: crosses ? Number(year.value) - 1 : (year?.value ?? null),
      month: first.value,
      count,
    },
  };
}

function isMonth(
  row: TokenRow,
  index: number,
  second: ReadPart<number> | null,
  year: ReadPart<YearPart> | null,
): boolean {
  if (year === null && second === null) return isBareMonth(row, index);
  if (!startsMonth(row, index)) return false;
  // "may 2000 people" and "march 2025 miles" fail on the year; what is left is a month in notes.
  return isCapitalised(row.tokens[index]) || year !== null || glued(row, index + 1) !== undefined;
}

/** The end of a run of months joined by a dash or a slash without a year between. */
function readSecondMonth(
  row: TokenRow,
  index: number,
  isCapital: boolean,
): ReadPart<number> | null {
  const joint = row.tokens[index];
  if (!isDash(joint) && joint?.text !== '/') return null;
  const month = readMonth(row, index + 1);
  if (month === null || isCapitalised(row.tokens[index + 1]) !== isCapital) return null;
  // "June – July 2" runs on to a day.
  const next = row.tokens[month.last + 1];
  return next?.kind === 'digits' && next.text.length < 3 ? null : month;
}

function readYear(row: TokenRow, index: number): ReadPart<YearPart> | null {
  const joint = glued(row, index);
  // "Jun-25", "Jun-2025": only four digits are a year beyond doubt.
  if (isDash(joint) && joint?.text !== '-') return null;
  if (wordAt(row, index) === ',' && row.tokens[index + 1]?.kind !== 'digits') return null;
  return readYearAfter(row, index);
}
