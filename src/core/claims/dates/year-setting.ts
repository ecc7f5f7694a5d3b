import { tokenAt } from '../../text/tokens';
import { COUNTING_VERBS } from '../counting-verbs.data';
import type { TokenRow } from './date-draft';
import {
  COUNTED_WORDS,
  COUNTING_WORDS,
  DATED_NOUNS,
  FUNCTION_WORDS,
  NUMBER_LABELS,
  TIME_PREPOSITIONS,
  YEAR_PREFIXES,
} from './date-words.data';
import { figure, glued, isCapitalised, isDash, startsFresh, wordAt } from './read-tokens';
import { WordList } from '../../text/word-list';

/**
 * Whether the number whose tokens run from `first` to `last` stands where a year stands. Between
 * 1900 and 2099 a figure without a separator is a year unless something speaks against it; further
 * off something must speak for it.
 */
export function isYearInSetting(row: TokenRow, first: number, last: number, year: number): boolean {
  if (!startsFresh(row, first) && !hasYearPrefix(row, first)) return false;
  if (isDash(glued(row, last + 1)) && !isDashAside(row, last + 1)) return false;
  if (isLabelled(row, first) || isInCount(row, first, last)) return false;
  if (isTimed(row, first)) return isTimedYear(row, first, last, year);
  if (year < 1900 || year > 2099) return false;
  if (isHeldCount(row, first, last) || isObject(row, first, last)) return false;
  return year % 1000 !== 0 || isAside(row, first, last);
}

/** "mid-2025", "post-2020". */
function hasYearPrefix(row: TokenRow, first: number): boolean {
  return (
    isDash(tokenAt(row.tokens, first - 1)) && YEAR_PREFIXES.holds(tokenAt(row.tokens, first - 2))
  );
}

/** A long dash closes a phrase; a hyphen makes "2025-style" and is no aside. */
function isDashAside(row: TokenRow, dash: number): boolean {
  const next = row.tokens[dash + 1];
  return next === undefined || next.spaceBefore || row.tokens[dash]?.text === '—';
}

/** "a total of 2019". */
const AMOUNTS = new WordList(['total', 'number', 'average', 'maximum', 'minimum', 'sum', 'record']);

/** "page 2024", "Resolution 2231", "No. 2019", "Horizon 2020", "20 2025". */
export function isLabelled(row: TokenRow, first: number): boolean {
  const before = tokenAt(row.tokens, first - 1);
  if (before === undefined) return false;
  if (before.kind === 'digits') return !/^(?:19|20)\d\d$/.test(before.text);
  if (before.text === ')' && isActOrigin(row, first - 2)) return true;
  if ('#§№$€£¥₹+×'.includes(before.text)) return true;
  if (before.lower === 'of' && AMOUNTS.holds(tokenAt(row.tokens, first - 2))) return true;
  const at = before.text === '.' ? first - 2 : first - 1;
  if (before.text === '.' && tokenAt(row.tokens, first - 1)?.spaceBefore) return false;
  if (!NUMBER_LABELS.holds(tokenAt(row.tokens, at))) return false;
  // "No." and "p." end in a point; after other words a point ends the sentence.
  return before.text !== '.' || wordAt(row, at).length <= 4;
}

/** "Regulation (EU) 2023/956", "COM(2021) 1999": the brackets belong to an act's number. */
function isActOrigin(row: TokenRow, at: number): boolean {
  const letters = row.tokens[at];
  if (letters?.kind === 'digits')
    return glued(row, at - 1) !== undefined && tokenAt(row.tokens, at - 2)?.kind === 'word';
  return (
    wordAt(row, at - 1) === '(' &&
    letters?.kind === 'word' &&
    letters.text === letters.text.toUpperCase() &&
    letters.text.length > 1
  );
}

/** Prepositions before a time and never before a count that goes on. */
const PLACING = new WordList(['in', 'during', 'since', 'until']);

/** "from 1950 to 2,400 tonnes": the number at the other end of a run is no year; "in 2019 to 68%" is no run. */
function isInCount(row: TokenRow, first: number, last: number): boolean {
  if (PLACING.holds(tokenAt(row.tokens, first - 1))) return false;
  const joint = row.tokens[last + 1];
  if (joint === undefined || !(joint.lower === 'to' || joint.lower === 'or' || isDash(joint))) {
    return false;
  }
  const other = row.tokens[last + 2];
  if (other?.kind !== 'digits' || first < 0) return false;
  const next = row.tokens[last + 3];
  const grouped =
    next?.text === ',' &&
    glued(row, last + 3) !== undefined &&
    glued(row, last + 4)?.kind === 'digits';
  return (
    grouped ||
    next?.text === '%' ||
    (next?.kind === 'word' && COUNTED_WORDS.holds(next) && other.text.length > 3)
  );
}

/** Whether a preposition of time stands before, hedges between them left out ("by about 2030"). */
function isTimed(row: TokenRow, first: number): boolean {
  let at = first - 1;
  while (at >= first - 2 && COUNTING_WORDS.holds(tokenAt(row.tokens, at))) at -= 1;
  if (wordAt(row, at) === 'the') at -= 1;
  const word = wordAt(row, at);
  if (word === 'than')
    return ['later', 'sooner', 'earlier', 'older', 'newer'].includes(wordAt(row, at - 1));
  return (
    TIME_PREPOSITIONS.has(word) &&
    !(at < first - 1 && ['to', 'of', 'or', 'and', 'for', 'under'].includes(word))
  );
}

/** After a preposition, years of other centuries count too unless a noun follows. */
function isTimedYear(row: TokenRow, first: number, last: number, year: number): boolean {
  if (year >= 1900 && year <= 2099)
    return !isWeaklyTimed(row, first) || !isPluralNoun(row, last + 1);
  const isRun = ['from', 'between'].includes(wordAt(row, first - 1));
  return !isNoun(row, last + 1) && (isRun || !isWeaklyTimed(row, first)) && year < 2300;
}

/** Prepositions that counts follow as often: "of 2025 homes", "to 2050 cases". */
function isWeaklyTimed(row: TokenRow, first: number): boolean {
  return [
    'of',
    'to',
    'and',
    'or',
    'for',
    'between',
    'from',
    'per',
    'under',
    'with',
    'around',
    'about',
    'up',
  ].includes(wordAt(row, first - 1));
}

/** "employed 1950 in Leeds": so many, where no noun follows that the year would date. */
function isObject(row: TokenRow, first: number, last: number): boolean {
  return COUNTING_VERBS.holds(tokenAt(row.tokens, first - 1)) && !isNoun(row, last + 1);
}

/** "over 2000", "nearly 2000", "2025 mosques": a count rather than a year. */
function isHeldCount(row: TokenRow, first: number, last: number): boolean {
  const before = wordAt(row, first - 1);
  const isClosed = !isNoun(row, last + 1);
  if (before === 'around' || before === 'about') return !isClosed;
  if (COUNTING_WORDS.has(before)) return true;
  if (before === 'than') return ['more', 'less', 'fewer'].includes(wordAt(row, first - 2));
  if (!isPluralNoun(row, last + 1)) return false;
  return !isDetermined(row, first);
}

function isDetermined(row: TokenRow, first: number): boolean {
  return ['the', 'its', 'their', 'our', 'his', 'her', 's', 'this', 'these', 'those'].includes(
    wordAt(row, first - 1),
  );
}

function isNoun(row: TokenRow, at: number): boolean {
  const token = row.tokens[at];
  return token?.kind === 'word' && !FUNCTION_WORDS.holds(token) && !isCapitalised(token);
}

/** A plural by its shape that is not one of the nouns that years date. */
export function isPluralNoun(row: TokenRow, at: number): boolean {
  const token = row.tokens[at];
  if (token?.kind !== 'word' || !token.spaceBefore || !isNoun(row, at)) return false;
  const { lower } = token;
  if (lower.length < 4 || !lower.endsWith('s') || /(?:ss|us|is)$/.test(lower)) return false;
  return !DATED_NOUNS.has(lower);
}

/** A round thousand is a year only alone in its block, between brackets or commas, or determined. */
function isAside(row: TokenRow, first: number, last: number): boolean {
  const before = tokenAt(row.tokens, first - 1);
  const after = row.tokens[last + 1];
  const isOpen = before === undefined || before.kind === 'symbol';
  const isShut = after === undefined || after.kind === 'symbol';
  return (isOpen && isShut) || (isDetermined(row, first) && figure(before, 4) === null);
}
