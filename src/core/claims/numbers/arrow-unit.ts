import { tokenAt, type Token } from '../../text/tokens';
import { arrowBefore, arrowEnd } from '../arrows';
import { likeScale, looksLikeYear } from './amount';
import type { LastMeasure } from './elided-unit';
import type { Lent } from './lent-unit';
import { measureAt, type Measure } from './measure';
import type { Ranged } from './read-range';
import { startsNumber } from './starters';

const MOST_MEMBERS = 4;
/** Tokens of the longest bracket that may stand between a value and its arrow: "(end of 2019)". */
const MOST_IN_BRACKET = 5;

/**
 * The unit and scale of the value that an arrow joins to a bare number: "44 -> 58 per cent", "€410
 * (2019) → 455". Null where there is none.
 */
export function acrossArrow(
  tokens: readonly Token[],
  ranged: Ranged,
  last: LastMeasure | null,
): Lent | null {
  const { low, first, next } = ranged;
  if (ranged.printed.kind !== 'none' || looksLikeYear(low.amount)) return null;
  const arrow = arrowBefore(tokens, first);
  if (arrow !== -1 && last !== null && last.next === beforeBracket(tokens, arrow)) {
    return { printed: last.printed, scale: low.amount.grouped ? 1 : last.scale };
  }
  const behind = measureBehind(tokens, next);
  return behind === null
    ? null
    : { printed: behind.printed, scale: likeScale(low.amount, behind.amount) };
}

/** The first value with a unit or a scale in the arrows that go on from `next`. */
function measureBehind(tokens: readonly Token[], next: number): Measure | null {
  let at = next;
  for (let taken = 0; taken < MOST_MEMBERS; taken += 1) {
    const start = pastArrow(tokens, at);
    const measure = start === -1 ? null : measureAt(tokens, start);
    if (measure === null || 'skip' in measure || looksLikeYear(measure.amount)) return null;
    const { printed, amount } = measure;
    if (printed.kind === 'unit' && printed.hyphen) return null;
    if (printed.kind !== 'none' || amount.scale > 1) return measure;
    at = measure.next;
  }
  return null;
}

/** Index of the token behind the arrow that follows at `at`, a short bracket between them left out; else -1. */
function pastArrow(tokens: readonly Token[], at: number): number {
  if (tokens[at]?.text !== '(') return arrowEnd(tokens, at);
  for (let close = at + 1; close <= at + MOST_IN_BRACKET; close += 1) {
    if (tokens[close]?.text === ')') return arrowEnd(tokens, close + 1);
  }
  return -1;
}

/** Index of the bracket that closes directly before `at`, or `at` itself. */
function beforeBracket(tokens: readonly Token[], at: number): number {
  if (tokenAt(tokens, at - 1)?.text !== ')') return at;
  for (let open = at - 2; open >= at - 2 - MOST_IN_BRACKET; open -= 1) {
    if (tokens[open]?.text === '(') return open;
  }
  return at;
}

/** Whether an arrow leads to the number in the tokens from `first` to `next`, or from it to another. */
export function isBesideArrow(tokens: readonly Token[], first: number, next: number): boolean {
  if (arrowBefore(tokens, first) !== -1) return true;
  const behind = pastArrow(tokens, next);
  return behind !== -1 && startsNumber(tokens, behind);
}
