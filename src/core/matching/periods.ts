import type { DateValue, Reading } from '../claims/claim';
import type { ReadBlock } from '../claims/extract-claims';
import type { Span } from '../text/span';
import { contains, overlaps } from '../text/span';
import { firstTokenAt } from './clauses';
import type { Row } from './compile-tables';

/** Whether the time that a context names is the time that a row is about. */
export type PeriodFit = 'same' | 'other' | 'unknown';

/**
 * The dates that a claim's context names, nearest layer first; the first layer with any decides.
 * `around` are the claims near it.
 */
export function periodsOf(
  read: ReadBlock,
  claim: Reading,
  around: readonly Reading[],
  clause: Span,
  sentence: Span,
  headerDates: () => readonly DateValue[],
): readonly DateValue[] {
  const near = around.filter(({ start }) => start !== claim.start);
  const values = near.filter(({ value }) => value.kind === claim.value.kind);
  const dates = near.flatMap(({ value, start, end }) => {
    if (value.kind !== 'date' || !value.from) return [];
    const date = { value, start, end };
    return values.some((other) => isBracketed(read, claim, date, other)) ? [] : [date];
  });
  if (dates.length === 0) return headerDates();
  const inClause = dates
    .filter(
      (date) => overlaps(date, clause) && !values.some((value) => between(value, date, claim)),
    )
    .map(({ value }) => value);
  const inOrder = pairedInOrder(
    claim,
    [claim, ...values].filter((value) => overlaps(value, clause)),
    dates.filter((date) => overlaps(date, clause)),
  );
  if (inOrder) return [inOrder];
  if (inClause.length > 0) return inClause;
  const ofHeaders = headerDates();
  if (ofHeaders.length > 0) return ofHeaders;
  return dates.filter((date) => contains(sentence, date)).map(({ value }) => value);
}

/** "From 2020 to 2024 it rose from 9 to 14": as many dates as values, apart, go together in order. */
function pairedInOrder(
  claim: Reading,
  values: readonly Span[],
  dates: readonly (Span & { value: DateValue })[],
): DateValue | null {
  const sorted = [...values].sort((a, b) => a.start - b.start);
  const [first] = sorted;
  const last = sorted[sorted.length - 1];
  if (!first || !last || sorted.length < 2 || dates.length !== sorted.length) return null;
  const apart =
    dates.every((date) => date.end <= first.start) || dates.every((date) => date.start >= last.end);
  return apart
    ? (dates[sorted.findIndex(({ start }) => start === claim.start)]?.value ?? null)
    : null;
}

/** "18% (2019: 22%)": a year in brackets before another value is that value's. */
function isBracketed({ block }: ReadBlock, claim: Span, date: Span, value: Span): boolean {
  if (claim.end > date.start || date.end > value.start) return false;
  const opening = block.text.slice(claim.end, date.start);
  return opening.trim() === '(' && !block.text.slice(date.end, value.start).includes(')');
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
  return claims.slice(Math.max(0, at - REACH), at + REACH);
}

/** Compares the years (and months, where both have them) of a context with those of a row's subject. */
export function periodFit(context: readonly DateValue[], row: Row): PeriodFit {
  const own = row.periods;
  if (context.length === 0) return 'unknown';
  if (own.length === 0) return 'unknown';
  return context.some((date) => own.some((period) => datesMeet(date, period))) ? 'same' : 'other';
}

/** Whether two dates share a day; unwritten years are the implied ones. */
export function datesMeet(a: DateValue, b: DateValue): boolean {
  const [a1, a2, b1, b2] = [
    dayNumber(a, 'from'),
    dayNumber(a, 'to'),
    dayNumber(b, 'from'),
    dayNumber(b, 'to'),
  ];
  return a1 <= b2 && b1 <= a2;
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
