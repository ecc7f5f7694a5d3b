import type { Token } from '../../text/tokens';
import { markWhere } from '../../text/words';
import {
  CURRENCY_ABBREVIATIONS,
  CURRENCY_CODES,
  CURRENCY_SIGNS,
  LOWER_CODES,
  SIGN_PREFIXES,
} from './currency-signs.data';
import { VULGAR_FRACTIONS } from './marks.data';
import { FRACTION_WORDS, MULTIPLE_WORDS, SCALE_WORDS, SMALL_NUMBERS } from './number-words.data';
import { isCurrencyMark } from './read-currency';
import { isUnitName } from './read-unit';
import { WordList } from '../../text/word-list';

/** Words in lower case that may begin a number. */
const WORDS: ReadonlySet<string> = new Set([
  ...SMALL_NUMBERS.keys(),
  ...MULTIPLE_WORDS.keys(),
  'half',
  'quarter',
]);

/** Words as written that may stand before a figure as its currency. */
const CURRENCIES: ReadonlySet<string> = new Set([
  ...CURRENCY_CODES,
  ...CURRENCY_ABBREVIATIONS.keys(),
  ...LOWER_CODES.keys(),
  ...[...SIGN_PREFIXES.keys()].map((prefix) => prefix.slice(0, -1)),
  'U',
]);

const DOLLAR = '$'.charCodeAt(0);

/** Of the signs of ASCII only the dollar begins a number. */
function startsWithSign(sign: string): boolean {
  const code = sign.charCodeAt(0);
  if (code < 128) return code === DOLLAR;
  return CURRENCY_SIGNS.has(sign) || VULGAR_FRACTIONS.has(sign);
}

const MULTIPLIED = new WordList([...SCALE_WORDS.keys(), ...FRACTION_WORDS.keys()]);

/** Whether a scale, a part of a whole or a unit follows an article ("a hundred", "a third", "a year"). */
function isAmountOfOne(tokens: readonly Token[], at: number): boolean {
  return MULTIPLIED.holds(tokens[at]) || isUnitName(tokens, at);
}

const ARTICLE = markWhere(({ lower }) => lower === 'a' || lower === 'an');

const STARTER = markWhere(({ kind, text, lower }) => {
  if (kind === 'digits') return true;
  if (kind === 'symbol') return startsWithSign(text);
  return WORDS.has(lower) || CURRENCIES.has(text);
});

/** Whether a number may begin at the token `tokens[at]`. */
export function startsNumber(tokens: readonly Token[], at: number): boolean {
  const marks = tokens[at]?.marks ?? 0;
  if ((marks & ARTICLE) === 0) return (marks & STARTER) !== 0;
  return isAmountOfOne(tokens, at + 1) || isCurrencyMark(tokens, at + 1);
}
