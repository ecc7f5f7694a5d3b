import { daysInMonth, firstDayOfMonth, isFullDay, quarterOfMonth, weekdayOf } from './calendar';
import type { Granularity } from '../claim';
import type { WrittenDate } from './date-draft';
import { impliedYear, type YearHints } from './implied-year';
import { briefIf, isUnknown, yearOf, type Period } from './period';

type NthInMonth = Extract<WrittenDate, { form: 'nth-in-month' }>;

/** "the first week of May" as its days 1 to 7, "the third Monday of May 2019" as its day. */
export function resolveNthInMonth(written: NthInMonth, hints: YearHints): Period | null {
  if (isUnknown(written.year, hints)) return null;
  const year = yearOf(written.year, hints);
  const implied = year === null ? impliedYear(written.month, 15, hints) : null;
  const known = year ?? implied;
  const { month } = written;
  const days = daysOf(written, known, daysInMonth(known, month));
  if (days === null) return null;
  const [from, to] = days;
  return {
    from: { year, month, day: from },
    to: { year, month, day: to },
    granularity: granularityInMonth(written.unit),
    impliedYear: implied,
    relativeTo: briefIf(written.year),
  };
}

/** How coarse "the first week of May" and the like are. */
export function granularityInMonth(unit: NthInMonth['unit']): Granularity {
  if (unit === 'weekend') return 'days';
  return unit === 'week' ? 'part' : 'day';
}

type Days = readonly [from: number, to: number];

function daysOf(written: NthInMonth, year: number | null, last: number): Days | null {
  const { unit, weekday, place, month } = written;
  if (unit === 'week') return weekOf(place, last);
  if (unit === 'weekend') return weekendOf(year, month, place, last);
  if (weekday !== null) return dayOf(year, month, weekday, place);
  const day = place === 0 ? last : place;
  return day > last ? null : [day, day];
}

/** A weekend counts for the month that its Saturday is in; its Sunday may be the next one's. */
function weekendOf(year: number | null, month: number, place: number, last: number): Days | null {
  const saturday = dayOf(year, month, 6, place)?.[0];
  return saturday === undefined ? null : [saturday, Math.min(saturday + 1, last)];
}

/** Weeks of a month count from its first day; the last one is its last seven days. */
function weekOf(place: number, last: number): readonly [number, number] | null {
  if (place === 0) return [last - 6, last];
  const from = (place - 1) * 7 + 1;
  return from > last ? null : [from, Math.min(from + 6, last)];
}

function dayOf(
  year: number | null,
  month: number,
  weekday: number,
  place: number,
): readonly [number, number] | null {
  if (year === null) return null;
  const first = firstDayOfMonth(year, month);
  const ahead = (weekday - weekdayOf(first) + 7) % 7;
  const last = daysInMonth(year, month);
  const day =
    place === 0 ? ahead + 1 + 7 * Math.floor((last - ahead - 1) / 7) : ahead + 7 * place - 6;
  return day > last ? null : [day, day];
}

/** "year to date": from the first day of the period that holds the brief's day to that day. */
export function resolveToDate(
  unit: Extract<WrittenDate, { form: 'to-date' }>['unit'],
  hints: YearHints,
): Period | null {
  const base = hints.written;
  if (!isFullDay(base)) return null;
  const { year, month } = base;
  const start = unit === 'year' ? 1 : unit === 'quarter' ? quarterOfMonth(month) * 3 - 2 : month;
  const from = firstDayOfMonth(year, start);
  return { from, to: base, granularity: 'days', impliedYear: null, relativeTo: 'brief' };
}
