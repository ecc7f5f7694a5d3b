import type { Token } from '../../text/tokens';
import { factOf } from '../../text/words';
import { currencyAfterAt, isCurrencyMark } from './read-currency';
import { pastHyphen } from './read-number-words';
import { SCALE_ABBREVIATIONS, SCALE_WORDS } from './number-words.data';
import { isPlural } from './read-noun-phrase';
import { isUnitName } from './read-unit';
import { FUNCTION_WORDS } from './nouns.data';
import { WordList } from '../../text/word-list';

/** Single letters that scale a figure when they are attached to it. */
const LETTERS: ReadonlyMap<string, number> = new Map([
  ['k', 1e3],
  ['K', 1e3],
  ['m', 1e6],
  ['M', 1e6],
  ['mm', 1e6],
  ['MM', 1e6],
  ['b', 1e9],
  ['B', 1e9],
  ['t', 1e12],
  ['T', 1e12],
]);

/** What multiplies a figure, and the index of the token after it. */
export interface Scale {
  readonly factor: number;
  readonly next: number;
}

/**
 * Reads the scale words and suffixes after a figure that ends before `next`; factor 1 where there
 * are none. `money` says that a currency stands before the figure, so that "m" is no metre.
 */
export function scaleAt(tokens: readonly Token[], next: number, money: boolean): Scale {
  const letter = letterScale(tokens, next, money);
  if (letter !== null) return { factor: letter, next: next + 1 };
  let factor = 1;
  let at = next;
  for (;;) {
    const word = factor === 1 ? pastHyphen(tokens, at) : at;
    const scale = wordScale(tokens, word);
    if (scale === undefined) return { factor, next: at };
    factor *= scale;
    at = word + 1;
  }
}

function wordScale(tokens: readonly Token[], at: number): number | undefined {
  const token = tokens[at];
  if (token === undefined || isScaleWord(token.word) === 0) return undefined;
  // "two hundreds" and "in the thousands" are no scales of a figure.
  return SCALE_WORDS.get(token.lower) ?? SCALE_ABBREVIATIONS.get(token.lower);
}

const isScaleWord = factOf(({ lower }) =>
  Number(SCALE_WORDS.has(lower) || SCALE_ABBREVIATIONS.has(lower)),
);

function letterScale(tokens: readonly Token[], at: number, money: boolean): number | null {
  const word = tokens[at];
  if (word?.kind !== 'word' || word.text.length > 2) return null;
  const scale = LETTERS.get(word.text);
  if (scale === undefined) return null;
  if (isCurrencyMark(tokens, at + 1) && word.lower !== 't') return scale;
  // "46m €", where the sign does not belong to a figure behind it.
  const isSign = tokens[at + 1]?.kind === 'symbol' && currencyAfterAt(tokens, at + 1) !== null;
  if (isSign && !word.spaceBefore) return scale;
  if (money) return isLetterOfMoney(word, tokens[at + 1]) ? scale : null;
  if (word.spaceBefore) return word.text === 'm' && isThing(tokens, at + 1) ? scale : null;
  if (word.text === 'k' || word.text === 'M') return scale;
  const either = word.text === 'm' || word.text === 'K';
  if (either && isCounted(tokens, at + 1)) return scale;
  return word.text === 'm' && isListedMoney(tokens, at + 1) ? scale : null;
}

const MOST_LISTED = 6;
const LIST_JOINTS = new WordList([',', 'and', 'or', 'to', '–', '-']);

/** Whether further figures with the same letter follow up to a currency: "3.5m, 4m and 5m euros". */
function isListedMoney(tokens: readonly Token[], at: number): boolean {
  let next = at;
  for (let taken = 0; taken < MOST_LISTED; taken += 1) {
    if (!LIST_JOINTS.holds(tokens[next])) return false;
    next += LIST_JOINTS.holds(tokens[next + 1]) ? 2 : 1;
    if (tokens[next]?.kind !== 'digits') return false;
    const letter = tokens[next + 1]?.text === '.' ? next + 3 : next + 1;
    if (tokens[letter]?.text !== 'm' || tokens[letter]?.spaceBefore !== false) return false;
    next = letter + 1;
    const money = currencyAfterAt(tokens, next);
    if (money !== null) return true;
  }
  return false;
}

/** "$5m" and "$5 m", but not "$5 b" before a further letter or "EUR 100 t". */
function isLetterOfMoney(word: Token, after: Token | undefined): boolean {
  if (after?.kind === 'word' && !after.spaceBefore) return false;
  return !word.spaceBefore || word.lower !== 't';
}

/** "12 m people" counts, and "12 m long" measures. */
function isThing(tokens: readonly Token[], at: number): boolean {
  return isPlural(tokens[at]) || (isUnitName(tokens, at) && tokens[at]?.spaceBefore === true);
}

/** Whether a thing to count follows, which makes "5m" five million. */
function isCounted(tokens: readonly Token[], at: number): boolean {
  const word = tokens[at];
  if (word?.kind !== 'word' || !word.spaceBefore) return false;
  return isUnitName(tokens, at) || !FUNCTION_WORDS.holds(word);
}
