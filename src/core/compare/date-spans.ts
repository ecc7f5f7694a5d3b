import type { CalendarDay, DateValue, Granularity } from '../claims/claim';
import { dayNumber, daysInMonth, type FullDay } from '../claims/dates/calendar';

/** A date as day numbers, ends included, with its year filled in for the comparison. */
export interface DaySpan {
  readonly first: number;
  readonly last: number;
  readonly from: FullDay;
  readonly to: FullDay;
  readonly value: DateValue;
}

/** Days by which the edge of a loosely named period may be off: "early June", "summer", "FY 2024". */
const LOOSE_EDGE: Partial<Record<Granularity, number>> = {
  part: 3,
  season: 15,
  'fiscal-year': 275,
};

/** Days that a hedge ("around 10 June", "about 2010") adds on either side, by granularity. */
const HEDGE: Readonly<Record<Granularity, number>> = {
  day: 3,
  days: 3,
  part: 7,
  month: 15,
  months: 31,
  quarter: 31,
  half: 61,
  season: 31,
  year: 366,
  'fiscal-year': 366,
  years: 366,
  decade: 730,
};

/**
 * The span of a date, in `year` where it prints none; a run of days over New Year ends in the year
 * after. Null for a relative date that is not resolved.
 */
export function spanOf(value: DateValue, year: number): DaySpan | null {
  const { from, to } = value;
  if (!from || !to) return null;
  if (from.year === null && to.year === null) return spanInYear(value, from, to, year);
  let known = spansOfDates.get(value);
  if (!known) spansOfDates.set(value, (known = spanInYear(value, from, to, year)));
  return known;
}

/** The spans of dates that print a year, which are the same whatever they are compared with. */
const spansOfDates = new WeakMap<DateValue, DaySpan>();

function spanInYear(value: DateValue, from: CalendarDay, to: CalendarDay, year: number): DaySpan {
  const first = withYear(from, from.year ?? to.year ?? year);
  const wraps = to.year === null && isEarlierInYear(to, from);
  const last = withYear(to, to.year ?? first.year + (wraps ? 1 : 0));
  return { first: dayNumber(first), last: dayNumber(last), from: first, to: last, value };
}

/** The other reading of a day in figures, as a span of one day. */
export function alternativeOf(value: DateValue): DateValue | null {
  if (!value.alternative) return null;
  return { ...value, from: value.alternative, to: value.alternative, alternative: null };
}

function withYear(day: CalendarDay, year: number): FullDay {
  return { year, month: day.month, day: Math.min(day.day, daysInMonth(year, day.month)) };
}

function isEarlierInYear(a: CalendarDay, b: CalendarDay): boolean {
  return a.month < b.month || (a.month === b.month && a.day < b.day);
}

/** Days by which the ends of two periods are soft against each other; like periods are exact. */
export function softness(a: DateValue, b: DateValue): number {
  return a.granularity === b.granularity ? 0 : looseness(a) + looseness(b);
}

function looseness(value: DateValue): number {
  if (value.granularity === 'part' && coversMonths(value)) return 31;
  return LOOSE_EDGE[value.granularity] ?? 0;
}

/** Days that a hedge adds to the span, 0 without one. */
export function hedgeDays(value: DateValue): number {
  return value.bound === 'about' ? HEDGE[value.granularity] : 0;
}

/** Whether a part is one of a year and not of a month. */
function coversMonths(value: DateValue): boolean {
  return value.from !== null && value.to !== null && value.from.month !== value.to.month;
}

/** Whether the value is printed as a run from one point to another. */
export function isPrintedRange(value: DateValue): boolean {
  return (
    value.granularity === 'days' || value.granularity === 'months' || value.granularity === 'years'
  );
}
