import type { Token } from '../../text/tokens';
import {
  CURRENCY_ABBREVIATIONS,
  CURRENCY_CODES,
  CURRENCY_SIGNS,
  LOWER_CODES,
  SIGN_PREFIXES,
} from './currencies.data';
import { VULGAR_FRACTIONS } from './marks.data';
import { FRACTION_WORDS, MULTIPLE_WORDS, SCALE_WORDS, SMALL_NUMBERS } from './number-words.data';
import { isCurrencyMark } from './read-currency';
import { isUnitName } from './read-unit';

/** Words in lower case that may begin a number. */
const WORDS: ReadonlySet<string> = new Set([
  ...SMALL_NUMBERS.keys(),
  ...MULTIPLE_WORDS.keys(),
  'half',
]);

/** Words as written that may stand before a figure as its currency. */
const CURRENCIES: ReadonlySet<string> = new Set([
  ...CURRENCY_CODES,
  ...CURRENCY_ABBREVIATIONS.keys(),
  ...LOWER_CODES.keys(),
  ...[...SIGN_PREFIXES.keys()].map((prefix) => prefix.slice(0, -1)),
  'U',
]);

/** The longest word of `CURRENCIES`; longer ones need no look-up. */
const LONGEST_CURRENCY = 4;
const LONGEST_WORD = 12;

/** Whether a scale, a part of a whole or a unit follows an article ("a hundred", "a third", "a year"). */
function isAmountOfOne(tokens: readonly Token[], at: number): boolean {
  const word = tokens[at]?.lower ?? '';
  return SCALE_WORDS.has(word) || FRACTION_WORDS.has(word) || isUnitName(tokens, at);
}

/** Whether a number may begin at the token `tokens[at]`. */
export function startsNumber(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (token === undefined) return false;
  if (token.kind === 'digits') return true;
  if (token.kind === 'symbol')
    return CURRENCY_SIGNS.has(token.text) || VULGAR_FRACTIONS.has(token.text);
  const { length } = token.text;
  if (length > LONGEST_WORD) return false;
  if (token.lower === 'a' || token.lower === 'an') {
    return isAmountOfOne(tokens, at + 1) || isCurrencyMark(tokens, at + 1);
  }
  return WORDS.has(token.lower) || (length <= LONGEST_CURRENCY && CURRENCIES.has(token.text));
}
