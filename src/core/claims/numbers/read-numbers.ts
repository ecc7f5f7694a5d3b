import type {
  Bound,
  Magnitude,
  MoneyValue,
  PercentageValue,
  QuantityValue,
  Reading,
} from '../claim';
import type { Token } from '../../text/tokens';
import { boundAfter, readBound, type Bounded } from '../bounds/read-bound';
import { elidedUnit, type LastMeasure } from './elided-unit';
import { measureAt, type Measure, type Printed } from './measure';
import { chainEnd, isAttachedToWord } from './not-a-quantity';
import { tidy } from './read-amount';
import { perAfter } from './read-currency';
import { multipleWordAt } from './read-multiple';
import { lentUnit } from './lent-unit';
import { countedAt, type Counted } from './read-quantity';
import { openingOf, rangeFrom, type Ranged } from './read-range';
import { shareAt, upperShareAt, type Share } from './read-share';
import { spanOfTime } from './read-span-of-time';
import { startsNumber } from './starters';

export { readBareNumber } from './read-bare-number';

/** A value that is printed as a number. */
export type NumericValue = PercentageValue | MoneyValue | QuantityValue;

/** Where reading goes on, and what was read on the way. */
interface Step {
  readonly next: number;
  readonly readings: readonly Reading<NumericValue>[];
  /** The measure that was read, for units that a later number leaves out. */
  readonly measure?: LastMeasure;
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
    readings.push(...step.readings);
    last = step.measure ?? last;
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
  const token = tokens[at];
  if (token?.kind === 'digits') {
    if (isAttachedToWord(tokens, at)) return nothing(skipAttached(tokens, at));
    const chain = chainEnd(tokens, at);
    if (chain !== -1) return nothing(chain);
  }
  const share = shareAt(tokens, at);
  if (share !== null) return shareStep(tokens, at, share);
  const multiple = multipleWordAt(tokens, at);
  if (multiple !== null) {
    const { value, next, isRatio } = multiple;
    const counted: Counted = {
      unit: null,
      noun: isRatio ? null : 'times',
      multiple: isRatio,
      next,
    };
    const magnitude = { low: value, high: value, step: 1, notation: 'words' as const };
    return step(tokens, at, next, quantityOf(magnitude, counted));
  }
  const span = spanOfTime(tokens, at);
  if (span !== null) {
    const { value, unit, next } = span;
    const magnitude = { low: value, high: value, step: 0, notation: 'fraction' as const };
    const counted: Counted = { unit, noun: null, multiple: false, next };
    return step(tokens, at, next, quantityOf(magnitude, counted));
  }
  const measure = measureAt(tokens, at);
  if (measure === null) return nothing(at + 1);
  if ('skip' in measure) return nothing(measure.skip);
  return measureStep(text, tokens, measure, last);
}

function nothing(next: number): Step {
  return { next, readings: [] };
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

function measureStep(
  text: string,
  tokens: readonly Token[],
  measure: Measure,
  last: LastMeasure | null,
): Step {
  const ranged = withLentUnit(tokens, rangeFrom(tokens, measure), last);
  const { printed } = ranged;
  const read = printedStep(text, tokens, ranged);
  return printed.kind === 'none' ? read : { ...read, measure: { printed, next: read.next } };
}

function printedStep(text: string, tokens: readonly Token[], ranged: Ranged): Step {
  const { printed } = ranged;
  if (printed.kind === 'percent') {
    const value = percentageOf(ranged, printed);
    return step(tokens, ranged.first, ranged.next, value, ranged.opens);
  }
  if (printed.kind === 'money') {
    const value = moneyOf(tokens, ranged, printed);
    return step(tokens, ranged.first, ranged.next, value, ranged.opens);
  }
  const counted = countedAt(text, tokens, ranged);
  if ('skip' in counted) return nothing(counted.skip);
  const value = quantityOf(magnitudeOf(ranged, 1), counted);
  const inner = boundAfter(tokens, ranged.next)?.bound ?? null;
  return step(tokens, ranged.first, counted.next, value, ranged.opens, inner);
}

function withLentUnit(tokens: readonly Token[], ranged: Ranged, last: LastMeasure | null): Ranged {
  const lent = ranged.low === ranged.high ? lentUnit(tokens, ranged.low) : null;
  const printed = lent ?? elidedUnit(tokens, ranged, last);
  return printed === null ? ranged : { ...ranged, printed };
}

type BareMagnitude = Omit<Magnitude, 'bound'>;
type Unbounded<V extends NumericValue> = V extends NumericValue ? Omit<V, 'bound'> : never;

function magnitudeOf(ranged: Ranged, factor: number): BareMagnitude {
  const [low, high] = [ranged.low.amount, ranged.high.amount];
  return {
    low: tidy(low.value * factor),
    high: tidy(high.value * factor),
    step: tidy(Math.min(low.step, high.step) * factor),
    notation: high.notation,
  };
}

function percentageOf(
  ranged: Ranged,
  printed: Extract<Printed, { kind: 'percent' }>,
): Unbounded<PercentageValue> {
  return { kind: 'percentage', ...magnitudeOf(ranged, printed.factor), unit: printed.unit };
}

function moneyOf(
  tokens: readonly Token[],
  ranged: Ranged,
  printed: Extract<Printed, { kind: 'money' }>,
): Unbounded<MoneyValue> {
  const { currency, factor } = printed;
  const per = perAfter(tokens, ranged.next);
  return { kind: 'money', ...magnitudeOf(ranged, factor), currency, per };
}

function quantityOf(magnitude: BareMagnitude, counted: Counted): Unbounded<QuantityValue> {
  const { unit, noun, multiple } = counted;
  return { kind: 'quantity', ...magnitude, unit, noun, multiple, ordinal: false };
}

function shareStep(tokens: readonly Token[], at: number, share: Share): Step {
  const upper = upperShareAt(tokens, at, share);
  const { percent: high, next } = upper ?? share;
  const { percent: low, step: off, unit } = share;
  const value = { kind: 'percentage', low, high, step: off, notation: 'fraction', unit } as const;
  return step(tokens, at, next, value, upper === null ? at : openingOf(tokens, at));
}

/** The reading of a value in the tokens from `first` up to `next`, with what bounds it. */
function step(
  tokens: readonly Token[],
  first: number,
  next: number,
  value: Unbounded<NumericValue>,
  opens = first,
  innerBound: Bound | null = null,
): Step {
  const start = tokens[first]?.start ?? 0;
  const end = tokens[next - 1]?.end ?? start;
  const outer = readBound(tokens, opens, next, boundedKind(value));
  const bound = outer.bound === 'exact' && innerBound !== null ? innerBound : outer.bound;
  const hedged = { start: Math.min(start, outer.start), end: Math.max(end, outer.end) };
  return { next, readings: [{ start, end, hedged, value: { ...value, bound } }] };
}

function boundedKind(value: Unbounded<NumericValue>): Bounded {
  if (value.kind !== 'quantity') return 'share';
  if (value.unit === null) return 'count';
  return value.unit.dimension === 'time' ? 'duration' : 'share';
}
