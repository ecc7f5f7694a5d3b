import { isCalendarDay } from '../calendar';
import type { DateDraft, TokenRow, YearPart } from '../date-draft';
import type { ReadPart } from '../read-tokens';
import {
  glued,
  isCapitalised,
  isDash,
  isNumberContinued,
  isOrdinalSuffix,
  readDay,
  readMonth,
  readOrdinalWord,
  readYearAfter,
  wordAt,
} from '../read-tokens';
import { COUNTED_WORDS, FUNCTION_WORDS } from '../date-words.data';
import { startsMonth } from '../month-setting';

/** "June 9, 2025", "Jun. 9", "June 9th", "June 8–13, 2025", "June 8 to 13". */
export function monthDay(row: TokenRow, index: number): DateDraft | null {
  const month = readMonth(row, index);
  if (month === null || !startsMonth(row, index)) return null;
  const dayAt = wordAt(row, month.last + 1) === 'the' ? month.last + 2 : month.last + 1;
  const first = readDay(row, dayAt) ?? readDayInWords(row, dayAt);
  if (first === null || isAmount(row, index, first)) return null;
  const second = readListedDays(row, first) ?? readSecondDay(row, first);
  const last = second ?? first;
  const year = readYearAfter(row, last.last + 1);
  if (!isWrittenAsMonth(row, index, year)) return null;
  const from = { year: year?.value ?? null, month: month.value, day: first.value };
  const to = { ...from, day: last.value };
  const draft = {
    first: index,
    last: year?.last ?? last.last,
    written: { form: 'days', from, to },
  } as const;
  const known = typeof from.year === 'number' ? from.year : null;
  const possible = isCalendarDay({ ...from, year: known }) && isCalendarDay({ ...to, year: known });
  return possible ? draft : { ...draft, impossible: true };
}

/** "May twenty-first", where no noun follows that the ordinal could order. */
function readDayInWords(row: TokenRow, index: number): ReadPart<number> | null {
  const day = readOrdinalWord(row, index);
  if (day === null || day.value > 31) return null;
  const next = row.tokens[day.last + 1];
  if (next === undefined) return day;
  if (next.kind === 'symbol') return isDash(next) ? null : day;
  return next.kind === 'digits' || FUNCTION_WORDS.holds(next) ? day : null;
}

/** Notes write "june 9" in lower case too; words that are verbs or other abbreviations stay words. */
function isWrittenAsMonth(row: TokenRow, index: number, year: ReadPart<YearPart> | null): boolean {
  if (isCapitalised(row.tokens[index]) || typeof year?.value === 'number') return true;
  return !['may', 'march', 'mar', 'august'].includes(wordAt(row, index));
}

/** "June 12 per cent", "in June 12 people", "June 1.5", "June 9:30", "June 10,000": no days. */
function isAmount(row: TokenRow, index: number, day: ReadPart<number>): boolean {
  if (row.tokens[day.last]?.kind === 'word') return false;
  if (isNumberContinued(row, day.last) && !isDash(row.tokens[day.last + 1])) return true;
  const next = row.tokens[day.last + 1];
  if (next?.text === '%') return true;
  if (next?.kind !== 'word') return false;
  if (['percent', 'per', 'pct', 'million', 'billion', 'trillion', 'thousand'].includes(next.lower))
    return true;
  return wordAt(row, index - 1) === 'in' && COUNTED_WORDS.holds(next);
}

/** The end of a run of days; not the day of the next month's "June 8–July 2" nor an amount. */
function readSecondDay(row: TokenRow, first: ReadPart<number>): ReadPart<number> | null {
  const joint = row.tokens[first.last + 1];
  const isJoint =
    isDash(joint) ||
    ['to', 'and', 'or', 'through', 'thru', 'until'].includes(wordAt(row, first.last + 1));
  if (!isJoint) return null;
  const day = readDay(row, first.last + 2);
  if (day === null || day.value <= first.value) return null;
  if (readMonth(row, day.last + 1) !== null && glued(row, day.last + 1) === undefined) return null;
  if (isDash(joint)) return isNumberContinued(row, day.last) ? null : day;
  return isListedDay(row, day) ? day : null;
}

const MOST_DAYS = 6;

/** The last of the days of "June 8, 9 and 10"; null where no such list follows. */
function readListedDays(row: TokenRow, first: ReadPart<number>): ReadPart<number> | null {
  let last = first;
  for (let taken = 0; taken < MOST_DAYS && wordAt(row, last.last + 1) === ','; taken += 1) {
    const isLast = ['and', 'or', '&'].includes(wordAt(row, last.last + 2));
    const day = readDay(row, last.last + (isLast ? 3 : 2));
    if (day === null || day.value <= last.value) return null;
    last = day;
    if (isLast) return isListedDay(row, day) ? day : null;
  }
  return last === first ? null : readSecondDay(row, last);
}

/** After a word, a second day must not begin a new phrase: "June 8 and 12 ships". */
function isListedDay(row: TokenRow, day: ReadPart<number>): boolean {
  if (isOrdinalSuffix(row.tokens[day.last])) return true;
  if (isNumberContinued(row, day.last)) return false;
  const next = row.tokens[day.last + 1];
  if (next === undefined) return true;
  if (next.kind === 'symbol') return !'%$€£'.includes(next.text);
  return next.lower !== 'of' && FUNCTION_WORDS.holds(next);
}
