import type { CalendarDay, DateValue } from '../claims/claim';
import { addDays, addMonths, compareDays, isFullDay } from '../claims/dates/calendar';
import { readDateValue } from '../claims/dates/read-dates';
import type { Fact } from '../result';
import { readDateRange } from './values/read-date-range';

/** How old a fact may be. */
export interface Age {
  readonly count: number;
  readonly unit: 'day' | 'week' | 'month' | 'year';
}

/** Reads an age such as "18 months" or "1 year"; null for anything else ('' too). */
export function readAge(text: string): Age | null {
  const match = /^\s*([1-9]\d{0,4})\s+(day|week|month|year)s?\s*$/i.exec(text);
  if (!match) return null;
  const [, count = '', unit = ''] = match;
  // The pattern lets no other unit through.
  return { count: Number(count), unit: unit.toLowerCase() as Age['unit'] };
}

/** Reads an as-of cell: a day, month, quarter, year or a range of them; null where it is none. */
export function readAsOf(asOf: string): DateValue | null {
  return asOf === '' ? null : (readDateValue(asOf) ?? readDateRange(asOf));
}

/**
 * Whether a fact is older on a day than its age may be: the last day that its as-of names, and the
 * age after it, lie before the day. A fact without a readable as-of is never stale.
 */
export function isStale(fact: Fact, day: CalendarDay, staleAfter: Age | string): boolean {
  const age = typeof staleAfter === 'string' ? readAge(staleAfter) : staleAfter;
  const to = age && readAsOf(fact.asOf)?.to;
  if (!age || !to || !isFullDay(to) || !isFullDay(day)) return false;
  const { count, unit } = age;
  const last =
    unit === 'day' || unit === 'week'
      ? addDays(to, unit === 'week' ? 7 * count : count)
      : addMonths(to, unit === 'year' ? 12 * count : count);
  return compareDays(last, day) < 0;
}

/** Which of two as-of cells is of a later time: negative where the first is; 0 where it can't be told. */
export function newerFirst(a: string, b: string): number {
  const [first, second] = [readAsOf(a)?.to ?? null, readAsOf(b)?.to ?? null];
  if (!first || !second || !isFullDay(first) || !isFullDay(second)) return 0;
  return compareDays(second, first);
}
