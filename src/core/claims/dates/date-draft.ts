import type { Token } from '../../text/tokens';
import type { Granularity } from '../claim';
import type { DayOrder } from './date-context';

/** The parts of a day as they are written. */
export interface DayParts {
  readonly year: YearPart;
  readonly month: number;
  readonly day: number;
}

/** A calendar expression as it is written, before the context fills in what is only implied. */
export type WrittenDate =
  /** A day, or a run of days. */
  | { readonly form: 'days'; readonly from: DayParts; readonly to: DayParts }
  /** Whole months: a month, a quarter, a half, a season or a run of months. */
  | {
      readonly form: 'months';
      readonly granularity: Granularity;
      readonly year: YearPart;
      /** First month, 1–12. */
      readonly month: number;
      readonly count: number;
    }
  /** Whole years, ends included. */
  | {
      readonly form: 'years';
      readonly granularity: Granularity;
      readonly first: YearPart;
      readonly last: YearPart;
    }
  /** "the first week of May", "the third Monday of May 2019", "the last day of June"; place 0 is the last. */
  | {
      readonly form: 'nth-in-month';
      readonly unit: 'day' | 'week' | 'weekend';
      /** The weekday that is counted, 1 Monday … 7 Sunday; null where every day is. */
      readonly weekday: number | null;
      readonly place: number;
      readonly year: YearPart;
      readonly month: number;
    }
  /** "year to date": from the first day of the brief's own period to its day. */
  | { readonly form: 'to-date'; readonly unit: 'month' | 'quarter' | 'year' }
  /** "the 6th": a day of the month that the date before names. */
  | { readonly form: 'nth-day'; readonly day: number }
  /** A period so many units after (before, where negative) the period that holds the reference day. */
  | {
      readonly form: 'shift';
      readonly unit: ShiftUnit;
      readonly count: number;
      readonly base: 'brief' | 'previous-date';
    }
  /** A weekday counted from the brief's day; a bare one may lie before or after it. */
  | {
      readonly form: 'weekday';
      readonly weekday: number;
      readonly turn: Turn | null;
      /** "Friday of next week": how many weeks after the brief's own; the turn is then "this". */
      readonly weeks?: number;
    }
  /** Months counted from the brief's day: "last June", "next summer". */
  | {
      readonly form: 'month-turn';
      readonly granularity: Granularity;
      readonly month: number;
      readonly count: number;
      readonly turn: Turn;
    };

/** A year as printed, null where there is none, or counted from the brief's own ("next year" is 1). */
export type YearPart = number | null | { readonly fromBrief: number };

/** Which of the recurring days or months is meant. */
export type Turn = 'last' | 'next' | 'this';

/** Units that relative expressions count in. */
export type ShiftUnit = 'day' | 'week' | 'weekend' | 'month' | 'quarter' | 'year' | 'decade';

/** Which stretch of a month or year is meant: a third of it, or one half. */
export type DatePart = 'early' | 'mid' | 'late' | 'first-half' | 'second-half';

/** What a parser finds: tokens from `first` to `last`, both included. */
export interface DateDraft {
  readonly first: number;
  readonly last: number;
  readonly written: WrittenDate;
  readonly part?: DatePart;
  readonly weekday?: number;
  /** The other reading of an all-figure date whose order is not known. */
  readonly alternative?: DayParts;
  /** A notation of a day that no calendar has, such as 31 June; such drafts are never read. */
  readonly impossible?: boolean;
  /** First token of the words that narrow or bound the date ("the end of"), where they stand before. */
  readonly hedgeFirst?: number;
  readonly hedgeLast?: number;
}

/** A parser looks at the token at `index` and says whether its format begins (or ends) there. */
export type DateParser = (row: TokenRow, index: number) => DateDraft | null;

/** A block's plain text with its tokens and what the formats need to know of the context. */
export interface TokenRow {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly order: DayOrder;
}
