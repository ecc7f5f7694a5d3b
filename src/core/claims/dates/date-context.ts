import type { CalendarDay, DateValue } from '../claim';

/** How a brief orders the figures of its dates. */
export interface DayOrder {
  /** Whether 06/09/2025 is 6 September. Null: not known, then such a date keeps both readings. */
  readonly dayFirst: boolean | null;
}

/** What the reader of dates knows beside the block's own text. */
export interface DateContext extends DayOrder {
  /** The brief's day: relative dates count from it, and it implies years. Null: not known. */
  readonly written: CalendarDay | null;
  /** The last date of the blocks before that has a month and a year, written or implied. */
  readonly previous: DateValue | null;
}

/** A context that knows nothing. */
export const NO_DATE_CONTEXT: DateContext = { written: null, dayFirst: null, previous: null };
