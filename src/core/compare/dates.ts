import type { DateValue } from '../claims/claim';
import { weekdayOf } from '../claims/dates/calendar';
import {
  comparison,
  incomparable,
  kinder,
  type CompareOptions,
  type Comparison,
} from './comparison';
import { dateCloseness } from './date-closeness';
import {
  alternativeOf,
  hedgeDays,
  isPrintedRange,
  softness,
  spanOf,
  type DaySpan,
} from './date-spans';

import { namesDeadline } from './thresholds';

const WEEKDAYS = ['', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];

/** A stretch of days that a statement allows; the ends are included. */
interface Stretch {
  readonly first: number;
  readonly last: number;
}

/**
 * Compares two dates at the coarser of their precisions. A date without its year takes the other's;
 * a date in figures of unknown order agrees if either reading does and is never denied by one alone.
 */
export function compareDates(
  claim: DateValue,
  fact: DateValue,
  options: CompareOptions = {},
): Comparison {
  const said = asDeadline(claim, fact, options.subject ?? '');
  return compareAllReadings(said, fact);
}

/** "by 31 July" of a deadline states the deadline itself. */
function asDeadline(claim: DateValue, fact: DateValue, subject: string): DateValue {
  const states = claim.bound === 'by' || claim.bound === 'before';
  return states && fact.bound === 'exact' && namesDeadline(subject)
    ? { ...claim, bound: 'exact' }
    : claim;
}

function compareAllReadings(claim: DateValue, fact: DateValue): Comparison {
  const found = compareReadings(claim, fact);
  if (!claim.alternative && !fact.alternative) return found;
  const turned = alternativeOf(claim);
  const turnedFact = alternativeOf(fact);
  let best = found;
  if (turnedFact) best = kinder(best, compareReadings(claim, turnedFact));
  if (turned) best = kinder(best, compareReadings(turned, fact));
  if (turned && turnedFact) best = kinder(best, compareReadings(turned, turnedFact));
  return best;
}

const NOT_RESOLVED = incomparable('date-not-resolved');

/** A date that prints no year takes the other's; where neither does, both take the one that is implied. */
function compareReadings(claim: DateValue, fact: DateValue): Comparison {
  const own = firstYearOf(claim);
  const other = firstYearOf(fact);
  if (own !== null && other !== null) return compareInYear(claim, fact, own);
  if (own === null && other === null) {
    return compareInYear(claim, fact, claim.impliedYear ?? fact.impliedYear ?? 2000);
  }
  // A span that covers many years is tried at its ends only.
  const first = own ?? other ?? 0;
  const last = lastYearOf(own === null ? fact : claim) ?? first;
  const found = compareInYear(claim, fact, first);
  return last === first ? found : kinder(found, compareInYear(claim, fact, last));
}

/** Compares two dates; `year` is for one that prints none. */
function compareInYear(claim: DateValue, fact: DateValue, year: number): Comparison {
  const said = spanOf(claim, year);
  const sourced = spanOf(fact, year);
  return said && sourced ? compareSpans(said, sourced) : NOT_RESOLVED;
}

function firstYearOf({ from, to }: DateValue): number | null {
  return from?.year ?? to?.year ?? null;
}

function lastYearOf({ from, to }: DateValue): number | null {
  return to?.year ?? from?.year ?? null;
}

function compareSpans(claim: DaySpan, fact: DaySpan): Comparison {
  const bad = wrongWeekday(claim, fact);
  if (bad) return bad;
  const plain = isPlain(claim.value) && isPlain(fact.value);
  return plain ? compareWhole(claim, fact) : compareBounded(claim, fact);
}

function isPlain(value: DateValue): boolean {
  return value.bound === 'exact' || value.bound === 'about' || value.bound === 'since';
}

/** A weekday printed with a day on which it does not fall. */
function wrongWeekday(claim: DaySpan, fact: DaySpan): Comparison | null {
  const { weekday } = claim.value;
  if (weekday === null || claim.first !== claim.last) return null;
  const yearIsPrinted = typeof claim.value.from?.year === 'number';
  if (!yearIsPrinted && claim.first !== fact.first && claim.first !== fact.last) return null;
  const right = weekdayOf(claim.from);
  if (right === weekday) return null;
  const sameDay = claim.first === fact.first || claim.first === fact.last;
  const args = { wrong: WEEKDAYS[weekday] ?? '', right: WEEKDAYS[right] ?? '' };
  return comparison('denies', 'weekday', sameDay ? 0.9 : dateCloseness(claim, fact), args);
}

function compareWhole(claim: DaySpan, fact: DaySpan): Comparison {
  if (claim.first === fact.first && claim.last === fact.last) {
    const guess = claim.value.impliedYear;
    const doubtful = guess !== null && guess !== fact.from.year;
    return comparison('agrees', 'equal', doubtful ? 0.8 : 1);
  }
  const range = compareWithRange(claim, fact);
  if (range) return range;
  const slack = hedgeDays(claim.value);
  if (contains(claim, fact, slack)) {
    return comparison('agrees', slack > 0 ? 'about-equal' : 'coarser', coarseCloseness(claim));
  }
  if (contains(fact, claim, hedgeDays(fact.value))) {
    return comparison('finer', 'more-exact', 0.8);
  }
  const soft = softness(claim.value, fact.value) + 3 * slack + hedgeDays(fact.value);
  if (gapBetween(claim, fact) <= soft) return comparison('open', 'dates-overlap', 0.5);
  return comparison('denies', 'other-date', dateCloseness(claim, fact));
}

/** A printed run of days, months or years against a point or another run. */
function compareWithRange(claim: DaySpan, fact: DaySpan): Comparison | null {
  const claimRange = isPrintedRange(claim.value);
  const factRange = isPrintedRange(fact.value);
  if (claimRange === factRange) {
    if (!claimRange || claim.value.granularity !== fact.value.granularity) return null;
    if (gapBetween(claim, fact) > 0) return null;
    const oneEnd = claim.first === fact.first || claim.last === fact.last;
    return comparison('denies', 'other-range', oneEnd ? 0.75 : 0.4);
  }
  const [run, point] = claimRange ? [claim, fact] : [fact, claim];
  if (!contains(run, point)) return null;
  const wide = run.value.granularity !== 'days' && point.value.granularity === 'day';
  const atEnd = wide
    ? isInEndMonth(run, point)
    : point.first === run.first || point.last === run.last;
  if (atEnd) return comparison('agrees', 'end-of-range', 0.85);
  return comparison('open', 'inside-range', 0.4);
}

/** Whether a day lies in the first or last month of a run of months, or year of a run of years. */
function isInEndMonth(run: DaySpan, point: DaySpan): boolean {
  const years = run.value.granularity === 'years';
  const isIn = (end: { year: number; month: number }): boolean =>
    point.from.year === end.year && (years || point.from.month === end.month);
  return isIn(run.from) || isIn(run.to);
}

function compareBounded(claim: DaySpan, fact: DaySpan): Comparison {
  const samePeriod = claim.first === fact.first && claim.last === fact.last;
  if (samePeriod && (claim.value.bound === fact.value.bound || isPlain(claim.value))) {
    return comparison('agrees', 'equal', 1);
  }
  const said = allowed(claim);
  const sourced = allowed(fact);
  if (contains(said, sourced)) {
    return provesLittle(claim, fact)
      ? comparison('open', 'bound-leaves-open', 0.3)
      : comparison('agrees', 'within-bound', boundCloseness(claim, fact));
  }
  if (gapBetween(said, sourced) > softness(claim.value, fact.value)) {
    return comparison(
      'denies',
      'outside-bound',
      Math.max(dateCloseness(claim, fact), boundCloseness(claim, fact)),
    );
  }
  if (isPlain(claim.value) && contains(sourced, said))
    return comparison('open', 'bound-leaves-open', 0.4);
  return comparison('open', 'bound-leaves-open', boundCloseness(claim, fact));
}

/** From so many days on a date says nothing of a deadline: about half a year. */
const FAR = 180;

/**
 * Whether a day lies within a deadline, or behind the day before which nothing happens, and yet far from
 * it: "by 2030" is said of what happens then, and of a day of 2024 it is neither right nor wrong.
 */
function provesLittle(claim: DaySpan, fact: DaySpan): boolean {
  const { bound } = claim.value;
  const isTerm = bound === 'by' || bound === 'not-before';
  return isTerm && isPlain(fact.value) && gapBetween(claim, fact) > FAR;
}

/** The days that a date with its bound allows. */
function allowed(span: DaySpan): Stretch {
  const slack = hedgeDays(span.value);
  switch (span.value.bound) {
    case 'before':
      return { first: -Infinity, last: span.first - 1 };
    case 'by':
      return { first: -Infinity, last: span.last };
    case 'after':
      return { first: span.last + 1, last: Infinity };
    case 'not-before':
      return { first: span.first, last: Infinity };
    default:
      return { first: span.first - slack, last: span.last + slack };
  }
}

/** Whether a stretch that is made longer by some days at either end holds another. */
function contains(outer: Stretch, inner: Stretch, slack = 0): boolean {
  return outer.first - slack <= inner.first && inner.last <= outer.last + slack;
}

/** Days between two stretches, 0 where they touch or overlap. */
function gapBetween(a: Stretch, b: Stretch): number {
  return Math.max(b.first - a.last, a.first - b.last, 0);
}

/** The coarser the claim, the less its agreement says that this very date is meant. */
function coarseCloseness(claim: DaySpan): number {
  const days = claim.last - claim.first;
  if (days <= 31) return 0.9;
  return days <= 184 ? 0.75 : 0.6;
}

/** A bound close to the sourced date points to it; one of years away says little. */
function boundCloseness(claim: DaySpan, fact: DaySpan): number {
  const days = gapBetween(claim, fact);
  if (days <= 31) return 0.75;
  return days <= 366 ? 0.55 : 0.35;
}
