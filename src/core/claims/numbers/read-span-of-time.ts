import type { UnitOfMeasure } from '../claim';
import type { Token } from '../../text/tokens';
import { andAFraction, namedShareAt } from './read-amount';
import { boundBefore } from '../bounds/read-bound';
import { unitAt, type Unit } from './read-unit';

/** A part of a unit, or one and a part ("half an hour", "a year and a half"). */
export interface SpanOfTime {
  readonly value: number;
  readonly unit: UnitOfMeasure;
  readonly next: number;
}

/** Reads "a year and a half", "half a year", "a quarter of an hour", "half a tonne". */
export function spanOfTime(tokens: readonly Token[], at: number): SpanOfTime | null {
  const word = tokens[at]?.lower;
  if (word === 'a' || word === 'an') {
    const unit = unitAt(tokens, at + 1);
    const part = unit === null ? null : andAFraction(tokens, unit.next);
    if (unit !== null && part !== null) {
      return { value: 1 + part.value, unit: unit.unit, next: part.next };
    }
    if (unit !== null && isMeasuredOne(tokens, at, unit)) {
      return { value: 1, unit: unit.unit, next: unit.next };
    }
  }
  return partOfUnit(tokens, at);
}

/** "a little over a year", "just under a month": what is measured by one unit and bounded is a length. */
function isMeasuredOne(tokens: readonly Token[], at: number, unit: Unit): boolean {
  if (unit.unit.dimension !== 'time') return false;
  const bound = boundBefore(tokens, at)?.bound;
  return bound === 'just-over' || bound === 'nearly';
}

/** Reads "half a year", "a quarter of an hour" at `tokens[at]`. */
export function partOfUnit(tokens: readonly Token[], at: number): SpanOfTime | null {
  const share = namedShareAt(tokens, at);
  if (share === null) return null;
  const of = tokens[share.next]?.lower === 'of' ? share.next + 1 : share.next;
  const article = tokens[of]?.lower;
  if (article !== 'a' && article !== 'an') return null;
  const unit = unitAt(tokens, of + 1);
  if (unit === null) return null;
  return { value: share.over / share.under, unit: unit.unit, next: unit.next };
}
