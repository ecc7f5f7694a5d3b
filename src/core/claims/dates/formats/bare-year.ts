import type { DateDraft, TokenRow } from '../date-draft';
import { isYearInSetting } from '../year-setting';
import { glued, isApostrophe, readFourDigitYear, readShortYear, wordAt } from '../read-tokens';
import { TIME_PREPOSITIONS } from '../date-words.data';

/** A year alone, where its setting makes it one: "in 2025", "the 2024 budget", a cell's "2023". */
export function bareYear(row: TokenRow, index: number): DateDraft | null {
  const year = readFourDigitYear(row, index);
  if (year === null || !isYearInSetting(row, index, index, year)) return null;
  return yearDraft(index, index, year);
}

/** "'23" after a preposition, at the start of a block or after a mark of notes. */
export function shortYear(row: TokenRow, index: number): DateDraft | null {
  const year = row.tokens[index]?.spaceBefore ? readShortYear(row, index) : null;
  if (year === null || isApostrophe(glued(row, year.last + 1))) return null;
  if (glued(row, year.last + 1)?.kind === 'word') return null;
  const before = row.tokens[index - 1];
  const isSet =
    before === undefined ||
    before.kind === 'symbol' ||
    TIME_PREPOSITIONS.has(wordAt(row, index - 1));
  return isSet ? yearDraft(index, year.last, year.value) : null;
}

function yearDraft(first: number, last: number, year: number): DateDraft {
  return { first, last, written: { form: 'years', granularity: 'year', first: year, last: year } };
}
