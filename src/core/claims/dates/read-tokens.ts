import { tokenAt, type Token } from '../../text/tokens';
import type { WordList } from '../../text/word-list';
import type { TokenRow, YearPart } from './date-draft';
import {
  COUNTED_WORDS,
  COUNT_WORDS,
  MEASURES,
  MONTHS,
  ORDINAL_WORDS,
  SHORT_MONTHS,
} from './date-words.data';

/** A part of a date and the last token that belongs to it. */
export interface ReadPart<T> {
  readonly value: T;
  readonly last: number;
}

/** Whether a token is a hyphen, dash or minus sign of any width. */
export function isDash(token: Token | undefined): boolean {
  return token?.kind === 'symbol' && '-‐‑‒–—―−'.includes(token.text);
}

const ASCII_APOSTROPHE = "'".charCodeAt(0);

/** Whether a token is an apostrophe in any form. */
export function isApostrophe(token: Pick<Token, 'kind' | 'text'> | undefined): boolean {
  if (token?.kind !== 'symbol') return false;
  const code = token.text.charCodeAt(0);
  return code === ASCII_APOSTROPHE || (code > 127 && '’‘ʼ′'.includes(token.text));
}

/** The token at `index` where nothing stands between it and the one before, else undefined. */
export function glued(row: TokenRow, index: number): Token | undefined {
  const token = tokenAt(row.tokens, index);
  return token !== undefined && !token.spaceBefore ? token : undefined;
}

/** The lower-case text of the token at `index`, '' beyond the ends. */
export function wordAt(row: TokenRow, index: number): string {
  return tokenAt(row.tokens, index)?.lower ?? '';
}

/** Whether a token begins with a capital letter. */
export function isCapitalised(token: Token | undefined): boolean {
  return token?.kind === 'word' && token.text.charAt(0) !== token.lower.charAt(0);
}

/** ASCII digits as a number, null for any other token. */
export function figure(token: Token | undefined, maxLength: number): number | null {
  if (token?.kind !== 'digits' || token.text.length > maxLength) return null;
  const value = Number(token.text);
  return Number.isNaN(value) ? null : value;
}

/** The month that a word names: full names in any case but lower "may" and "march", "sept", "Sep.". */
export function readMonth(row: TokenRow, index: number): ReadPart<number> | null {
  const token = row.tokens[index];
  if (token?.kind !== 'word') return null;
  const full = MONTHS.get(token.lower);
  if (full !== undefined) return { value: full, last: index };
  const short = SHORT_MONTHS.get(token.lower);
  if (short === undefined) return null;
  return { value: short, last: glued(row, index + 1)?.text === '.' ? index + 1 : index };
}

/** A day of the month in figures, with or without st, nd, rd, th: 1 to 31. */
export function readDay(row: TokenRow, index: number): ReadPart<number> | null {
  const value = figure(row.tokens[index], 2);
  if (value === null || value < 1 || value > 31) return null;
  const suffix = glued(row, index + 1);
  if (suffix?.kind !== 'word') return { value, last: index };
  return isOrdinalSuffix(suffix) ? { value, last: index + 1 } : null;
}

/** Whether a token is the ending of an ordinal in figures. */
export function isOrdinalSuffix(token: Token | undefined): boolean {
  if (token?.kind !== 'word') return false;
  const { lower } = token;
  return lower === 'th' || lower === 'st' || lower === 'nd' || lower === 'rd';
}

/** An ordinal word up to thirty-first. */
export function readOrdinalWord(row: TokenRow, index: number): ReadPart<number> | null {
  const token = row.tokens[index];
  if (token?.kind !== 'word') return null;
  const word = token.lower;
  if (word === 'twenty' || word === 'thirty') {
    const unitAt = isDash(row.tokens[index + 1]) ? index + 2 : index + 1;
    const unit = ORDINAL_WORDS.get(wordAt(row, unitAt));
    const value = (word === 'twenty' ? 20 : 30) + (unit ?? 0);
    return unit !== undefined && unit < 10 && value <= 31 ? { value, last: unitAt } : null;
  }
  const value = ORDINAL_WORDS.get(word);
  return value === undefined ? null : { value, last: index };
}

/** A small count in figures or words. */
export function readCount(token: Token | undefined): number | null {
  if (token === undefined) return null;
  return token.kind === 'digits' ? figure(token, 3) : (COUNT_WORDS.get(token.lower) ?? null);
}

const TENS: ReadonlyMap<string, number> = new Map([
  ['twenty', 20],
  ['thirty', 30],
  ['forty', 40],
  ['fifty', 50],
  ['sixty', 60],
  ['seventy', 70],
  ['eighty', 80],
  ['ninety', 90],
]);

/** The count that ends before the token at `index` ("two", "twenty-five", "a couple of"). */
export function readCountBefore(
  row: TokenRow,
  index: number,
): { readonly value: number; readonly first: number } | null {
  if (wordAt(row, index - 1) === 'of' && wordAt(row, index - 2) === 'couple') {
    return wordAt(row, index - 3) === 'a' ? { value: 2, first: index - 3 } : null;
  }
  const value =
    readCount(tokenAt(row.tokens, index - 1)) ?? TENS.get(wordAt(row, index - 1)) ?? null;
  const before = wordAt(row, index - 2);
  if (value === null || before === 'half' || before === 'of') return null;
  const isJoined = isDash(glued(row, index - 2)) && glued(row, index - 1) !== undefined;
  if (!isJoined) return { value, first: index - 1 };
  const tens = TENS.get(wordAt(row, index - 3));
  return tens === undefined || value > 9 ? null : { value: tens + value, first: index - 3 };
}

/**
 * A four-digit year (1000–2999) at `index` whose right side does not continue it into another
 * number, a unit or a word. Its left side is the caller's to judge.
 */
export function readFourDigitYear(row: TokenRow, index: number): number | null {
  const value = fourDigits(row, index);
  return value === null || isCounted(row, index, COUNTED_WORDS) ? null : value;
}

/** The same beside a month or day, where a counted noun belongs to the next phrase: "In May 2025 firms". */
function readYearBeside(row: TokenRow, index: number): number | null {
  const value = fourDigits(row, index);
  return value === null || isCounted(row, index, MEASURES) ? null : value;
}

function fourDigits(row: TokenRow, index: number): number | null {
  const token = row.tokens[index];
  if (token?.kind !== 'digits' || token.text.length !== 4) return null;
  const value = figure(token, 4);
  if (value === null || value < 1000 || value > 2999) return null;
  return isNumberContinued(row, index) ? null : value;
}

/** Whether what follows without a space makes a number longer: ",000", ".5", "/956", "%", letters. */
export function isNumberContinued(row: TokenRow, index: number): boolean {
  const next = glued(row, index + 1);
  if (next === undefined) return false;
  if (next.kind !== 'symbol') return true;
  if ('%°‰€£$²³×'.includes(next.text)) return true;
  return '.,:/-'.includes(next.text) && glued(row, index + 2)?.kind === 'digits';
}

/** Whether a unit or one of the counted nouns follows the number. */
export function isCounted(row: TokenRow, index: number, nouns: WordList): boolean {
  const next = row.tokens[index + 1];
  if (next?.kind === 'symbol') return next.spaceBefore && '%×°€£$'.includes(next.text);
  return next?.kind === 'word' && next.spaceBefore && nouns.holds(next);
}

/** A year after a day or month: "2025", ", 2025", "of 2025", "'25", ", '25", "last year", "this year". */
export function readYearAfter(row: TokenRow, index: number): ReadPart<YearPart> | null {
  const next = row.tokens[index];
  if (next === undefined) return null;
  if (next.text === ',' || next.lower === 'of' || (next.text === '-' && !next.spaceBefore)) {
    const value = readYearBeside(row, index + 1);
    if (value !== null) return { value, last: index + 1 };
    if (next.text === ',' && isApostrophe(row.tokens[index + 1])) {
      return readShortYear(row, index + 1);
    }
    return next.lower === 'of' ? readRelativeYear(row, index + 1) : null;
  }
  if (isApostrophe(next)) return readShortYear(row, index);
  const value = next.spaceBefore ? readYearBeside(row, index) : null;
  return value === null ? readRelativeYear(row, index) : { value, last: index };
}

/** "'25": two digits after an apostrophe; up to 60 this century, above it the last. */
export function readShortYear(row: TokenRow, index: number): ReadPart<number> | null {
  const token = glued(row, index + 1);
  if (!isApostrophe(row.tokens[index]) || token?.kind !== 'digits') return null;
  if (token.text.length !== 2 || isNumberContinued(row, index + 1)) return null;
  return { value: expandYear(Number(token.text)), last: index + 1 };
}

/** The year that two digits stand for, seen from the first half of this century. */
export function expandYear(twoDigits: number): number {
  return twoDigits <= 60 ? 2000 + twoDigits : 1900 + twoDigits;
}

const RELATIVE_YEARS: ReadonlyMap<string, number> = new Map([
  ['last', -1],
  ['this', 0],
  ['next', 1],
  ['current', 0],
]);

/** "last year", "this year", "next year", "the current year". */
export function readRelativeYear(row: TokenRow, index: number): ReadPart<YearPart> | null {
  const at = wordAt(row, index) === 'the' ? index + 1 : index;
  const fromBrief = RELATIVE_YEARS.get(wordAt(row, at));
  const noun = wordAt(row, at + 1);
  if (fromBrief === undefined || (noun !== 'year' && noun !== 'yr')) return null;
  return { value: { fromBrief }, last: at + 1 };
}

/**
 * Whether a number that begins at `index` is cut off from what stands before it: no digits, letters,
 * currency signs or separators that would make it a part of something longer.
 */
export function startsFresh(row: TokenRow, index: number): boolean {
  const token = row.tokens[index];
  if (token === undefined) return false;
  const before = tokenAt(row.tokens, index - 1);
  if (before === undefined || token.spaceBefore) return true;
  if (before.kind !== 'symbol') return false;
  if ('#@$€£¥₹+%=^§_./\\'.includes(before.text)) return false;
  if (before.text === '(' && !before.spaceBefore)
    return tokenAt(row.tokens, index - 2)?.kind !== 'word';
  if (before.text === ',' || before.text === ':')
    return tokenAt(row.tokens, index - 2)?.kind !== 'digits';
  return !isDash(before) || isFreeDash(row, index - 1);
}

/** A dash that stands free of a word or number on its left, or is no hyphen. */
function isFreeDash(row: TokenRow, index: number): boolean {
  const dash = row.tokens[index];
  if (dash === undefined) return false;
  if (dash.spaceBefore) return dash.text !== '-' && dash.text !== '−';
  return '–—'.includes(dash.text) && tokenAt(row.tokens, index - 1)?.kind === 'word';
}

/** Whether a hyphen ties the token at `index` to the next word: "day-care", "year-end". */
export function isHyphenated(row: TokenRow, index: number): boolean {
  const dash = glued(row, index + 1);
  return isDash(dash) && dash?.text !== '—' && glued(row, index + 2)?.kind === 'word';
}

/** Whether an all-figure date may begin here; a long dash joins it to the date before: "8.6.2025–13.6.2025". */
export function startsDate(row: TokenRow, index: number): boolean {
  const before = tokenAt(row.tokens, index - 1);
  return (
    startsFresh(row, index) || (isDash(before) && before?.text !== '-' && before?.text !== '−')
  );
}

/** The last token of an expression without the point of an abbreviation, which may end the sentence. */
export function withoutPoint(row: TokenRow, last: number): number {
  return row.tokens[last]?.text === '.' ? last - 1 : last;
}
