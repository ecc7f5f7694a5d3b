import type { Token } from '../../text/tokens';
import { factOf, markWhere, type Word } from '../../text/words';
import type { DateDraft, DateParser, TokenRow } from './date-draft';
import {
  DECADE_WORDS,
  MONTHS,
  ORDINAL_WORDS,
  SEASONS,
  SHORT_MONTHS,
  WEEKDAYS,
} from './date-words.data';
import { ago } from './formats/ago';
import { bareWeekday } from './formats/bare-weekday';
import { bareYear } from './formats/bare-year';
import { century } from './formats/century';
import { dayMonth } from './formats/day-month';
import { decade, decadeWord, shortDecade } from './formats/decade';
import { fiscalYear } from './formats/fiscal-year';
import { holiday, HOLIDAY_STARTS } from './formats/holiday';
import { isoDate, isoMonth } from './formats/iso-date';
import { monthDay } from './formats/month-day';
import { monthYear } from './formats/month-year';
import { nthDay } from './formats/nth-day';
import { ordinalPart } from './formats/ordinal-part';
import {
  figureThenQuarter,
  quarterCode,
  quarterWord,
  yearThenQuarter,
} from './formats/quarter-code';
import { nthInMonth } from './formats/nth-in-month';
import { monthsOfYear } from './formats/months-of-year';
import { periodEdge, toDate, yearEnd } from './formats/period-edge';
import { fromNow, relativeDay } from './formats/relative-day';
import { relativePeriod } from './formats/relative-period';
import { orderedPeriod, periodThenOrder } from './formats/relative-to-previous';
import { season } from './formats/season';
import { shortYear } from './formats/short-year';
import { slashDate, slashMonth } from './formats/slash-date';
import { isApostrophe } from './read-tokens';
import { yearMonthDay, yearThenMonth } from './formats/year-then-month';
import { yearRange } from './formats/year-range';

/** Formats that begin with figures, by the number of their digits; the first that fits wins. */
const BY_LENGTH: readonly (readonly DateParser[])[] = [
  [],
  [slashDate, dayMonth, nthInMonth, ordinalPart, figureThenQuarter, nthDay],
  [slashDate, slashMonth, dayMonth, nthInMonth, century, nthDay, shortDecade],
  [],
  [isoDate, yearMonthDay, isoMonth, yearThenQuarter, yearThenMonth, yearRange, decade, bareYear],
];

/** Formats that a word announces: their first word, or for "ago" the last. */
const BY_WORD = wordTable([
  [HOLIDAY_STARTS, [holiday]],
  [
    [...MONTHS.keys(), ...SHORT_MONTHS.keys()],
    [monthDay, monthYear],
  ],
  [WEEKDAYS.keys(), [bareWeekday]],
  [
    [...ORDINAL_WORDS.keys(), 'twenty', 'thirty'],
    [dayMonth, nthInMonth, ordinalPart, century],
  ],
  [['first', 'last', 'final', 'closing', 'opening'], [monthsOfYear]],
  [['last'], [nthInMonth, ordinalPart, relativePeriod]],
  [
    ['final', 'closing', 'latter', 'opening', 'former'],
    [nthInMonth, ordinalPart],
  ],
  [['this', 'past', 'coming', 'current'], [relativePeriod]],
  [['next'], [relativePeriod, orderedPeriod]],
  [['following', 'previous', 'preceding', 'same'], [orderedPeriod]],
  [['day', 'week', 'month', 'quarter', 'year', 'yr'], [periodThenOrder]],
  [['month', 'year'], [periodEdge]],
  [['end'], [yearEnd]],
  [['date'], [toDate]],
  [['now', 'today', 'hence'], [fromNow]],
  [['yesterday', 'today', 'tomorrow'], [relativeDay]],
  [['ago'], [ago]],
  [['fy', 'fiscal', 'financial', 'school', 'academic', 'budget'], [fiscalYear]],
  [['q', 'h'], [quarterCode]],
  [['quarter'], [quarterWord]],
  [SEASONS.keys(), [season]],
  [DECADE_WORDS.keys(), [decadeWord]],
]);

const BY_APOSTROPHE: readonly DateParser[] = [shortDecade, shortYear];
const NONE: readonly DateParser[] = [];

function wordTable(
  entries: readonly (readonly [Iterable<string>, readonly DateParser[]])[],
): ReadonlyMap<string, readonly DateParser[]> {
  const table = new Map<string, readonly DateParser[]>();
  for (const [words, parsers] of entries) {
    for (const word of words) table.set(word, [...(table.get(word) ?? []), ...parsers]);
  }
  return table;
}

function parsersOf(word: Word): readonly DateParser[] {
  if (word.kind === 'word') return BY_WORD.get(word.lower) ?? NONE;
  if (word.kind === 'digits') return BY_LENGTH[word.text.length] ?? NONE;
  return isApostrophe(word) ? BY_APOSTROPHE : NONE;
}

/** All lists of formats that some word has, by number; 0 is the empty one. */
const LISTS: (readonly DateParser[])[] = [NONE];

const listOf = factOf((word) => {
  const parsers = parsersOf(word);
  const known = parsers.length === 0 ? 0 : LISTS.indexOf(parsers);
  return known < 0 ? LISTS.push(parsers) - 1 : known;
});

const MAY_BEGIN = markWhere((word) => listOf(word) !== 0);

/** Index of the first token at which a format may begin; -1 where there is none. */
export function firstBeginning(tokens: readonly Token[]): number {
  for (let at = 0; at < tokens.length; at++) {
    if (((tokens[at]?.marks ?? 0) & MAY_BEGIN) !== 0) return at;
  }
  return -1;
}

/**
 * Runs the formats over the tokens from one on, where the first may begin, once and left to right; what
 * one has taken no other takes.
 */
export function findDrafts(row: TokenRow, first: number): DateDraft[] {
  const drafts: DateDraft[] = [];
  let taken = -1;
  for (let index = first; index < row.tokens.length; index += 1) {
    const token = row.tokens[index];
    if (token === undefined || (token.marks & MAY_BEGIN) === 0) continue;
    for (const parser of LISTS[listOf(token.word)] ?? NONE) {
      const draft = parser(row, index);
      if (draft === null || draft.first <= taken) continue;
      drafts.push(draft);
      taken = draft.last;
      index = Math.max(index, draft.last);
      break;
    }
  }
  return drafts;
}
