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

/**
 * For each first character the lengths, as bits, of the words that may begin a number: most words
 * of a text fail this and need no look-up.
 */
const LENGTHS = lengthsByCharacter([...WORDS, ...CURRENCIES, 'a', 'an']);

function lengthsByCharacter(words: readonly string[]): Int32Array {
  const lengths = new Int32Array(128);
  for (const word of words) {
    const code = word.charCodeAt(0) & 127;
    lengths[code] = (lengths[code] ?? 0) | (1 << word.length);
  }
  return lengths;
}

function mayStart({ text, lower }: Token): boolean {
  const bit = text.length < 31 ? 1 << text.length : 0;
  const upper = LENGTHS[text.charCodeAt(0) & 127] ?? 0;
  return ((upper | (LENGTHS[lower.charCodeAt(0) & 127] ?? 0)) & bit) !== 0;
}

const DOLLAR = '$'.charCodeAt(0);

/** Of the signs of ASCII only the dollar begins a number. */
function startsWithSign(sign: string): boolean {
  const code = sign.charCodeAt(0);
  if (code < 128) return code === DOLLAR;
  return CURRENCY_SIGNS.has(sign) || VULGAR_FRACTIONS.has(sign);
}

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
  if (token.kind === 'symbol') return startsWithSign(token.text);
  if (!mayStart(token)) return false;
  if (token.lower === 'a' || token.lower === 'an') {
    return isAmountOfOne(tokens, at + 1) || isCurrencyMark(tokens, at + 1);
  }
  return WORDS.has(token.lower) || CURRENCIES.has(token.text);
}
