import type { Span } from '../text/span';

/** The kinds of claim that Briefcheck reads. */
export type ClaimKind = 'percentage' | 'date' | 'name' | 'money' | 'quantity' | 'quotation';

/**
 * How a printed value bounds the true one. `nearly` is a little under, `just-over` a little over;
 * `up-to` reads as `at-most`. A range has the bound `exact` and two different ends.
 */
export type Bound =
  'exact' | 'about' | 'over' | 'at-least' | 'under' | 'at-most' | 'nearly' | 'just-over';

/** A number, or a range of numbers, as printed. */
export interface Magnitude {
  /** Lower end; equal to `high` unless a range is printed. Scale words are multiplied in. */
  readonly low: number;
  readonly high: number;
  /**
   * The unit of the last printed place: 1 for "70", 0.1 for "69.8", 1e8 for "1.2 billion",
   * 1000 for "41k", 1 for "140,000". For fractions and number words it is how far a rounded
   * statement may be off: 0 where it is exact by meaning ("half of"), 1 for "seventy".
   */
  readonly step: number;
  readonly bound: Bound;
  /** Figures, number words ("seventy", "six"), or a fraction ("two-thirds", "seven in ten", "half"). */
  readonly notation: 'figures' | 'words' | 'fraction';
}

/** A share or a change in percent: 70 for 70%, never 0.7. */
export interface PercentageValue extends Magnitude {
  readonly kind: 'percentage';
  readonly unit: 'percent' | 'percentage-point' | 'basis-point';
}

/** A sum of money in whole units of its currency ($1.2 billion is 1.2e9; 30 cents is 0.3). */
export interface MoneyValue extends Magnitude {
  readonly kind: 'money';
  /** ISO 4217 code; null where the text names no currency that can be told. A bare "$" is USD. */
  readonly currency: string | null;
  /** What it is paid per, in lower case, singular where easy ("tonne", "year"), else null. */
  readonly per: string | null;
}

/** A unit of measurement, normalised. */
export interface UnitOfMeasure {
  /** Canonical name, singular ("tonne", "kilogram", "day", "month", "megawatt"). */
  readonly id: string;
  /** Units of one dimension can be converted into each other ("mass", "time", "power"). */
  readonly dimension: string;
  /** Factor to the dimension's base unit. */
  readonly toBase: number;
  /** For a sign that may be no unit at all: what it multiplies the number by then ("m": a million). */
  readonly orScale?: number;
  /** For a sign of two units: the other one ("mt": a metric ton, or a million tonnes). */
  readonly orUnit?: UnitOfMeasure;
}

/** A number with a unit or a counted noun; a bare number has neither. */
export interface QuantityValue extends Magnitude {
  readonly kind: 'quantity';
  readonly unit: UnitOfMeasure | null;
  /** The counted noun phrase as printed ("high-level meetings"), null where there is none. */
  readonly noun: string | null;
  /** True for "sixfold", "twice", "three times as many": a ratio and not a count. */
  readonly multiple: boolean;
  /** True for "first", "third": a place in an order. */
  readonly ordinal: boolean;
}

/** A calendar day; null parts were neither written nor implied. No time zone. Months count from 1. */
export interface CalendarDay {
  readonly year: number | null;
  readonly month: number;
  readonly day: number;
}

/** How coarse a date is printed. `days` is a range of days, `part` a third of a month or year. */
export type Granularity =
  | 'day'
  | 'days'
  | 'part'
  | 'month'
  | 'months'
  | 'quarter'
  | 'half'
  | 'season'
  | 'year'
  | 'fiscal-year'
  | 'years'
  | 'decade';

/**
 * How a date is bounded. "by", "no later than" = by; "before the end of" = before, which excludes;
 * "no sooner than", "at the earliest" = not-before; "after" excludes; "since", "from" = since,
 * which names the day itself and bounds nothing.
 */
export type DateBound = 'exact' | 'about' | 'before' | 'by' | 'after' | 'not-before' | 'since';

/** A calendar expression as the span of days that it covers, ends included. */
export interface DateValue {
  readonly kind: 'date';
  /** Both null for a relative expression whose reference day is not known. */
  readonly from: CalendarDay | null;
  readonly to: CalendarDay | null;
  readonly granularity: Granularity;
  /** Where the year was not written: the year that the context implies, else null. Then `from.year` is null. */
  readonly impliedYear: number | null;
  readonly bound: DateBound;
  /** 1 Monday … 7 Sunday where a weekday is printed with the date, else null. */
  readonly weekday: number | null;
  /** What a relative expression counts from ("yesterday": brief; "the following day": previous date). */
  readonly relativeTo: 'brief' | 'previous-date' | null;
  /** For 06/09/2025 whose order cannot be told: the other reading of `from`, else null. */
  readonly alternative: CalendarDay | null;
}

/** A person's name, without titles. */
export interface NameValue {
  readonly kind: 'name';
  /** The name as printed, tidied of odd spaces. */
  readonly full: string;
  /** Its words in printed order, particles and initials included. */
  readonly parts: readonly string[];
  /** The word taken for the family name. */
  readonly family: string;
  /** For a later mention by family name or initials: the fuller name it is tied to, else null. */
  readonly fuller: string | null;
  /** Title or office printed beside it ("Health Minister", "head of economics at the World Bank"). */
  readonly roles: readonly NameRole[];
}

/** An office, title or employer that the text attaches to a name. */
export interface NameRole extends Span {
  /**
   * Plain text of the role, as printed, without commas or articles around it. Where the text says it in two places
   * ("the bank, which X runs"), both put together; the span is then that of the longer one.
   */
  readonly text: string;
  /** How the text says that it is held, where it is not simply the office of the one named. */
  readonly standing?: Standing;
}

/**
 * At some earlier time ("in those days chair of the board"), beside another office ("also sits on the
 * council"), or not at all ("is not the director").
 */
export type Standing = 'then' | 'beside' | 'denied';

/** Whose words a quotation is, and where that stands. */
export interface Speaker extends Span {
  readonly text: string;
  /** The text has a pronoun, and the one named in a sentence before is taken for the speaker. */
  readonly byPronoun?: boolean;
  /** Beside `byPronoun`: that sentence is the one before, and speaks of no other person. */
  readonly alone?: boolean;
}

/** Words that the text sets between quotation marks or in a block quotation. */
export interface QuotationValue {
  readonly kind: 'quotation';
  /** The words without the marks, as in the block's plain text. */
  readonly words: string;
  /** The speaker as the text names them (a name, "the ministry"), with their place, else null. */
  readonly speaker: Speaker | null;
  /** A scare quote or the title of a work, as well as can be told. */
  readonly scare: boolean;
}

export type ClaimValue =
  PercentageValue | DateValue | NameValue | MoneyValue | QuantityValue | QuotationValue;

/** What a parser finds: a value and its exact place in a block's plain text. */
export interface Reading<V extends ClaimValue = ClaimValue> extends Span {
  readonly value: V;
  /**
   * The span of the words that bound or hedge the value ("no more than", "or more"), joined with
   * the value's own span; equal to the value's span where there are none. Fixes may replace it.
   */
  readonly hedged: Span;
}
