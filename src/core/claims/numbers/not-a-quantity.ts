import { tokenAt, type Token } from '../../text/tokens';
import { factOf } from '../../text/words';
import { arrowEnd } from '../arrows';
import { looksLikeYear } from './amount';
import { APOSTROPHES, DASHES, MONTHS } from './marks.data';
import type { Measure } from './measure';
import { CHAIN_LABELS, FUNCTION_WORDS, LABEL_ABBREVIATIONS, LABEL_NOUNS } from './nouns.data';
import { closesPart } from './left-out-noun';
import { figureAt } from './read-figure';
import { isPlural } from './read-noun-phrase';
import { percentUnitAt } from './read-percent-unit';
import { isUnitName } from './read-unit';
import { WordList } from '../../text/word-list';

/**
 * Index after a chain of digits that is no value, whatever stands beside it: a date in figures, a
 * telephone number, a ratio, a time, a reference ("2023/956", "10:30", "24/7", "978-3-16-148410-0",
 * "+44 20 7946", "145-B"). -1 where the figure at `at`, which ends before `next`, may be a value.
 */
export function chainEnd(tokens: readonly Token[], at: number, next: number): number {
  const phone = telephoneEnd(tokens, at);
  if (phone !== -1) return phone;
  const mark = tokens[next];
  const after = tokens[next + 1];
  if (mark === undefined || mark.spaceBefore || after === undefined || after.spaceBefore) return -1;
  if (mark.text === ':' && after.kind === 'digits') return chainTail(tokens, next);
  if (mark.text === '/' && after.kind === 'digits') {
    return isFraction(tokens, at) ? -1 : chainTail(tokens, next);
  }
  if (!DASHES.holds(mark)) return -1;
  if (after.kind === 'word') return isReference(tokens, next + 1) ? next + 2 : -1;
  if (after.kind !== 'digits') return -1;
  return hyphenChainEnd(tokens, at, next);
}

/** A capital letter or code behind a hyphen ("145-B", "737-MAX"), but no unit ("600-MW"). */
function isReference(tokens: readonly Token[], at: number): boolean {
  const { text, lower } = tokens[at] ?? { text: '', lower: '' };
  if (text === lower || text.length > 4) return false;
  return text.length === 1 || !isUnitName(tokens, at);
}

/** Index after marks and digits that are attached to one another from `next` on. */
function chainTail(tokens: readonly Token[], next: number): number {
  let end = next;
  for (let token = tokens[end]; token !== undefined; token = tokens[end]) {
    if (token.spaceBefore || (token.kind === 'symbol' && !/[-:/.‑–]/.test(token.text))) break;
    if (token.kind === 'symbol' && tokens[end + 1]?.spaceBefore !== false) break;
    end += 1;
  }
  return end;
}

function isFraction(tokens: readonly Token[], at: number): boolean {
  const [over, under] = [Number(tokens[at]?.text), Number(tokens[at + 2]?.text)];
  const after = tokens[at + 3]?.lower;
  if (!(over > 0 && over < under && under <= 20)) return false;
  return after === 'of' || after === 'the' || isMeasured(tokens, at + 3);
}

/** Whether a percent sign or a unit in words follows ("1/2 percent", "3/4 mile"). */
function isMeasured(tokens: readonly Token[], at: number): boolean {
  if (percentUnitAt(tokens, at) !== null) return true;
  return (tokens[at]?.text.length ?? 0) > 3 && isUnitName(tokens, at);
}

/** "3-1/2 percent": a whole number and a fraction of what is measured. */
function isMixedNumber(tokens: readonly Token[], dash: number): boolean {
  return tokens[dash + 2]?.text === '/' && isFraction(tokens, dash + 1);
}

/** Three groups or more ("2025-06-09"), or a second one that no number begins with ("555-0190"). */
function hyphenChainEnd(tokens: readonly Token[], at: number, next: number): number {
  const second = tokens[next + 1]?.text ?? '';
  const third = tokens[next + 2];
  const isThird =
    third !== undefined &&
    !third.spaceBefore &&
    DASHES.holds(third) &&
    tokens[next + 3]?.kind !== 'word' &&
    tokens[next + 3]?.spaceBefore === false;
  const zero = second.length > 1 && second.startsWith('0');
  const years = next === at + 1 && tokens[at]?.text.length === 4 && second.length === 2;
  const year = Number(tokens[at]?.text);
  if (isMixedNumber(tokens, next)) return -1;
  if (isThird || zero) return chainTail(tokens, next);
  return years && year >= 1900 && year < 2100 ? next + 2 : -1;
}

/** "+44 20 7946 0958", "(555) 014 2286": index after it, else -1. */
function telephoneEnd(tokens: readonly Token[], at: number): number {
  const before = tokenAt(tokens, at - 1);
  if (before?.kind !== 'symbol') return -1;
  const opens = before.text === '+' && tokens[at]?.spaceBefore === false;
  const area = before.text === '(' && tokens[at + 1]?.text === ')' && tokens[at]?.text.length === 3;
  if (!opens && !area) return -1;
  let end = area ? at + 2 : at + 1;
  if (tokens[end]?.kind !== 'digits' && !DASHES.holds(tokens[end])) return -1;
  end = digitsTail(tokens, end);
  return end > at + 2 || area ? end : -1;
}

/** Index after digits, hyphens, points and brackets, as telephone numbers are printed. */
function digitsTail(tokens: readonly Token[], at: number): number {
  let end = at;
  for (let token = tokens[end]; token !== undefined; token = tokens[end]) {
    const mark = token.kind === 'symbol' && /[-.()‑+/]/.test(token.text);
    const inside = mark && tokens[end + 1]?.kind === 'digits';
    if (token.kind !== 'digits' && !inside) break;
    end += 1;
  }
  return end;
}

/** Signs that make digits behind them part of a name, an address or a reference. */
const JOINING_SIGNS = new WordList('/:#@_\\&^\uFFFC§№¶');

/** Whether the digits at `at` are part of a word, a version or a reference ("M1", "v2", "#12", "'23"). */
export function isAttachedToWord(tokens: readonly Token[], at: number): boolean {
  const before = tokenAt(tokens, at - 1);
  if (before === undefined || tokens[at]?.spaceBefore !== false) return false;
  if (before.kind === 'word') return true;
  if (before.kind === 'digits') return true;
  if (JOINING_SIGNS.holds(before)) return true;
  if (APOSTROPHES.holds(before)) return true;
  if (before.text === '.') return !before.spaceBefore;
  return false;
}

/** Whether a hyphen ties the digits at `at` to a word before them ("COVID-19", "Meridian-3"). */
export function isTiedToWord(tokens: readonly Token[], at: number): boolean {
  const dash = tokenAt(tokens, at - 1);
  const word = tokenAt(tokens, at - 2);
  if (dash === undefined || word === undefined || !DASHES.holds(dash)) return false;
  if (tokens[at]?.spaceBefore !== false || dash.spaceBefore) return false;
  return word.kind !== 'symbol' || word.text === '\uFFFC';
}

/** Whether a day or year of a printed date is all that the figure can be ("June 9", "9 June"). */
export function isPartOfDate(tokens: readonly Token[], measure: Measure): boolean {
  const { amount } = measure;
  if (amount.digits === 0 || amount.grouped || amount.decimals > 0 || amount.scale > 1)
    return false;
  const day = amount.value <= 31;
  if (!day && !looksLikeYear(amount)) return false;
  const after = tokens[measure.next]?.lower === 'of' ? measure.next + 1 : measure.next;
  return isMonth(tokens[after]) || isMonth(beforePoint(tokens, measure.first));
}

const isMonthName = factOf(({ text }) => Number(MONTHS.has(text)));

/** Whether a token names a month, with a capital. */
export function isMonth(token: Token | undefined): boolean {
  return token !== undefined && isMonthName(token.word) !== 0;
}

function beforePoint(tokens: readonly Token[], at: number): Token | undefined {
  const before = tokenAt(tokens, at - 1);
  return before?.text === '.' && !before.spaceBefore ? tokenAt(tokens, at - 2) : before;
}

/**
 * Whether the number at `first` numbers or names the thing before it ("Article 5", "p. 90",
 * "room 204"), so that it counts nothing. Gives the index after the list of such numbers, or -1.
 */
export function labelEnd(tokens: readonly Token[], first: number, next: number): number {
  const label = labelBefore(tokens, first);
  if (label === null || isCountBehind(tokens, label, first)) return -1;
  if (CHAIN_LABELS.has(label)) return Math.max(next, digitsTail(tokens, first));
  let end = next;
  for (;;) {
    const further = isListed(tokens, end, label.endsWith('s')) ? end + 1 : arrowEnd(tokens, end);
    if (tokenAt(tokens, further)?.kind !== 'digits') return end;
    end = figureAt(tokens, further).next;
  }
}

const POINTING = WordList.of('that this same last next each every first previous following');

/** "At the end of the year 620 drivers", "on that day 29 firms": the time is over before the count. */
function isCountBehind(tokens: readonly Token[], label: string, first: number): boolean {
  if (label === '+') return tokens[first]?.spaceBefore === true;
  if (label === 'number') return isVerb(tokens, first - 1);
  if (!/^(?:day|week|month|year)$/.test(label)) return false;
  // No year and no week has a number of three figures.
  return tokens[first]?.text.length === 3 || POINTING.holds(tokenAt(tokens, first - 2));
}

/** "The lamps now number 340.": what is counted stands before, and nothing behind. */
function isVerb(tokens: readonly Token[], at: number): boolean {
  const before = tokenAt(tokens, at - 1);
  const isPhrase = before?.text === ',' || THEMSELVES.holds(before);
  const isCounted = isPlural(before) && before?.text === before?.lower;
  return (isPhrase || isCounted) && closesPart(tokens[at + 2]);
}

const THEMSELVES = WordList.of('now themselves together already still');

/** The label noun directly before a number, in lower case. */
function labelBefore(tokens: readonly Token[], first: number): string | null {
  let before = tokenAt(tokens, first - 1);
  if (before?.text === '.' && !before.spaceBefore) {
    before = tokenAt(tokens, first - 2);
    return before !== undefined && LABEL_ABBREVIATIONS.holds(before) ? before.lower : null;
  }
  if (before?.text === '#' || before?.text === '+' || before?.text === '§') return before.text;
  return before?.kind === 'word' && LABEL_NOUNS.holds(before) ? before.lower : null;
}

function isListed(tokens: readonly Token[], at: number, plural: boolean): boolean {
  const mark = tokens[at];
  if (mark === undefined || tokens[at + 1]?.kind !== 'digits') return false;
  if (DASHES.holds(mark) || mark.text === '&' || mark.lower === 'to') return true;
  return plural && (mark.text === ',' || mark.lower === 'and' || mark.lower === 'or');
}

/** Whether the number is an hour ("5 pm", "9 o'clock", "10.30 am"). */
export function isTimeOfDay(tokens: readonly Token[], next: number): boolean {
  const word = tokens[next]?.lower;
  if (word === 'am' || word === 'pm' || word === 'noon' || word === 'midnight') return true;
  if (word === 'o' && APOSTROPHES.holds(tokens[next + 1])) return true;
  const letter = word === 'a' || word === 'p';
  return letter && tokens[next + 1]?.text === '.' && tokens[next + 2]?.lower === 'm';
}

/**
 * Whether the word before the number at `first` is a proper name ("Meridian 3", "Boeing 737"): it is
 * capitalised, no function word and not the first of its sentence.
 */
export function followsName(tokens: readonly Token[], first: number): boolean {
  const before = tokenAt(tokens, first - 1);
  if (before?.kind !== 'word' || before.text === before.lower) return false;
  return !FUNCTION_WORDS.holds(before) && before.text[0] !== before.lower[0];
}

/** Whether a heading's or an item's own number stands at the start of the block ("10.4 Money"). */
export function isEnumerator(tokens: readonly Token[], measure: Measure): boolean {
  if (measure.first !== 0 || measure.amount.digits === 0) return false;
  const after = tokens[measure.next];
  if (after === undefined) return false;
  if (after.text === ')' || (after.text === '.' && !after.spaceBefore)) return true;
  const capital = after.text !== after.lower && after.text.slice(1) === after.lower.slice(1);
  if (after.text === '·' || after.text === ':') return measure.amount.value <= 20;
  return capital && (measure.amount.decimals > 0 || measure.amount.value <= 20);
}
