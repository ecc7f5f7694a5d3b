import { tokenAt } from '../../text/tokens';
import type { DateBound } from '../claim';
import type { DateDraft, TokenRow } from './date-draft';
import { wordAt } from './read-tokens';
import { WordList } from '../../text/word-list';

/** How a date is bounded, with the tokens from the first to the last word that says so. */
export interface ReadBound {
  readonly bound: DateBound;
  readonly first: number;
  readonly last: number;
}

/** Prepositions right before a date. "until" and "on" leave it exact. */
const SIMPLE: ReadonlyMap<string, DateBound> = new Map([
  ['by', 'by'],
  ['before', 'before'],
  ['pre', 'before'],
  ['after', 'after'],
  ['post', 'after'],
  ['since', 'since'],
  ['from', 'since'],
  ['around', 'about'],
  ['about', 'about'],
  ['circa', 'about'],
  ['ca', 'about'],
  ['roughly', 'about'],
  ['approximately', 'about'],
  ['~', 'about'],
  ['≈', 'about'],
]);

/** Comparatives before "than": [after a denial, without one]. */
const COMPARED: ReadonlyMap<string, readonly [DateBound, DateBound]> = new Map([
  ['later', ['by', 'after']],
  ['newer', ['by', 'after']],
  ['younger', ['by', 'after']],
  ['sooner', ['not-before', 'before']],
  ['earlier', ['not-before', 'before']],
  ['older', ['not-before', 'before']],
]);

const DENIALS = new WordList(['not', 'no', 'never', 'cannot', 't', 'nor', 'hardly', 'without']);

/** Reads the words around a date that bound it: "no later than", "not again before", "at the latest". */
export function readBound(row: TokenRow, draft: DateDraft): ReadBound {
  const first = draft.hedgeFirst ?? draft.first;
  const before = readBefore(row, first, draft.part === 'late' && draft.hedgeFirst !== undefined);
  const isOpened = wordAt(row, first - 1) === 'between' && !isRunOfDays(draft);
  if (isOpened && wordAt(row, draft.last + 1) === 'and') {
    return { bound: 'not-before', first: first - 1, last: draft.last };
  }
  const none: ReadBound = { bound: 'exact', first, last: draft.last };
  return readAfter(row, draft.last, before ?? none) ?? before ?? none;
}

/** "between 8 and 13 June" is one run and bounds nothing. */
function isRunOfDays({ written }: DateDraft): boolean {
  return written.form === 'days' && written.from.day !== written.to.day;
}

function readBefore(row: TokenRow, first: number, isEnd: boolean): ReadBound | null {
  const at = skipFillers(row, first - 1);
  const word = wordAt(row, at);
  const last = first;
  if (word === 'than') return readComparison(row, at, last);
  if ((word === 'of' || word === 'from') && wordAt(row, at - 1) === 'as') {
    return { bound: 'since', first: at - 1, last };
  }
  if (word === 'and' && isEndOfBetween(row, at)) return { bound: 'by', first, last };
  if (word === 'to' && wordAt(row, at - 1) === 'prior')
    return { bound: 'before', first: at - 1, last };
  if (word === 'of' && wordAt(row, at - 1) === 'ahead')
    return { bound: 'before', first: at - 1, last };
  if (word === '.' && ['c', 'ca'].includes(wordAt(row, at - 1)))
    return { bound: 'about', first: at - 1, last };
  const bound = SIMPLE.get(word);
  if (bound === undefined) return readDeniedUntil(row, at, last);
  if (word === 'before') return readBeforeWord(row, at, last, isEnd);
  if (bound === 'after') return readAfterWord(row, at, last);
  if (bound === 'about') return readAbout(row, at, last);
  return { bound, first: at, last };
}

/** "between May and July": the second date closes what the first one opens. */
function isEndOfBetween(row: TokenRow, and: number): boolean {
  for (let at = and - 1; at >= 0 && at >= and - 8; at -= 1) {
    const word = wordAt(row, at);
    if (word === 'between') return true;
    if (word === 'and' || word === '.' || word === ';') return false;
  }
  return false;
}

/** Words between a bound and its date: "by the", "by about", a hyphen after "pre". */
function skipFillers(row: TokenRow, index: number): number {
  let at = index;
  while (at >= 0 && ['the', '-', '–', 'early', 'mid', 'late', 'some'].includes(wordAt(row, at)))
    at -= 1;
  const isClear =
    at === index ||
    SIMPLE.has(wordAt(row, at)) ||
    ['than', 'of', 'until', 'till'].includes(wordAt(row, at));
  return isClear ? at : index;
}

/** "in or around 2019" counts as about; "by about 2030" as by. */
function readAbout(row: TokenRow, at: number, last: number): ReadBound {
  const outer = SIMPLE.get(wordAt(row, at - 1));
  if (outer !== undefined && outer !== 'about') return { bound: outer, first: at - 1, last };
  const isOr = wordAt(row, at - 1) === 'or' && ['in', 'on'].includes(wordAt(row, at - 2));
  return { bound: 'about', first: isOr ? at - 2 : at, last };
}

/** "no later than", "not sooner than", "earlier than". */
function readComparison(row: TokenRow, than: number, last: number): ReadBound | null {
  const bounds = COMPARED.get(wordAt(row, than - 1));
  if (bounds === undefined) return null;
  const denied = DENIALS.holds(tokenAt(row.tokens, than - 2));
  return { bound: bounds[denied ? 0 : 1], first: denied ? than - 2 : than - 1, last };
}

/** "before", "on or before"; "not again before" turns it; "before the end of 2024" is by 2024. */
function readBeforeWord(row: TokenRow, at: number, last: number, isEnd: boolean): ReadBound {
  const denial = denialBefore(row, at);
  if (denial !== null) return { bound: 'not-before', first: denial === at - 1 ? denial : at, last };
  const isOrBefore = wordAt(row, at - 1) === 'or';
  if (isOrBefore) return { bound: 'by', first: at - 2, last };
  return { bound: isEnd ? 'by' : 'before', first: at, last };
}

/** "after", "on or after"; "not after" turns it. */
function readAfterWord(row: TokenRow, at: number, last: number): ReadBound {
  const denied = DENIALS.holds(tokenAt(row.tokens, at - 1));
  if (denied) return { bound: 'by', first: at - 1, last };
  if (wordAt(row, at - 1) === 'or') return { bound: 'not-before', first: at - 2, last };
  return { bound: 'after', first: at, last };
}

/** "not until June" is not before June; "until June" alone is exact. */
function readDeniedUntil(row: TokenRow, at: number, last: number): ReadBound | null {
  const word = wordAt(row, at);
  if (word !== 'until' && word !== 'till') return null;
  const denial = denialBefore(row, at);
  if (denial === null) return null;
  return { bound: 'not-before', first: denial === at - 1 ? denial : at, last };
}

/** Words that begin another clause, which a denial before them does not reach. */
const CLAUSE_WORDS = new WordList(['and', 'but', 'which', 'that', 'because', 'who', 'so']);

/** A denial a few words back in the same phrase: "not decide again before". */
function denialBefore(row: TokenRow, index: number): number | null {
  for (let at = index - 1; at >= 0 && at >= index - 7; at -= 1) {
    const token = row.tokens[at];
    if (token === undefined) return null;
    if (token.kind === 'symbol' && !"'’-".includes(token.text)) return null;
    if (CLAUSE_WORDS.holds(token)) return null;
    if (DENIALS.holds(token)) return at;
  }
  return null;
}

const TAILS: readonly (readonly [readonly string[], DateBound])[] = [
  [['at', 'the', 'latest'], 'by'],
  [['at', 'the', 'earliest'], 'not-before'],
  [['or', 'later'], 'not-before'],
  [['or', 'after'], 'not-before'],
  [['or', 'earlier'], 'by'],
  [['or', 'before'], 'by'],
  [['or', 'so'], 'about'],
  [['onwards'], 'since'],
  [['onward'], 'since'],
];

const TAIL_STARTS = new WordList(TAILS.map(([words]) => words[0] ?? ''));

/** Words behind the date: "at the latest", "or later", "onwards". */
function readAfter(row: TokenRow, last: number, before: ReadBound): ReadBound | null {
  if (!TAIL_STARTS.holds(tokenAt(row.tokens, last + 1))) return null;
  for (const [words, bound] of TAILS) {
    if (words.every((word, offset) => wordAt(row, last + 1 + offset) === word)) {
      return { bound, first: before.first, last: last + words.length };
    }
  }
  return null;
}
