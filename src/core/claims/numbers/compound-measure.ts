import { tokenAt, type Token } from '../../text/tokens';
import { tidy, type Amount } from './amount';
import type { Measure } from './measure';
import { unitNamed } from './read-unit';
import { WordList } from '../../text/word-list';

/**
 * A measure with a smaller unit behind it as one value in the larger unit ("5 feet 7 inches",
 * "two years and three months", "12 dollars and 50 cents"); null where the two are not of one
 * measure.
 */
export function joinedMeasure(large: Measure, small: Measure): Measure | null {
  const ratio = ratioOf(large, small);
  const { amount } = large;
  if (ratio === null || small.amount.value <= 0 || small.amount.value * ratio >= 1) return null;
  const joined: Amount = {
    ...amount,
    value: tidy(amount.value + small.amount.value * ratio),
    step: tidy(small.amount.step * ratio),
    next: small.next,
  };
  return { ...large, amount: joined, next: small.next };
}

/** Index of the number of a smaller unit that may follow a measure, past an "and"; -1 at a stop. */
export function smallerUnitStart(tokens: readonly Token[], measure: Measure): number {
  const { amount, printed, next, first } = measure;
  const fits =
    (printed.kind === 'unit' && !printed.hyphen && COMPOUND.has(printed.unit.dimension)) ||
    (printed.kind === 'money' && !printed.before && printed.factor === 1);
  const whole = Number.isInteger(amount.value) && amount.decimals === 0 && amount.value >= 0;
  if (!fits || !whole || tokenAt(tokens, first - 1)?.lower === 'between') return -1;
  const at = tokens[next]?.lower === 'and' ? next + 1 : next;
  const token = tokens[at];
  return token?.spaceBefore === true && token.kind !== 'symbol' ? at : -1;
}

const TALL = new WordList(['tall', 'high', 'long', 'wide', 'deep']);

/** The unit of "30m" behind "2h", and of "2 in" behind "6 ft", which alone would be another. */
export function shortSmallUnitAt(
  tokens: readonly Token[],
  large: Measure,
  amount: Amount,
): Measure | null {
  const sign = tokenAt(tokens, large.next - 1)?.text;
  const letters = tokens[amount.next];
  const after = tokens[amount.next + 1];
  const isMinutes = sign === 'h' && letters?.text === 'm' && !letters.spaceBefore;
  const isInches =
    sign === 'ft' && letters?.text === 'in' && (after?.kind !== 'word' || TALL.holds(after));
  const unit = isMinutes ? unitNamed('min') : isInches ? unitNamed('inch') : null;
  if (unit === null) return null;
  const { first, next } = amount;
  return { amount, printed: { kind: 'unit', unit, hyphen: false }, first, next: next + 1 };
}

const COMPOUND: ReadonlySet<string> = new Set(['time', 'length', 'mass']);

/** How many of the larger unit one of the smaller is; null where they are no such pair. */
function ratioOf(large: Measure, small: Measure): number | null {
  const [a, b] = [large.printed, small.printed];
  if (a.kind === 'unit' && b.kind === 'unit') {
    if (a.unit.dimension !== b.unit.dimension || b.hyphen) return null;
    return b.unit.toBase < a.unit.toBase ? b.unit.toBase / a.unit.toBase : null;
  }
  if (a.kind !== 'money' || b.kind !== 'money' || b.before || b.factor === 1) return null;
  return b.currency === null || b.currency === a.currency ? b.factor : null;
}
