import type { CalendarDay } from '../claim';

/** A day of the proleptic Gregorian calendar whose year is known. */
export interface FullDay extends CalendarDay {
  readonly year: number;
}

const MONTH_LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;

/** Whether a year has a 29 February. */
export function isLeapYear(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}

/** Number of days of a month (1–12). Without a year February has 29, the most it can have. */
export function daysInMonth(year: number | null, month: number): number {
  if (month === 2) return year === null || isLeapYear(year) ? 29 : 28;
  return MONTH_LENGTHS[month - 1] ?? 0;
}

/** Whether the calendar has this day; a 29 February without a year counts as possible. */
export function isCalendarDay(day: CalendarDay): boolean {
  return day.day >= 1 && day.day <= daysInMonth(day.year, day.month);
}

/** Whether a day has its year. */
export function isFullDay(day: CalendarDay | null): day is FullDay {
  return day !== null && day.year !== null;
}

/**
 * Days since 1 January 1970, negative before. Counted from 1 March so that the leap day comes last
 * (method: H. Hinnant, "chrono-Compatible Low-Level Date Algorithms").
 */
export function dayNumber(day: FullDay): number {
  const year = day.month > 2 ? day.year : day.year - 1;
  const era = Math.floor(year / 400);
  const yearOfEra = year - era * 400;
  const monthFromMarch = (day.month + 9) % 12;
  const dayOfYear = Math.floor((153 * monthFromMarch + 2) / 5) + day.day - 1;
  const dayOfEra =
    yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146097 + dayOfEra - 719468;
}

/** The calendar day of a day number; the inverse of `dayNumber`. */
export function dayOfNumber(number: number): FullDay {
  const shifted = number + 719468;
  const era = Math.floor(shifted / 146097);
  const dayOfEra = shifted - era * 146097;
  const leapDays =
    Math.floor(dayOfEra / 1460) - Math.floor(dayOfEra / 36524) + Math.floor(dayOfEra / 146096);
  const yearOfEra = Math.floor((dayOfEra - leapDays) / 365);
  const dayOfYear =
    dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const monthFromMarch = Math.floor((5 * dayOfYear + 2) / 153);
  const month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9;
  return {
    year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
    month,
    day: dayOfYear - Math.floor((153 * monthFromMarch + 2) / 5) + 1,
  };
}

/** The weekday of a day: 1 Monday … 7 Sunday. */
export function weekdayOf(day: FullDay): number {
  return ((((dayNumber(day) + 3) % 7) + 7) % 7) + 1;
}

/** The day so many days later (earlier for a negative count). */
export function addDays(day: FullDay, count: number): FullDay {
  return dayOfNumber(dayNumber(day) + count);
}

/** The same day of the month so many months later, or the last day of a shorter month. */
export function addMonths(day: FullDay, count: number): FullDay {
  const months = day.year * 12 + day.month - 1 + count;
  const year = Math.floor(months / 12);
  const month = months - year * 12 + 1;
  return { year, month, day: Math.min(day.day, daysInMonth(year, month)) };
}

/** Negative where `a` is earlier than `b`, 0 for the same day, positive where it is later. */
export function compareDays(a: FullDay, b: FullDay): number {
  return a.year - b.year || a.month - b.month || a.day - b.day;
}

/** The first day of a month. */
export function firstDayOfMonth(year: number, month: number): FullDay {
  return { year, month, day: 1 };
}

/** The last day of a month. */
export function lastDayOfMonth(year: number, month: number): FullDay {
  return { year, month, day: daysInMonth(year, month) };
}

/** The quarter (1–4) that a month belongs to. */
export function quarterOfMonth(month: number): number {
  return Math.floor((month - 1) / 3) + 1;
}

/** The last day of a quarter (1–4). */
export function lastDayOfQuarter(year: number, quarter: number): FullDay {
  return lastDayOfMonth(year, quarter * 3);
}

/** The Monday of the week that a day belongs to. */
export function mondayOf(day: FullDay): FullDay {
  return addDays(day, 1 - weekdayOf(day));
}

/** ISO 8601: "2025-06-09"; without a year "--06-09". */
export function toIsoDay(day: CalendarDay): string {
  const two = (part: number): string => String(part).padStart(2, '0');
  const year = day.year === null ? '-' : String(day.year).padStart(4, '0');
  return `${year}-${two(day.month)}-${two(day.day)}`;
}
