import type { CalendarDay, DateValue, Granularity } from '../claim';
import { isFullDay } from './calendar';
import type { YearPart } from './date-draft';
import type { YearHints } from './implied-year';

/** A span of days with how coarse it is; the years of both ends are null where none was written. */
export interface Period {
  readonly from: CalendarDay;
  readonly to: CalendarDay;
  readonly granularity: Granularity;
  readonly impliedYear: number | null;
  readonly relativeTo: DateValue['relativeTo'];
}

/** The year as a number where it is written or counts from a known day, else null. */
export function yearOf(part: YearPart, hints: YearHints): number | null {
  if (part === null || typeof part === 'number') return part;
  return isFullDay(hints.written) ? hints.written.year + part.fromBrief : null;
}

/** Whether a year counts from the brief's day and that is not known. */
export function isUnknown(part: YearPart, hints: YearHints): boolean {
  return part !== null && typeof part !== 'number' && !isFullDay(hints.written);
}

/** What a date whose year counts from the brief's day is relative to. */
export function briefIf(part: YearPart): DateValue['relativeTo'] {
  return part !== null && typeof part !== 'number' ? 'brief' : null;
}
