import type { CalendarDay, DateValue } from '../claim';
import { isFullDay } from './calendar';

/** What the years of dates without one are drawn from. */
export interface YearHints {
  readonly written: CalendarDay | null;
  /** The last date with a month and a year, written or implied. */
  readonly previous: DateValue | null;
  /** Whether `previous` stands in the same block. */
  readonly isNear: boolean;
  /** The year of a date that this one is joined to ("from June 8 to June 13, 2025"), else null. */
  readonly joinedYear: number | null;
}

/**
 * The year that the context implies for a month and day: that of the date it is joined to, then that
 * of the date before in the same block, then the one that brings it nearest to the brief's day, then
 * that of the date in the blocks before. Null where nothing implies one.
 */
export function impliedYear(month: number, day: number, hints: YearHints): number | null {
  if (hints.joinedYear !== null) return hints.joinedYear;
  const before = hints.previous;
  const year = before === null ? null : (before.from?.year ?? before.impliedYear);
  if (hints.isNear && year !== null && before?.from) return yearAfter(before.from, year, month);
  if (isFullDay(hints.written)) return nearestYear(hints.written, hints.written.year, month, day);
  return year;
}

/** The year of the date before; January after November or December is the next one. */
function yearAfter(before: CalendarDay, year: number, month: number): number {
  return before.month - month >= 9 ? year + 1 : year;
}

/** Months count as a twelfth of a year and days as a 31st of a month: near enough to compare. */
function nearestYear(base: CalendarDay, year: number, month: number, day: number): number {
  const ahead = month - base.month + (day - base.day) / 31;
  if (ahead > 7) return year - 1;
  return ahead < -7 ? year + 1 : year;
}
