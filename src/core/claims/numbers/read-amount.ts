import { tokenAt, type Token } from '../../text/tokens';
import { factOf } from '../../text/words';
import { tidy, times, type Amount } from './amount';
import { CURRENCY_SIGNS } from './currency-signs.data';
import { MINUSES, VULGAR_FRACTIONS } from './marks.data';
import { FRACTION_PLURALS, FRACTION_WORDS, SCALE_WORDS, SMALL_NUMBERS } from './number-words.data';
import { figureAt, type Figure } from './read-figure';
import { cardinalAt, pastHyphen, type Cardinal } from './read-number-words';
import { scaleAt } from './read-scale';
import { WordList } from '../../text/word-list';

/** An amount, or the index after a chain of digits that is none. */
export type AmountOrSkip = Amount | { readonly skip: number };

/**
 * Reads the number that begins at `tokens[at]`: figures with scale words, a vulgar fraction, number
 * words, or a part of a round number ("half a million", "a quarter of a billion"). Null where no
 * number begins. `money` says that a currency stands directly before; `figure` is what begins at `at`, where it
 * was read before.
 */
export function amountAt(
  tokens: readonly Token[],
  at: number,
  money: boolean,
  figure: Figure | null = null,
): AmountOrSkip | null {
  const token = tokens[at];
  if (token === undefined) return null;
  if (token.kind === 'digits')
    return slashAt(tokens, at) ?? figuresAt(tokens, at, money, figure ?? figureAt(tokens, at));
  if (token.kind === 'symbol') return vulgarAt(tokens, at, money);
  return partOfScaleAt(tokens, at) ?? wordsAt(tokens, at);
}

/** "1/2" of "1/2 mile" and "3/4 inch", by itself. */
function slashAt(tokens: readonly Token[], at: number): Amount | null {
  const part = tokens[at + 1]?.text === '/' ? slashFraction(tokens, at) : null;
  if (part === null) return null;
  const notation = 'fraction';
  const plain = { scale: 1, grouped: false, decimals: 0, digits: 0 };
  return { first: at, next: part.next, value: part.value, step: part.step, notation, ...plain };
}

/** Units of the decimal places: 1, 0.1, 0.01 … */
const PLACES: readonly number[] = Array.from({ length: 19 }, (_, i) => Number(`1e-${i}`));

function figuresAt(
  tokens: readonly Token[],
  at: number,
  money: boolean,
  figure: Figure,
): AmountOrSkip {
  const number = figure.number;
  if (number === null) return { skip: figure.next };
  let value = number.value;
  let step = PLACES[number.decimals] ?? 1;
  let next = figure.next;
  let first = at;
  if (hasBarePoint(tokens, at)) {
    value = Number(`.${tokens[at]?.text ?? ''}`);
    step = PLACES[number.digits] ?? 1;
    first = at - 1;
  }
  const mixed = number.decimals === 0 ? fractionAfter(tokens, next) : null;
  if (mixed !== null) {
    value += mixed.value;
    step = mixed.step;
    next = mixed.next;
  }
  const scale = scaleAt(tokens, next, money);
  return {
    first: signBefore(tokens, first),
    next: scale.next,
    value: signed(tokens, first, times(value, scale.factor)),
    step: times(step, scale.factor),
    notation: 'figures',
    scale: scale.factor,
    grouped: number.grouped,
    decimals: number.decimals,
    digits: number.digits,
  };
}

/** Whether the digits are the decimals of a figure without a whole part (".5"). */
function hasBarePoint(tokens: readonly Token[], at: number): boolean {
  const point = tokenAt(tokens, at - 1);
  if (point?.text !== '.' || tokens[at]?.spaceBefore !== false) return false;
  const before = tokenAt(tokens, at - 2);
  return point.spaceBefore || (before?.kind === 'symbol' && CURRENCY_SIGNS.has(before.text));
}

interface Part {
  readonly value: number;
  readonly step: number;
  readonly next: number;
}

const VULGAR = new WordList(VULGAR_FRACTIONS.keys());

/** The fraction of a mixed number ("½" of "6½", " 1/2" of "6 1/2", "and a half"). */
function fractionAfter(tokens: readonly Token[], next: number): Part | null {
  const mark = tokens[next];
  if (mark === undefined) return null;
  const vulgar = VULGAR.holds(mark) ? VULGAR_FRACTIONS.get(mark.text) : undefined;
  if (vulgar !== undefined) {
    return { value: vulgar[0] / vulgar[1], step: 1 / vulgar[1], next: next + 1 };
  }
  const joint = isJointOfFraction(tokens, next) ? next + 1 : next;
  return slashFraction(tokens, joint) ?? andAFraction(tokens, next);
}

/** "3-1/2", "3 and 1/2" */
function isJointOfFraction(tokens: readonly Token[], at: number): boolean {
  const mark = tokens[at];
  if (mark?.lower === 'and') return tokens[at + 1]?.spaceBefore === true;
  const isHyphen = mark?.text === '-' && !mark.spaceBefore;
  return isHyphen && tokens[at + 1]?.spaceBefore === false;
}

function slashFraction(tokens: readonly Token[], next: number): Part | null {
  const over = tokens[next];
  const slash = tokens[next + 1];
  const under = tokens[next + 2];
  if (over?.kind !== 'digits' || slash === undefined || under?.kind !== 'digits') return null;
  if ((slash.text !== '/' && slash.text !== '⁄') || slash.spaceBefore || under.spaceBefore)
    return null;
  const [n, d] = [Number(over.text), Number(under.text)];
  return n > 0 && n < d && d <= 16 ? { value: n / d, step: 1 / d, next: next + 3 } : null;
}

/** "and a half", "and three quarters", with hyphens or spaces, after a whole number. */
export function andAFraction(tokens: readonly Token[], next: number): Part | null {
  const and = pastHyphen(tokens, next);
  if (tokens[and]?.lower !== 'and') return null;
  const count = pastHyphen(tokens, and + 1);
  const name = pastHyphen(tokens, count + 1);
  const word = tokens[count]?.lower ?? '';
  const part = tokens[name]?.lower ?? '';
  const one = word === 'a' || word === 'an' || word === 'one';
  // "two and three-quarter percent"
  const joined = name > count + 1 ? FRACTION_WORDS.get(part) : undefined;
  const parts = one ? FRACTION_WORDS.get(part) : (FRACTION_PLURALS.get(part) ?? joined);
  const over = one ? 1 : SMALL_NUMBERS.get(word);
  if (parts === undefined || over === undefined || over >= parts || parts > 10) return null;
  return { value: over / parts, step: 1 / parts, next: name + 1 };
}

function vulgarAt(tokens: readonly Token[], at: number, money: boolean): Amount | null {
  const vulgar = VULGAR_FRACTIONS.get(tokens[at]?.text ?? '');
  if (vulgar === undefined) return null;
  const scale = scaleAt(tokens, at + 1, money);
  return {
    first: signBefore(tokens, at),
    next: scale.next,
    value: signed(tokens, at, (vulgar[0] / vulgar[1]) * scale.factor),
    step: scale.factor / vulgar[1],
    notation: 'fraction',
    scale: scale.factor,
    grouped: false,
    decimals: 0,
    digits: 0,
  };
}

function wordsAt(tokens: readonly Token[], at: number): Amount | null {
  const cardinal = cardinalAt(tokens, at);
  if (cardinal === null) return null;
  const decimals = pointInWords(tokens, cardinal);
  const half = decimals ?? andAFraction(tokens, cardinal.next);
  const scale = half === null ? null : scaleAt(tokens, half.next, false);
  const factor = (scale?.factor ?? 1) * (half === null ? 1 : cardinal.scale);
  const first = isMinusWord(tokens, at) ? at - 1 : at;
  const value =
    half === null ? cardinal.value : tidy((cardinal.value / cardinal.scale + half.value) * factor);
  return {
    first,
    next: scale?.next ?? cardinal.next,
    value: first === at ? value : -value,
    step: half === null ? cardinal.step : tidy(half.step * factor),
    notation: 'words',
    scale: half === null ? cardinal.scale : factor,
    grouped: false,
    decimals: 0,
    digits: 0,
  };
}

/** "point five", "point two four" after a whole number in words. */
function pointInWords(tokens: readonly Token[], cardinal: Cardinal): Part | null {
  if (cardinal.scale !== 1 || tokens[cardinal.next]?.lower !== 'point') return null;
  let [value, step, next] = [0, 1, cardinal.next + 1];
  for (;;) {
    const digit = SMALL_NUMBERS.get(tokens[next]?.lower ?? '');
    if (digit === undefined || digit > 9 || step < 1e-6) break;
    step /= 10;
    value += digit * step;
    next += 1;
  }
  return step === 1 ? null : { value: tidy(value), step: tidy(step), next };
}

/**
 * Reads "half a million", "a quarter of a billion", "half a dozen", "a half-million" and "quarter of
 * a million" at `tokens[at]`.
 */
export function partOfScaleAt(tokens: readonly Token[], at: number): Amount | null {
  const share = namedShareAt(tokens, at) ?? bareQuarterAt(tokens, at);
  if (share === null) return null;
  let next = tokens[share.next]?.lower === 'of' ? share.next + 1 : share.next;
  const article = tokens[next]?.lower;
  if (article === 'a' || article === 'one') next += 1;
  else if (share.under === 2 || share.under === 4) next = pastHyphen(tokens, share.next);
  else return null;
  const scale = SCALE_WORDS.get(tokens[next]?.lower ?? '');
  if (scale === undefined) return null;
  return {
    first: at,
    next: next + 1,
    value: (share.over / share.under) * scale,
    step: scale === 12 ? 1 : scale / 10,
    notation: 'fraction',
    scale,
    grouped: false,
    decimals: 0,
    digits: 0,
  };
}

/** "quarter" of "quarter of a million"; by itself it is a time of the year as often. */
function bareQuarterAt(tokens: readonly Token[], at: number): NamedShare | null {
  const isQuarter = tokens[at]?.lower === 'quarter' && tokens[at + 1]?.lower === 'of';
  return isQuarter ? { over: 1, under: 4, next: at + 1, article: false } : null;
}

/** A share of a whole in words. */
export interface NamedShare {
  readonly over: number;
  readonly under: number;
  readonly next: number;
  /** Whether it is one part with an article ("a third"), which may also be an ordinal. */
  readonly article: boolean;
}

const isPartName = factOf(({ lower }) =>
  Number(FRACTION_WORDS.has(lower) || FRACTION_PLURALS.has(lower)),
);

/** Reads "half", "a third", "one-fifth", "two-thirds", "three quarters" at `tokens[at]`. */
export function namedShareAt(tokens: readonly Token[], at: number): NamedShare | null {
  const word = tokens[at]?.lower ?? '';
  if (word === 'half') return { over: 1, under: 2, next: at + 1, article: false };
  const name = pastHyphen(tokens, at + 1);
  const named = tokens[name];
  if (named === undefined || isPartName(named.word) === 0) return null;
  const part = named.lower;
  const article = word === 'a' || word === 'an';
  if (article || word === 'one') {
    const under = FRACTION_WORDS.get(part);
    return under === undefined ? null : { over: 1, under, next: name + 1, article };
  }
  const over = SMALL_NUMBERS.get(word) ?? figureOver(tokens[at], name - at);
  const under = FRACTION_PLURALS.get(part);
  if (over === undefined || under === undefined || over >= under || over === 0) return null;
  return { over, under, next: name + 1, article: false };
}

/** The digits of "2 thirds"; with a hyphen they would be an age or a plan. */
function figureOver(token: Token | undefined, distance: number): number | undefined {
  return token?.kind === 'digits' && distance === 1 && token.text.length === 1
    ? Number(token.text)
    : undefined;
}

/** "minus 3", but not the "plus or minus 3" of a margin. */
function isMinusWord(tokens: readonly Token[], at: number): boolean {
  if (tokenAt(tokens, at - 1)?.lower !== 'minus' || tokens[at]?.spaceBefore !== true) return false;
  return tokenAt(tokens, at - 2)?.lower !== 'or';
}

/** Index of the sign before the number at `at`, or `at` itself. */
export function signBefore(tokens: readonly Token[], at: number): number {
  const sign = tokenAt(tokens, at - 1);
  if (sign === undefined) return at;
  if (sign.lower === 'minus') return isMinusWord(tokens, at) ? at - 1 : at;
  if (tokens[at]?.spaceBefore !== false) return at;
  if (!MINUSES.holds(sign) && sign.text !== '+') return at;
  const before = tokenAt(tokens, at - 2);
  const opens = sign.spaceBefore || before?.text === '(' || before?.text === '[';
  return opens ? at - 1 : at;
}

function signed(tokens: readonly Token[], at: number, value: number): number {
  const sign = signBefore(tokens, at);
  return sign === at || tokens[sign]?.text === '+' ? value : -value;
}
