import { isCalendarDay } from '../calendar';
import type { DateDraft, TokenRow } from '../date-draft';
import { FUNCTION_WORDS } from '../date-words.data';
import {
  figure,
  glued,
  isCapitalised,
  isDash,
  isNumberContinued,
  isOrdinalSuffix,
  readDay,
  readMonth,
  startsFresh,
  withoutPoint,
} from '../read-tokens';

/** "2016 Nov 16", "2016 November 16th", and "2016 November" where nothing follows it. */
export function yearThenMonth(row: TokenRow, index: number): DateDraft | null {
  const year = figure(row.tokens[index], 4);
  const month = readMonth(row, index + 1);
  if (year === null || month === null || year < 1500 || year > 2199) return null;
  if (!row.tokens[index + 1]?.spaceBefore || !startsFresh(row, index)) return null;
  if (!isCapitalised(row.tokens[index + 1])) return null;
  const day = readDay(row, month.last + 1);
  if (day === null) return wholeMonth(row, index, year, month.value, month.last);
  const isOrdinal = isOrdinalSuffix(row.tokens[day.last]);
  if (isNumberContinued(row, day.last) || (!isOrdinal && !isClosed(row, day.last + 1))) return null;
  const from = { year, month: month.value, day: day.value };
  if (!isCalendarDay(from)) return null;
  return { first: index, last: day.last, written: { form: 'days', from, to: from } };
}

/** "2016-Nov-16" */
export function yearMonthDay(row: TokenRow, index: number): DateDraft | null {
  const year = figure(row.tokens[index], 4);
  if (year === null || year < 1500 || year > 2199 || !isDash(glued(row, index + 1))) return null;
  const month = glued(row, index + 2) === undefined ? null : readMonth(row, index + 2);
  if (month === null || !isDash(glued(row, month.last + 1)) || !startsFresh(row, index))
    return null;
  const day = glued(row, month.last + 2) === undefined ? null : readDay(row, month.last + 2);
  if (day === null || isNumberContinued(row, day.last)) return null;
  const from = { year, month: month.value, day: day.value };
  if (!isCalendarDay(from)) return null;
  return { first: index, last: day.last, written: { form: 'days', from, to: from } };
}

function wholeMonth(
  row: TokenRow,
  index: number,
  year: number,
  month: number,
  last: number,
): DateDraft | null {
  const next = row.tokens[last + 1];
  if (next !== undefined && next.kind !== 'symbol') return null;
  return {
    first: index,
    last: withoutPoint(row, last),
    written: { form: 'months', granularity: 'month', year, month, count: 1 },
  };
}

/** No noun or year may follow: "In 2020 March 15 people" is no day. */
function isClosed(row: TokenRow, index: number): boolean {
  const next = row.tokens[index];
  if (next === undefined) return true;
  if (next.kind === 'symbol') return row.tokens[index + 1]?.kind !== 'digits';
  return next.kind === 'word' && next.lower !== 'of' && FUNCTION_WORDS.holds(next);
}
