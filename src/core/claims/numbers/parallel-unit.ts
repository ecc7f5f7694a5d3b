import { tokenAt, type Token } from '../../text/tokens';
import { looksLikeYear, type Amount } from './amount';
import { followsAverage } from './counted-average';
import type { LastMeasure } from './elided-unit';
import type { Printed } from './measure';
import { FUNCTION_WORDS, LABEL_NOUNS } from './nouns.data';
import { followsName } from './not-a-quantity';
import type { Ranged } from './read-range';
import { WordList } from '../../text/word-list';

/** Most tokens between a measure and a number that takes its unit from it. */
const REACH = 16;
/** A number with decimals is hardly anything else than a value of what is spoken of. */
const DECIMAL_REACH = 48;
const MOST_STOPS = 1;
const MOST_DECIMAL_STOPS = 3;
const FIGURES_FROM = 10;
const WHOLE = 100;

/** Words that a statement goes on with behind its value; another word there may be what is counted. */
const GOING_ON = WordList.of(
  'and but when while whereas for in among with at on against after before now last today',
);
/** Behind these a bare number is a place, a day or a name, unless the measure stands so, too. */
const PLACING = WordList.of(
  'in on by since of no per under over above below aged x between through via within until till',
);

/**
 * The unit of the measure before, for a bare number that stands as the value of another thing beside
 * it: "The north has 48 per cent, and the south, for all its rain, 40", "In towns it is 17 per
 * cent; in villages, 14.5". Behind a full stop only where the number closes its statement ("Its rival
 * has 24."). Null where it may be anything else.
 */
export function parallelUnit(
  tokens: readonly Token[],
  ranged: Ranged,
  last: LastMeasure | null,
): Printed | null {
  const { amount, first } = ranged.low;
  const isDecimal = amount.decimals > 0 || isScaledMoney(amount, last);
  const reach = isDecimal ? DECIMAL_REACH : REACH;
  if (last === null || ranged.printed.kind !== 'none' || first - last.next > reach) return null;
  const { printed } = last;
  if (amount.decimals > 0 && followsAverage(tokens, first, last.next)) return null;
  if (!isLikeAmount(amount, printed) || !mayStandBehind(tokens, first, last)) return null;
  const stops = stopsBetween(tokens, last.next, first);
  if (
    stops > (isDecimal ? MOST_DECIMAL_STOPS : MOST_STOPS) ||
    !(closes(tokens, ranged.next, stops > 0) || isSpent(tokens, ranged, last))
  )
    return null;
  return printed;
}

/** Millions without a noun, in a text that has just told of money, are money. */
function isScaledMoney({ scale }: Amount, last: LastMeasure | null): boolean {
  return last?.printed.kind === 'money' && scale >= MILLION && last.scale >= MILLION;
}

const MILLION = 1e6;

/** "eight million went on tents": no noun follows that the millions would count. */
function isSpent(tokens: readonly Token[], { low, next }: Ranged, last: LastMeasure): boolean {
  const after = tokens[next];
  return isScaledMoney(low.amount, last) && after !== undefined && FUNCTION_WORDS.holds(after);
}

/** Whether a bare number may leave out this unit; a sign before a figure is repeated but before millions. */
function isLikeAmount(amount: Amount, printed: Printed): boolean {
  if (amount.grouped || looksLikeYear(amount)) return false;
  if (printed.kind === 'money' && amount.scale > 1) return true;
  if (amount.digits === 0 && printed.kind !== 'unit') return false;
  if (amount.scale > 1 || (amount.decimals === 0 && amount.value < FIGURES_FROM)) return false;
  if (printed.kind === 'percent') return amount.value <= WHOLE;
  return printed.kind === 'money' ? !printed.before : printed.kind === 'unit';
}

/** What stands before the number: a mark, a verb, a name that opens its part ("; Poles 87"). */
function mayStandBehind(tokens: readonly Token[], first: number, last: LastMeasure): boolean {
  const before = tokenAt(tokens, first - 1);
  if (before === undefined) return false;
  if (before.kind === 'symbol') return /^[,:(–—]$/.test(before.text);
  if (before.kind !== 'word') return false;
  if (PLACING.holds(before)) return before.lower === last.before;
  if (LABEL_NOUNS.holds(before)) return false;
  return !followsName(tokens, first) || /^[,:;]$/.test(tokenAt(tokens, first - 2)?.text ?? '');
}

/** Whether the statement ends behind the number, or goes on with another part. */
function closes(tokens: readonly Token[], next: number, strictly: boolean): boolean {
  const after = tokens[next];
  if (after === undefined) return true;
  if (after.kind === 'symbol') return !after.spaceBefore && /^[.,;:)!?]$/.test(after.text);
  if (after.lower === 'of') return POINTING.holds(tokens[next + 1]);
  return !strictly && GOING_ON.holds(after);
}

/** "600 million of it": what is spoken of was measured before. */
const POINTING = new WordList(['it', 'this', 'that', 'which']);

/** Full stops and the like between two tokens; decimal points are inside of numbers. */
function stopsBetween(tokens: readonly Token[], from: number, to: number): number {
  let stops = 0;
  for (let at = from; at < to; at += 1) {
    const token = tokens[at];
    if (token?.kind === 'symbol' && /^[.!?]$/.test(token.text) && !isInitial(tokens, at))
      stops += 1;
  }
  return stops;
}

/** The point of "i.e." ends no sentence. */
function isInitial(tokens: readonly Token[], point: number): boolean {
  const letter = tokenAt(tokens, point - 1);
  return (
    tokens[point]?.spaceBefore === false && letter?.kind === 'word' && letter.text.length === 1
  );
}
