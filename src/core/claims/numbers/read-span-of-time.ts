import type { UnitOfMeasure } from '../claim';
import { tokenAt, type Token } from '../../text/tokens';
import { andAFraction, namedShareAt, type NamedShare } from './read-amount';
import { boundBefore } from '../bounds/read-bound';
import { pastHyphen } from './read-number-words';
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

/** "a little over a year", "less than a century": what is measured by one unit and bounded is a length. */
function isMeasuredOne(tokens: readonly Token[], at: number, unit: Unit): boolean {
  if (unit.unit.dimension !== 'time') return false;
  const bound = boundBefore(tokens, at)?.bound;
  if (bound === 'just-over' || bound === 'nearly') return true;
  // "Over a year" and "within a year" say when.
  return bound !== undefined && /^(?:than|under)$/.test(tokenAt(tokens, at - 1)?.lower ?? '');
}

/** Reads "half a year", "a quarter of an hour", "a half-hour", "half-a-degree" at `tokens[at]`. */
export function partOfUnit(tokens: readonly Token[], at: number): SpanOfTime | null {
  const share = namedShareAt(tokens, at);
  if (share === null) return null;
  const of = tokens[share.next]?.lower === 'of' ? share.next + 1 : pastHyphen(tokens, share.next);
  const article = tokens[of]?.lower;
  const isOne = article === 'a' || article === 'an';
  if (!isOne && !mayPrecedeUnit(tokens, at, share)) return null;
  const unit = unitAt(tokens, isOne ? pastHyphen(tokens, of + 1) : of);
  // "the half-year report" names a period.
  if (unit === null || (!isOne && unit.unit.id === 'year')) return null;
  return { value: share.over / share.under, unit: unit.unit, next: unit.next };
}

/** "a half hour", "half-hour", "a quarter mile": other parts are ordinals there ("a third day"). */
function mayPrecedeUnit(tokens: readonly Token[], at: number, share: NamedShare): boolean {
  if (tokens[share.next]?.lower === 'of') return false;
  const isHalf = share.under === 2;
  if (!isHalf && share.under !== 4) return false;
  return (
    share.article || (isHalf && pastHyphen(tokens, share.next) > share.next && !isLater(tokens, at))
  );
}

/** "the second half-year", "every half-hour": which one, or how often, and not how long. */
function isLater(tokens: readonly Token[], at: number): boolean {
  return /^(?:first|second|last|next|this|every|each|per)$/.test(
    tokenAt(tokens, at - 1)?.lower ?? '',
  );
}
