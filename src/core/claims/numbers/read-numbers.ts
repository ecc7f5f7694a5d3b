import type {
  Bound,
  Magnitude,
  MoneyValue,
  PercentageValue,
  QuantityValue,
  Reading,
} from '../claim';
import type { Span } from '../../text/span';
import { tokenAt, type Token } from '../../text/tokens';
import { boundAfter, readBound, type Bounded } from '../bounds/read-bound';
import { times } from './amount';
import { acrossArrow } from './arrow-unit';
import { asPercentagePoints } from './bare-points';
import { isRate } from './bare-number-context';
import { elidedUnit, type LastMeasure } from './elided-unit';
import { measureAt, type Measure, type Printed } from './measure';
import { chainEnd, isAttachedToWord } from './not-a-quantity';
import { perAfter } from './read-currency';
import { figureAt } from './read-figure';
import { multipleWordAt, type Multiple } from './read-multiple';
import { lentUnit } from './lent-unit';
import { scaleOfSum } from './noted-money';
import { parallelUnit } from './parallel-unit';
import { countedAt, type Counted } from './read-quantity';
import { openingOf, rangeFrom, type Ranged } from './read-range';
import { shareAt, upperShareAt } from './read-share';
import { spanOfTime, type SpanOfTime } from './read-span-of-time';
import type { Share } from './share-in-number';
import { startsNumber } from './starters';

export { readBareNumber } from './read-bare-number';

/** A value that is printed as a number. */
export type NumericValue = PercentageValue | MoneyValue | QuantityValue;

/** Where reading goes on, and what was read on the way. */
interface Step {
  readonly next: number;
  readonly reading: Reading<NumericValue> | null;
  /** What the number is printed with, for later numbers that leave it out. */
  readonly printed: Printed | null;
  /** Its scale words ("million": 1000000), which later numbers may leave out with the unit. */
  readonly scale: number;
}

/**
 * Reads the percentages, sums of money and quantities of one block's plain text, in order and
 * without overlap. Spans are the smallest that hold the value (both ends of a range, the counted
 * noun, never the words that bound it); `hedged` takes in the bounding words. Offsets are UTF-16
 * units of `text`, whose tokens are given. Time linear in the number of tokens.
 */
export function readNumbers(text: string, tokens: readonly Token[]): Reading<NumericValue>[] {
  const readings: Reading<NumericValue>[] = [];
  let at = 0;
  let last: LastMeasure | null = null;
  while (at < tokens.length) {
    if (!startsNumber(tokens, at)) {
      at += 1;
      continue;
    }
    const step = stepAt(text, tokens, at, last);
    if (step.reading !== null) readings.push(step.reading);
    if (step.printed !== null && !isHyphened(step.printed)) {
      const { printed, scale, next } = step;
      last = { printed, scale, next, before: tokenAt(tokens, at - 1)?.lower ?? '' };
    }
    at = Math.max(step.next, at + 1);
  }
  return readings;
}

function stepAt(
  text: string,
  tokens: readonly Token[],
  at: number,
  last: LastMeasure | null,
): Step {
  const figure = tokens[at]?.kind === 'digits' ? figureAt(tokens, at) : null;
  if (figure !== null) {
    if (isAttachedToWord(tokens, at)) return nothing(skipAttached(tokens, at));
    const chain = chainEnd(tokens, at, figure.next);
    if (chain !== -1) return nothing(chain);
  }
  const share = shareAt(tokens, at, figure);
  if (share !== null) return shareStep(tokens, at, share);
  const multiple = multipleWordAt(tokens, at);
  if (multiple !== null) return multipleStep(tokens, at, multiple);
  const span = spanOfTime(tokens, at);
  if (span !== null) return spanStep(tokens, at, span);
  const measure = measureAt(tokens, at, false, figure);
  if (measure === null) return nothing(at + 1);
  if ('skip' in measure) return nothing(measure.skip);
  return measureStep(text, tokens, measure, last);
}

/** "90-day" lends its unit to nothing behind it. */
function isHyphened(printed: Printed): boolean {
  return printed.kind === 'unit' && printed.hyphen;
}

function nothing(next: number): Step {
  return { next, reading: null, printed: null, scale: 1 };
}

/** Index after digits and attached points and digits ("v2.4.1"). */
function skipAttached(tokens: readonly Token[], at: number): number {
  let next = at + 1;
  while (tokens[next]?.text === '.' && tokens[next + 1]?.kind === 'digits') {
    if (tokens[next]?.spaceBefore !== false || tokens[next + 1]?.spaceBefore !== false) break;
    next += 2;
  }
  return next;
}

function multipleStep(tokens: readonly Token[], at: number, multiple: Multiple): Step {
  const { value, next, isRatio } = multiple;
  const noun = isRatio ? null : 'times';
  const counted: Counted = { unit: null, noun, multiple: isRatio, next };
  const magnitude = { low: value, high: value, step: 1, notation: 'words' } as const;
  const place = placeOf(tokens, at, next, at, 'count');
  return read(place, next, quantityOf(magnitude, counted, place.bound), null);
}

function spanStep(tokens: readonly Token[], at: number, span: SpanOfTime): Step {
  const { value, unit, next } = span;
  const magnitude = { low: value, high: value, step: 0, notation: 'fraction' } as const;
  const counted: Counted = { unit, noun: null, multiple: false, next };
  const place = placeOf(tokens, at, next, at, boundedKind(unit));
  return read(place, next, quantityOf(magnitude, counted, place.bound), null);
}

function measureStep(
  text: string,
  tokens: readonly Token[],
  measure: Measure,
  last: LastMeasure | null,
): Step {
  const ranged = withLentUnit(tokens, rangeFrom(tokens, measure), last);
  const { printed, first, next, opens } = ranged;
  const { scale } = ranged.high.amount;
  if (printed.kind === 'percent' || printed.kind === 'money') {
    const place = placeOf(tokens, first, next, opens, 'share');
    const value =
      printed.kind === 'percent'
        ? percentageOf(ranged, printed, place.bound)
        : moneyOf(tokens, ranged, printed, place.bound);
    return read(place, next, value, printed, scale);
  }
  const counted = countedAt(text, tokens, ranged);
  if ('skip' in counted) return nothing(counted.skip);
  const inner = boundAfter(tokens, next)?.bound ?? null;
  const kind = isRate(tokens, counted.next) ? 'share' : boundedKind(counted.unit);
  const place = placeOf(tokens, first, counted.next, opens, kind);
  const bound = place.bound === 'exact' && inner !== null ? inner : place.bound;
  const value = quantityOf(magnitudeOf(ranged, 1), counted, bound);
  return read(place, counted.next, value, printed.kind === 'none' ? null : printed, scale);
}

function withLentUnit(tokens: readonly Token[], ranged: Ranged, last: LastMeasure | null): Ranged {
  const points = asPercentagePoints(tokens, ranged, last);
  if (points !== null) return points;
  const lent = ranged.low === ranged.high ? lentUnit(tokens, ranged.low) : null;
  const sum = scaleOfSum(tokens, ranged);
  if (sum > 1) return withScale({ ...ranged, printed: SUM }, sum);
  const shared = lent ?? acrossArrow(tokens, ranged, last);
  if (shared !== null) return withScale({ ...ranged, printed: shared.printed }, shared.scale);
  const printed = elidedUnit(tokens, ranged, last) ?? parallelUnit(tokens, ranged, last);
  if (printed === null) return ranged;
  return withScale({ ...ranged, printed }, last?.scale ?? 1);
}

/** "5.5 million euros, and in 2019, 4.8": the scale is left out with the unit. */
function withScale(ranged: Ranged, scale: number): Ranged {
  const { low, high } = ranged;
  if (scale === 1 || high.amount.scale !== 1 || Math.abs(high.amount.value) >= UNSCALED) {
    return ranged;
  }
  const scaled = (end: Ranged['low']): Ranged['low'] => {
    const { amount } = end;
    const [value, step] = [times(amount.value, scale), times(amount.step, scale)];
    return { ...end, amount: { ...amount, value, step, scale } };
  };
  const lowest = scaled(low);
  return { ...ranged, low: lowest, high: low === high ? lowest : scaled(high) };
}

/** A sum whose currency nobody names. */
const SUM: Printed = { kind: 'money', currency: null, factor: 1, before: false };

/** A number from here on is written out in full. */
const UNSCALED = 1000;

type BareMagnitude = Omit<Magnitude, 'bound'>;

function magnitudeOf(ranged: Ranged, factor: number): BareMagnitude {
  const [low, high] = [ranged.low.amount, ranged.high.amount];
  return {
    low: times(low.value, factor),
    high: times(high.value, factor),
    step: times(Math.min(low.step, high.step), factor),
    notation: high.notation,
  };
}

// The values are written out part by part, because spreading them is the slowest step of reading.

function percentageOf(
  ranged: Ranged,
  printed: Extract<Printed, { kind: 'percent' }>,
  bound: Bound,
): PercentageValue {
  const { low, high, step, notation } = magnitudeOf(ranged, printed.factor);
  return { kind: 'percentage', low, high, step, bound, notation, unit: printed.unit };
}

function moneyOf(
  tokens: readonly Token[],
  ranged: Ranged,
  printed: Extract<Printed, { kind: 'money' }>,
  bound: Bound,
): MoneyValue {
  const { low, high, step, notation } = magnitudeOf(ranged, printed.factor);
  const per = perAfter(tokens, ranged.next);
  return { kind: 'money', low, high, step, bound, notation, currency: printed.currency, per };
}

function quantityOf(magnitude: BareMagnitude, counted: Counted, bound: Bound): QuantityValue {
  const { low, high, step, notation } = magnitude;
  const { unit, noun, multiple } = counted;
  const ordinal = false;
  return { kind: 'quantity', low, high, step, bound, notation, unit, noun, multiple, ordinal };
}

function shareStep(tokens: readonly Token[], at: number, share: Share): Step {
  const upper = upperShareAt(tokens, at, share);
  const { percent: high, next } = upper ?? share;
  const { percent: low, step, unit } = share;
  const place = placeOf(tokens, at, next, upper === null ? at : openingOf(tokens, at), 'share');
  const { bound } = place;
  const value = { kind: 'percentage', low, high, step, bound, notation: 'fraction', unit } as const;
  return read(place, next, value, null);
}

/** Where a value stands and what bounds it. */
interface Place extends Span {
  readonly hedged: Span;
  readonly bound: Bound;
}

/** The place of a value in the tokens from `first` up to `next`; its range opens at `opens`. */
function placeOf(
  tokens: readonly Token[],
  first: number,
  next: number,
  opens: number,
  kind: Bounded,
): Place {
  const start = tokens[first]?.start ?? 0;
  const end = tokenAt(tokens, next - 1)?.end ?? start;
  const outer = readBound(tokens, opens, next, kind);
  const hedged = { start: Math.min(start, outer.start), end: Math.max(end, outer.end) };
  return { start, end, hedged, bound: outer.bound };
}

function read(
  place: Place,
  next: number,
  value: NumericValue,
  printed: Printed | null,
  scale = 1,
): Step {
  const { start, end, hedged } = place;
  return { next, reading: { start, end, hedged, value }, printed, scale };
}

function boundedKind(unit: QuantityValue['unit']): Bounded {
  if (unit === null) return 'count';
  return unit.dimension === 'time' ? 'duration' : 'share';
}
