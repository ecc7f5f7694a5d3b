import type { DateValue, Reading } from '../claims/claim';
import type { ReadBlock } from '../claims/extract-claims';
import type { Span } from '../text/span';
import { contains, overlaps } from '../text/span';
import { firstTokenAt } from './clauses';
import type { Row } from './compile-tables';
import { datesBeside } from './tied-dates';

/** Whether the time that a context names is the time that a row is about. */
export type PeriodFit = 'same' | 'other' | 'unknown';

/** The times that a claim's context names. */
export interface Times {
  readonly dates: readonly DateValue[];
  /** The value is printed beside them, or in their row or column: it is of that time and of no other. */
  readonly tied: boolean;
}

/**
 * The dates that a claim's context names: the one that its value is printed beside, else those of the
 * nearest layer with any. `around` are the claims near it.
 */
export function timesOf(
  read: ReadBlock,
  claim: Reading,
  around: readonly Reading[],
  clause: Span,
  sentence: Span,
  headerDates: () => readonly DateValue[],
): Times {
  if (!around.some((other) => isOtherDate(other, claim))) return ofHeaders(headerDates());
  const { own, ofNext } = datesBeside(read, claim);
  const dates: Reading<DateValue>[] = [];
  for (const other of around) {
    if (isDate(other) && isOtherDate(other, claim) && other.start !== ofNext) dates.push(other);
  }
  if (dates.length === 0) return ofHeaders(headerDates());
  const beside = dates.filter((date) => overlaps(date, clause));
  const values = beside.length === 0 ? [] : around.filter((other) => isLike(other, claim));
  const inOrder = beside.length < 2 ? null : pairedInOrder(claim, values, clause, beside);
  if (inOrder) return { dates: [inOrder], tied: true };
  if (own.length > 0) return { dates: own, tied: true };
  const inClause = beside
    .filter((date) => !values.some((value) => between(value, date, claim)))
    .map(({ value }) => value);
  if (inClause.length > 0) return { dates: inClause, tied: false };
  const headers = headerDates();
  if (headers.length > 0) return ofHeaders(headers);
  const inSentence = dates.filter((date) => contains(sentence, date)).map(({ value }) => value);
  return { dates: inSentence, tied: false };
}

export const NO_TIMES: Times = { dates: [], tied: false };

function ofHeaders(dates: readonly DateValue[]): Times {
  return { dates, tied: dates.length > 0 };
}

function isOtherDate({ value, start }: Reading, claim: Reading): boolean {
  return value.kind === 'date' && value.from !== null && start !== claim.start;
}

/** Whether another claim is of the kind of a claim. */
function isLike({ value, start }: Reading, claim: Reading): boolean {
  return value.kind === claim.value.kind && start !== claim.start;
}

function isDate(reading: Reading): reading is Reading<DateValue> {
  return reading.value.kind === 'date';
}

/** "From 2020 to 2024 it rose from 9 to 14": as many dates as values, apart, go together in order. */
function pairedInOrder(
  claim: Reading,
  others: readonly Span[],
  clause: Span,
  dates: readonly Reading<DateValue>[],
): DateValue | null {
  const values = [claim, ...others].filter((value) => overlaps(value, clause));
  const sorted = values.sort((a, b) => a.start - b.start);
  const [first] = sorted;
  const last = sorted[sorted.length - 1];
  if (!first || !last || sorted.length < 2 || dates.length !== sorted.length) return null;
  const apart =
    dates.every((date) => date.end <= first.start) || dates.every((date) => date.start >= last.end);
  return apart
    ? (dates[sorted.findIndex(({ start }) => start === claim.start)]?.value ?? null)
    : null;
}

function between(middle: Span, a: Span, b: Span): boolean {
  return (
    (a.end <= middle.start && middle.end <= b.start) ||
    (b.end <= middle.start && middle.end <= a.start)
  );
}

const REACH = 12;

/** The claims that stand a few places before or behind one, itself among them. */
export function claimsNear(claims: readonly Reading[], claim: Reading): readonly Reading[] {
  const at = firstTokenAt(claims, claim.start);
  if (at <= REACH && claims.length <= at + REACH) return claims;
  return claims.slice(Math.max(0, at - REACH), at + REACH);
}

/** Compares the years (and months, where both have them) of a context with those of a row's subject. */
export function periodFit(context: readonly DateValue[], row: Row): PeriodFit {
  if (context.length === 0) return 'unknown';
  const own = row.periods;
  if (own.length === 0) return 'unknown';
  for (const date of context) {
    for (const period of own) if (datesMeet(date, period)) return 'same';
  }
  return 'other';
}

/**
 * Whether two dates share a day; unwritten years are the implied ones. "2022-23" and "2023-24" follow each other,
 * though each has days of 2023.
 */
export function datesMeet(a: DateValue, b: DateValue): boolean {
  const [own, other] = [firstOfTwo(a), firstOfTwo(b)];
  if (own !== null && other !== null) return own === other;
  return dayNumber(a, 'from') <= dayNumber(b, 'to') && dayNumber(b, 'from') <= dayNumber(a, 'to');
}

/** Of a school or business year, a season or a winter that is told by two years: the first of them. */
function firstOfTwo({ granularity, from, to }: DateValue): number | null {
  if (granularity !== 'years' && granularity !== 'fiscal-year' && granularity !== 'season')
    return null;
  const year = from?.year ?? null;
  return year !== null && to?.year === year + 1 ? year : null;
}

/** Whether a date is no finer than another and covers it: "2021" holds "July 2021". */
export function dateHolds(date: DateValue, period: DateValue): boolean {
  return (
    dayNumber(date, 'from') <= dayNumber(period, 'from') &&
    dayNumber(period, 'to') <= dayNumber(date, 'to')
  );
}

/** A rough count of days that orders dates; an unwritten year is the implied one. */
function dayNumber(date: DateValue, end: 'from' | 'to'): number {
  const day = date[end];
  if (!day) return Number.NaN;
  const year = day.year ?? date.impliedYear;
  if (year === null) return Number.NaN;
  if (date.granularity === 'part') return year * 372 + (end === 'from' ? 0 : 371);
  return year * 372 + (day.month - 1) * 31 + day.day;
}
