import type { PercentageValue } from '../claim';
import { tokenAt, type Token } from '../../text/tokens';
import type { Amount } from './amount';
import { joinedMeasure, shortSmallUnitAt, smallerUnitStart } from './compound-measure';
import { AMBIGUOUS_NAMES } from './currency-names.data';
import { LOOSE_ABBREVIATIONS } from './currency-signs.data';
import { MINUSES } from './marks.data';
import { degreeLetterAt } from './degree-letter';
import { amountAt, signBefore, type AmountOrSkip } from './read-amount';
import { currencyAfterAt, currencyBeforeAt, stateBehind, type Currency } from './read-currency';
import type { Figure } from './read-figure';
import { pastHyphen } from './read-number-words';
import { percentUnitAt } from './read-percent-unit';
import { unitAt, type Unit } from './read-unit';
import { WordList } from '../../text/word-list';

/** What a number is printed with. `hyphen` tells "90-day" from "90 days". */
export type Printed =
  | { readonly kind: 'percent'; readonly unit: PercentageValue['unit']; readonly factor: number }
  | {
      readonly kind: 'money';
      readonly currency: string | null;
      readonly factor: number;
      readonly before: boolean;
    }
  | { readonly kind: 'unit'; readonly unit: Unit['unit']; readonly hyphen: boolean }
  | { readonly kind: 'none' };

/** A number with the sign, currency or unit that is printed directly beside it. */
export interface Measure {
  readonly amount: Amount;
  readonly printed: Printed;
  /** Token indices, `next` excluded; the sign and the currency are inside. */
  readonly first: number;
  readonly next: number;
}

/**
 * Reads a number with its currency or unit at `tokens[at]`, which is a currency, a figure, a
 * fraction or a number word. Null where none begins; `skip` after a chain of digits that is none.
 * `money` says that the number is the upper end of a range whose lower end has a currency before it;
 * `figure` is what begins at \`at\`, where it was read before.
 */
export function measureAt(
  tokens: readonly Token[],
  at: number,
  money = false,
  figure: Figure | null = null,
): Measure | { readonly skip: number } | null {
  const start = pastSign(tokens, at);
  const currency = currencyBeforeAt(tokens, start);
  if (currency !== null) return moneyAt(tokens, start, currency);
  const amount = amountAt(tokens, start, money, figure);
  if (amount === null || 'skip' in amount) return amount;
  return withSmallerUnits(tokens, withSignInWord(tokens, withUnit(tokens, amount)));
}

/** "negative 2 per cent": before other measures the word may tell of something else. */
function withSignInWord(tokens: readonly Token[], measure: Measure): Measure {
  const { amount, first, printed } = measure;
  if (amount.value <= 0 || tokenAt(tokens, first - 1)?.lower !== 'negative') return measure;
  const isSigned =
    printed.kind === 'percent' ||
    printed.kind === 'money' ||
    (printed.kind === 'unit' && printed.unit.dimension.startsWith('temperature'));
  if (!isSigned) return measure;
  return { ...measure, amount: { ...amount, value: -amount.value }, first: first - 1 };
}

const MOST_SMALLER = 2;

/** Joins "7 inches" to "5 feet" and "20 minutes 30 seconds" to "1 hour". */
function withSmallerUnits(tokens: readonly Token[], measure: Measure): Measure {
  let joined = measure;
  let last = measure;
  for (let taken = 0; taken < MOST_SMALLER; taken += 1) {
    const at = smallerUnitStart(tokens, last);
    const amount = at === -1 ? null : amountAt(tokens, at, false);
    if (amount === null || 'skip' in amount) break;
    const small = shortSmallUnitAt(tokens, last, amount) ?? withUnit(tokens, amount);
    const both = joinedMeasure(joined, small);
    if (both === null || (taken > 0 && joinedMeasure(last, small) === null)) break;
    joined = both;
    last = small;
  }
  return joined;
}

/** Index after a sign that is attached to what follows; the sign is found again from there. */
function pastSign(tokens: readonly Token[], at: number): number {
  const sign = tokens[at];
  if (sign?.kind !== 'symbol' || tokens[at + 1]?.spaceBefore !== false) return at;
  return MINUSES.holds(sign) || sign.text === '+' ? at + 1 : at;
}

function moneyAt(
  tokens: readonly Token[],
  at: number,
  currency: Currency,
): Measure | { readonly skip: number } | null {
  let start = currency.next;
  if (tokens[start]?.text === '-' || tokens[start]?.text === '−') start += 1;
  const figure = tokens[start]?.text === '.' ? start + 1 : start;
  const amount: AmountOrSkip | null =
    tokens[figure]?.kind === 'digits' ? amountAt(tokens, figure, true) : null;
  if (amount === null || 'skip' in amount) return null;
  if (currency.loose && amount.scale === 1 && !amount.grouped) return null;
  const sign = signBefore(tokens, at);
  const negative = start > currency.next || (sign < at && tokens[sign]?.text !== '+');
  const owner = stateBehind(tokens, amount.next, currency);
  const code = owner?.code ?? currency.code;
  return withSignInWord(tokens, {
    amount: negative ? { ...amount, value: -Math.abs(amount.value) } : amount,
    printed: { kind: 'money', currency: code, factor: 1, before: true },
    first: sign,
    next: owner?.next ?? pastRepeatedCurrency(tokens, amount.next, code),
  });
}

/** "$5 USD" names the currency twice. */
function pastRepeatedCurrency(tokens: readonly Token[], next: number, code: string | null): number {
  const after = currencyAfterAt(tokens, next);
  return after !== null && !after.loose && after.factor === 1 && after.code === code
    ? after.next
    : next;
}

/** Adds the percent sign, currency or unit that follows the number. */
export function withUnit(tokens: readonly Token[], amount: Amount): Measure {
  const { first, next } = amount;
  const joined = pastHyphen(tokens, next);
  const percent = percentUnitAt(tokens, joined);
  if (percent !== null) {
    const { unit, factor } = percent;
    return { amount, printed: { kind: 'percent', unit, factor }, first, next: percent.next };
  }
  const money = currencyAfterAt(tokens, joined);
  if (money !== null && isCurrencyHere(tokens, amount, money)) {
    const { code: currency, factor } = money;
    const printed = { kind: 'money', currency, factor, before: false } as const;
    return { amount, printed, first, next: money.next };
  }
  const unit = unitAt(tokens, joined) ?? poundsOf(tokens, joined) ?? degreeLetterAt(tokens, amount);
  if (unit !== null) {
    const printed = { kind: 'unit', unit: unit.unit, hyphen: joined > next } as const;
    return { amount, printed, first, next: unit.next };
  }
  return { amount, printed: { kind: 'none' }, first, next };
}

/** Whether a name after a number is a currency and not a weight or a verb ("12 won medals"). */
function isCurrencyHere(tokens: readonly Token[], amount: Amount, money: Currency): boolean {
  if (!money.loose) return true;
  const name = tokenAt(tokens, money.next - 1)?.lower ?? '';
  if (name === 'p') return amount.digits > 0 && amount.digits <= 2 && amount.scale === 1;
  if (name === 'pounds' || name === 'pound') {
    if (tokens[money.next]?.lower === 'of' && tokenAt(tokens, money.next - 1)?.lower === 'pounds')
      return false;
    if (isOunces(tokens, money.next) || isWeighed(tokens, amount.first, money.next)) return false;
    return unitAt(tokens, money.next - 1) === null;
  }
  if (
    AMBIGUOUS_NAMES.has(name) ||
    LOOSE_ABBREVIATIONS.has(tokenAt(tokens, money.next - 1)?.text ?? '')
  ) {
    return amount.scale > 1 || amount.grouped || amount.value >= 1000;
  }
  return true;
}

/** "6 pounds 4 ounces" */
function isOunces(tokens: readonly Token[], at: number): boolean {
  const number = tokens[at]?.lower === 'and' ? at + 1 : at;
  return /^(?:ounces?|oz)$/.test(tokens[number + 1]?.lower ?? '');
}

const WEIGHING = WordList.of(
  'weigh weighs weighed weighing weight heavier lighter overweight underweight',
);
const WEIGHING_REACH = 4;

/** "weighs about 20 pounds", "20 pounds heavier" */
function isWeighed(tokens: readonly Token[], first: number, next: number): boolean {
  if (WEIGHING.holds(tokens[next])) return true;
  for (let at = first - 1; at >= 0 && at >= first - WEIGHING_REACH; at -= 1) {
    if (tokens[at]?.kind === 'symbol') return false;
    if (WEIGHING.holds(tokens[at])) return true;
  }
  return false;
}

const POUND = { id: 'pound', dimension: 'mass', toBase: 0.45359237 };

/** "50 pounds of cod" is a weight. */
function poundsOf(tokens: readonly Token[], at: number): Unit | null {
  const word = tokens[at]?.lower;
  return word === 'pounds' || word === 'pound' ? { unit: POUND, next: at + 1 } : null;
}
