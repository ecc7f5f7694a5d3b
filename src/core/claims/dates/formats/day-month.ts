import { tokenAt } from '../../../text/tokens';
import { isCalendarDay } from '../calendar';
import type { DateDraft, TokenRow, YearPart } from '../date-draft';
import type { ReadPart } from '../read-tokens';
import {
  expandYear,
  glued,
  isCapitalised,
  isDash,
  isNumberContinued,
  readDay,
  readFourDigitYear,
  readMonth,
  readOrdinalWord,
  readYearAfter,
  startsFresh,
  withoutPoint,
  wordAt,
} from '../read-tokens';

/** "9 June", "9th of June, 2025", "9-Jun-2025", "8–13 June 2025", "8 to 13 June", "sixth of June". */
export function dayMonth(row: TokenRow, index: number): DateDraft | null {
  const first = readDayOrWord(row, index);
  if (first === null || !(startsFresh(row, index) || isAfterDate(row, index))) return null;
  const second = readListedDays(row, first) ?? readSecondDay(row, index, first.last + 1);
  const day = second ?? first;
  const month = readMonthAfter(row, day.last + 1);
  if (month === null || isNameOfPlace(row, month.last)) return null;
  const year =
    readYearAfter(row, month.last + 1) ??
    readDashedYear(row, month.last) ??
    readClosingYear(row, month.last + 1);
  if (wordAt(row, day.last + 1) === '.' && year === null) return null;
  if (!isPlausible(row, index, day, month, year)) return null;
  const from = { year: year?.value ?? null, month: month.value, day: first.value };
  const to = { ...from, day: day.value };
  const draft = {
    first: index,
    last: year?.last ?? withoutPoint(row, month.last),
    written: { form: 'days', from, to },
  } as const;
  return isPossible(from.year, from) && isPossible(to.year, to)
    ? draft
    : { ...draft, impossible: true };
}

/** "10 June 2020–3 July 2021": a long dash after a year joins two dates. */
function isAfterDate(row: TokenRow, index: number): boolean {
  const dash = tokenAt(row.tokens, index - 1);
  const year = tokenAt(row.tokens, index - 2);
  return isDash(dash) && dash?.text !== '-' && year?.kind === 'digits' && year.text.length === 4;
}

function isPossible(year: YearPart, day: { month: number; day: number }): boolean {
  return isCalendarDay({ ...day, year: typeof year === 'number' ? year : null });
}

function readDayOrWord(row: TokenRow, index: number): ReadPart<number> | null {
  const word = readOrdinalWord(row, index);
  if (word === null) return readDay(row, index);
  return wordAt(row, word.last + 1) === 'of' ? word : null;
}

/** The end of a run of days: "–13", "to 13", "and 13", "/13". */
function readSecondDay(row: TokenRow, first: number, index: number): ReadPart<number> | null {
  const joint = row.tokens[index];
  const isJoint =
    isDash(joint) ||
    joint?.text === '/' ||
    ['to', 'and', 'or', 'until', 'through', 'thru'].includes(wordAt(row, index));
  if (!isJoint) return null;
  // "from the 4th to the 22nd of January"
  const isDetermined = wordAt(row, index + 1) === 'the' && wordAt(row, first - 1) === 'the';
  return readDay(row, isDetermined ? index + 2 : index + 1);
}

const MOST_DAYS = 6;

/** The last of the days of "8, 9 and 10 June"; null where no such list stands here. */
function readListedDays(row: TokenRow, first: ReadPart<number>): ReadPart<number> | null {
  let last = first;
  for (let taken = 0; taken < MOST_DAYS && wordAt(row, last.last + 1) === ','; taken += 1) {
    const day = readDay(row, last.last + 2);
    if (day === null || day.value <= last.value) return null;
    last = day;
  }
  const and = wordAt(row, last.last + 1) === ',' ? last.last + 2 : last.last + 1;
  if (last === first || !['and', 'or', '&'].includes(wordAt(row, and))) return null;
  const day = readDay(row, and + 1);
  return day !== null && day.value > last.value ? day : null;
}

function readMonthAfter(row: TokenRow, index: number): ReadPart<number> | null {
  const mark = glued(row, index);
  const isPoint = mark?.text === '.' && isCapitalised(row.tokens[index + 1]);
  const isJoint =
    wordAt(row, index) === 'of' ||
    isPoint ||
    ((isDash(mark) || mark?.text === '/') && glued(row, index + 1) !== undefined);
  return readMonth(row, isJoint ? index + 1 : index);
}

/** "10-Jun-25": two digits only where dashes join all three parts; "10/Jun/2025". */
function readDashedYear(row: TokenRow, month: number): ReadPart<number> | null {
  const token = glued(row, month + 2);
  if (glued(row, month + 1)?.text === '/' && wordAt(row, month - 1) === '/') {
    const year = readFourDigitYear(row, month + 2);
    return year === null || token === undefined ? null : { value: year, last: month + 2 };
  }
  if (!isDash(glued(row, month)) && !isDash(tokenAt(row.tokens, month - 1))) return null;
  if (!isDash(glued(row, month + 1)) || token?.kind !== 'digits' || token.text.length !== 2)
    return null;
  return isNumberContinued(row, month + 2)
    ? null
    : { value: expandYear(Number(token.text)), last: month + 2 };
}

/** "6 May 24)", "8 June 23.": two digits that close the phrase, and no list of days. */
function readClosingYear(row: TokenRow, index: number): ReadPart<number> | null {
  const token = row.tokens[index];
  const next = row.tokens[index + 1];
  if (token?.kind !== 'digits' || token.text.length !== 2 || !token.spaceBefore) return null;
  const isClosed = next === undefined || (!next.spaceBefore && ').;:'.includes(next.text));
  if (!isClosed || isNumberContinued(row, index)) return null;
  return { value: expandYear(Number(token.text)), last: index };
}

/** "1 Mar-a-Lago": a hyphen joins the month's name to another word. */
function isNameOfPlace(row: TokenRow, last: number): boolean {
  return (
    isDash(glued(row, last + 1)) &&
    glued(row, last + 2)?.kind === 'word' &&
    readMonth(row, last + 2) === null
  );
}

/** Lower-case "may", "march", "mar", "dec" after a number are months only with a year or an ordinal. */
function isPlausible(
  row: TokenRow,
  index: number,
  day: ReadPart<number>,
  month: ReadPart<number>,
  year: ReadPart<YearPart> | null,
): boolean {
  const name = row.tokens[month.last]?.text === '.' ? month.last - 1 : month.last;
  if (isCapitalised(row.tokens[name]) || year !== null) return true;
  const word = wordAt(row, name);
  const isOrdinal = row.tokens[day.last]?.kind === 'word';
  return isOrdinal
    ? wordAt(row, day.last + 1) === 'of'
    : word !== 'may' && word !== 'march' && index >= 0;
}
