import type { CalendarDay, DateBound, DateValue, Granularity } from '../claim';
import type { FullDay } from './calendar';
import {
  addDays,
  addMonths,
  daysInMonth,
  firstDayOfMonth,
  isFullDay,
  lastDayOfMonth,
  mondayOf,
  quarterOfMonth,
  weekdayOf,
} from './calendar';
import type { DateDraft, DayParts, ShiftUnit, WrittenDate, YearPart } from './date-draft';
import { impliedYear, type YearHints } from './implied-year';
import { briefIf, isUnknown, yearOf, type Period } from './period';
import { narrowToPart } from './narrow-to-part';
import { granularityInMonth, resolveNthInMonth, resolveToDate } from './resolve-in-period';

/** The days that a draft covers, null where it counts from a day that is not known. */
export function resolveDraft(draft: DateDraft, bound: DateBound, hints: YearHints): DateValue {
  const period = resolveWritten(draft.written, hints);
  const narrowed = period && draft.part !== undefined ? narrowToPart(period, draft.part) : period;
  const alternative = draft.alternative;
  return {
    kind: 'date',
    from: narrowed?.from ?? null,
    to: narrowed?.to ?? null,
    granularity: narrowed?.granularity ?? granularityOf(draft.written),
    impliedYear: narrowed?.impliedYear ?? null,
    bound,
    weekday: draft.weekday ?? (draft.written.form === 'weekday' ? draft.written.weekday : null),
    relativeTo: narrowed?.relativeTo ?? relativeTo(draft.written),
    alternative:
      alternative === undefined ? null : dayOf(alternative, yearOf(alternative.year, hints)),
  };
}

function relativeTo(written: WrittenDate): DateValue['relativeTo'] {
  if (written.form === 'shift') return written.base;
  if (written.form === 'nth-day') return 'previous-date';
  if (written.form === 'to-date') return 'brief';
  return written.form === 'weekday' || written.form === 'month-turn' ? 'brief' : null;
}

function resolveWritten(written: WrittenDate, hints: YearHints): Period | null {
  switch (written.form) {
    case 'days':
      return resolveDays(written.from, written.to, hints);
    case 'months':
      return resolveMonths(written, hints);
    case 'years':
      return resolveYears(written.granularity, written.first, written.last, hints);
    case 'nth-in-month':
      return resolveNthInMonth(written, hints);
    case 'to-date':
      return resolveToDate(written.unit, hints);
    case 'nth-day':
      return resolveNthDay(written.day, hints);
    case 'shift':
      return resolveShift(written, hints);
    case 'weekday':
      return resolveWeekday(written, hints);
    case 'month-turn':
      return resolveMonthTurn(written, hints);
  }
}

function granularityOf(written: WrittenDate): Granularity {
  if (written.form === 'months' || written.form === 'years' || written.form === 'month-turn') {
    return written.granularity;
  }
  if (written.form === 'to-date') return 'days';
  if (written.form === 'nth-in-month') return granularityInMonth(written.unit);
  return written.form === 'shift' ? shiftGranularity(written.unit) : 'day';
}

function dayOf(parts: DayParts, year: number | null): CalendarDay {
  return { year, month: parts.month, day: parts.day };
}

function resolveDays(from: DayParts, to: DayParts, hints: YearHints): Period | null {
  if (isUnknown(to.year, hints)) return null;
  const isDay = from.month === to.month && from.day === to.day && from.year === to.year;
  return {
    from: dayOf(from, yearOf(from.year, hints)),
    to: dayOf(to, yearOf(to.year, hints)),
    granularity: isDay ? 'day' : 'days',
    impliedYear: from.year === null ? impliedYear(from.month, from.day, hints) : null,
    relativeTo: briefIf(to.year),
  };
}

function resolveMonths(
  written: Extract<WrittenDate, { form: 'months' }>,
  hints: YearHints,
): Period | null {
  if (isUnknown(written.year, hints)) return null;
  const year = yearOf(written.year, hints);
  const implied = year === null ? impliedYear(written.month, 1, hints) : null;
  const lastMonth = ((written.month + written.count - 2) % 12) + 1;
  const crosses = lastMonth < written.month ? 1 : 0;
  const known = year ?? implied;
  const length = daysInMonth(known === null ? null : known + crosses, lastMonth);
  return {
    from: { year, month: written.month, day: 1 },
    to: { year: year === null ? null : year + crosses, month: lastMonth, day: length },
    granularity: written.granularity,
    impliedYear: implied,
    relativeTo: briefIf(written.year),
  };
}

function resolveYears(
  granularity: Granularity,
  first: YearPart,
  last: YearPart,
  hints: YearHints,
): Period | null {
  const from = yearOf(first, hints);
  const to = yearOf(last, hints);
  if (from === null || to === null) return null;
  return full(
    { year: from, month: 1, day: 1 },
    { year: to, month: 12, day: 31 },
    granularity,
    briefIf(first),
  );
}

function full(
  from: FullDay,
  to: FullDay,
  granularity: Granularity,
  relativeTo: DateValue['relativeTo'],
): Period {
  return { from, to, granularity, impliedYear: null, relativeTo };
}

/** "the 6th": in the month of the date before, else in the brief's own. */
function resolveNthDay(day: number, hints: YearHints): Period | null {
  const before = hints.previous;
  const base = before !== null && isFine(before, 'month') ? before.to : hints.written;
  if (base === null || day > daysInMonth(base.year, base.month)) return null;
  const implied = base.year ?? hints.previous?.impliedYear ?? null;
  const parts = { year: null, month: base.month, day };
  return {
    from: parts,
    to: parts,
    granularity: 'day',
    impliedYear: implied,
    relativeTo: 'previous-date',
  };
}

const DAYS: readonly Granularity[] = ['day', 'days'];
const MONTHS: readonly Granularity[] = [...DAYS, 'part', 'month', 'months'];

/** Whether a date is fine enough to count such units from: no day follows "2023". */
function isFine({ granularity }: DateValue, unit: ShiftUnit): boolean {
  if (unit === 'day') return DAYS.includes(granularity);
  return (unit !== 'week' && unit !== 'month') || MONTHS.includes(granularity);
}

function shiftGranularity(unit: ShiftUnit): Granularity {
  if (unit === 'weekend') return 'days';
  return unit === 'week' ? 'part' : unit;
}

function resolveShift(
  written: Extract<WrittenDate, { form: 'shift' }>,
  hints: YearHints,
): Period | null {
  const before = hints.previous;
  const isTooCoarse = before !== null && !isFine(before, written.unit);
  if (written.base === 'previous-date' && isTooCoarse) return null;
  const base = written.base === 'brief' ? hints.written : previousDay(hints);
  if (!isFullDay(base)) return null;
  const { unit, count } = written;
  const period = shiftedPeriod(base, unit, count);
  return full(period.from, period.to, shiftGranularity(unit), written.base);
}

/** The end of the date before, with its implied year where none is written. */
function previousDay(hints: YearHints): CalendarDay | null {
  const to = hints.previous?.to;
  return to ? { ...to, year: to.year ?? hints.previous?.impliedYear ?? null } : null;
}

function shiftedPeriod(
  base: FullDay,
  unit: ShiftUnit,
  count: number,
): { from: FullDay; to: FullDay } {
  if (unit === 'day') {
    const day = addDays(base, count);
    return { from: day, to: day };
  }
  if (unit === 'week') {
    const from = addDays(mondayOf(base), count * 7);
    return { from, to: addDays(from, 6) };
  }
  if (unit === 'weekend') {
    const from = addDays(mondayOf(base), count * 7 + 5);
    return { from, to: addDays(from, 1) };
  }
  if (unit === 'year') return yearsOf(base.year + count, 1);
  if (unit === 'decade') return yearsOf(Math.floor(base.year / 10) * 10 + count * 10, 10);
  const length = unit === 'quarter' ? 3 : 1;
  const firstMonth = unit === 'quarter' ? quarterOfMonth(base.month) * 3 - 2 : base.month;
  const from = addMonths(firstDayOfMonth(base.year, firstMonth), count * length);
  const end = addMonths(from, length - 1);
  return { from, to: lastDayOfMonth(end.year, end.month) };
}

function yearsOf(first: number, count: number): { from: FullDay; to: FullDay } {
  return { from: firstDayOfMonth(first, 1), to: lastDayOfMonth(first + count - 1, 12) };
}

/** "last Thursday" before the brief's day, "next" after it, "this" in its own week. */
function resolveWeekday(
  written: Extract<WrittenDate, { form: 'weekday' }>,
  hints: YearHints,
): Period | null {
  const base = hints.written;
  const { weekday, turn, weeks = 0 } = written;
  if (turn === null || !isFullDay(base)) return null;
  const ahead = weekday - weekdayOf(base);
  const shift =
    turn === 'this'
      ? ahead
      : turn === 'last'
        ? ahead >= 0
          ? ahead - 7
          : ahead
        : ahead <= 0
          ? ahead + 7
          : ahead;
  const day = addDays(base, shift + 7 * weeks);
  return full(day, day, 'day', 'brief');
}

/** "last June": the latest that is over; "next June": the first still to come. */
function resolveMonthTurn(
  written: Extract<WrittenDate, { form: 'month-turn' }>,
  hints: YearHints,
): Period | null {
  const base = hints.written;
  if (!isFullDay(base)) return null;
  const { month, turn } = written;
  const year =
    turn === 'last' && month >= base.month
      ? base.year - 1
      : turn === 'next' && month <= base.month
        ? base.year + 1
        : base.year;
  const from = firstDayOfMonth(year, month);
  const end = addMonths(from, written.count - 1);
  return full(from, lastDayOfMonth(end.year, end.month), written.granularity, 'brief');
}
