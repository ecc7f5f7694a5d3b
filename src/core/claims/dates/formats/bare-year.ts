import type { DateDraft, TokenRow } from '../date-draft';
import { isYearInSetting } from '../year-setting';
import { readFourDigitYear } from '../read-tokens';

/** A year alone, where its setting makes it one: "in 2025", "the 2024 budget", a cell's "2023". */
export function bareYear(row: TokenRow, index: number): DateDraft | null {
  const year = readFourDigitYear(row, index);
  if (year === null || !isYearInSetting(row, index, index, year)) return null;
  const years = { first: year, last: year };
  return { first: index, last: index, written: { form: 'years', granularity: 'year', ...years } };
}
