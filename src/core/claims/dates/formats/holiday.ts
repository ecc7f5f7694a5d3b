import { tokenAt } from '../../../text/tokens';
import { addDays } from '../calendar';
import type { DateDraft, TokenRow, WrittenDate, YearPart } from '../date-draft';
import { FUNCTION_WORDS } from '../date-words.data';
import { easterSunday } from '../easter';
import { HOLIDAYS, type Holiday, type HolidayRule } from '../holidays.data';
import { isApostrophe, isCapitalised, readYearAfter, wordAt } from '../read-tokens';
import { WordList } from '../../../text/word-list';

const BY_FIRST_WORD = new Map<string, Holiday[]>();
for (const holiday of HOLIDAYS) {
  const first = holiday.words[0] ?? '';
  BY_FIRST_WORD.set(first, [...(BY_FIRST_WORD.get(first) ?? []), holiday]);
}

/** The words that a holiday's name may begin with, in lower case. */
export const HOLIDAY_STARTS: ReadonlySet<string> = new Set(BY_FIRST_WORD.keys());

/** "Christmas Day 2023", "New Year's Eve", "Good Friday 2025": names of days in capitals. */
export function holiday(row: TokenRow, index: number): DateDraft | null {
  if (!isCapitalised(row.tokens[index]) || OTHERS.holds(tokenAt(row.tokens, index - 1)))
    return null;
  for (const candidate of BY_FIRST_WORD.get(wordAt(row, index)) ?? []) {
    const last = lastOfName(row, index, candidate.words);
    if (last !== -1) return draftOf(row, index, last, candidate);
  }
  return null;
}

/** The same name by another calendar or in another state. */
const OTHERS = new WordList(['orthodox', 'eastern', 'coptic', 'canadian']);

/** The token that ends the name, each of its words in capitals but a possessive's "s"; else -1. */
function lastOfName(row: TokenRow, index: number, words: readonly string[]): number {
  let at = index - 1;
  for (const word of words) {
    at += 1;
    if (isApostrophe(row.tokens[at])) at += 1;
    if (wordAt(row, at) !== word) return -1;
    if (word !== 's' && !isCapitalised(row.tokens[at])) return -1;
  }
  return isApostrophe(row.tokens[at + 1]) && words.includes('day') && wordAt(row, at + 2) === 's'
    ? -1
    : at;
}

function draftOf(row: TokenRow, first: number, name: number, holiday: Holiday): DateDraft | null {
  const year = readYearAfter(row, name + 1);
  if (year === null && !isClosed(row, name + 1)) return null;
  const written = writtenAs(holiday.rule, year?.value ?? null);
  return written === null ? null : { first, last: year?.last ?? name, written };
}

/** No noun may follow that the day would only describe ("the Boxing Day sales"). */
function isClosed(row: TokenRow, index: number): boolean {
  const next = row.tokens[index];
  if (next === undefined) return true;
  if (next.kind === 'symbol') return next.spaceBefore || !"-'’".includes(next.text);
  return next.kind === 'word' && FUNCTION_WORDS.holds(next);
}

/** Null for a feast that moves with Easter where no year says which. */
function writtenAs(rule: HolidayRule, year: YearPart): WrittenDate | null {
  if (rule.kind === 'weekday') {
    const { weekday, place, month } = rule;
    return { form: 'nth-in-month', unit: 'day', weekday, place, year, month };
  }
  if (rule.kind === 'fixed') {
    const { month, day } = rule;
    const from = { year, month, day };
    return { form: 'days', from, to: from };
  }
  if (typeof year !== 'number') return null;
  const from = addDays(easterSunday(year), rule.offset);
  return { form: 'days', from, to: from };
}
