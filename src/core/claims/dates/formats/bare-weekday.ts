import type { DateDraft, TokenRow } from '../date-draft';
import { WEEKDAYS } from '../date-words.data';
import { isCapitalised, readMonth, wordAt } from '../read-tokens';

const BEFORE = new Set(['on', 'by', 'until', 'till', 'before', 'since', 'from', 'after']);

/** "on Monday", with no date beside it: before or after the brief's day, so it names no day. */
export function bareWeekday(row: TokenRow, index: number): DateDraft | null {
  const weekday = WEEKDAYS.get(wordAt(row, index));
  if (weekday === undefined || !isCapitalised(row.tokens[index])) return null;
  if (!BEFORE.has(wordAt(row, index - 1))) return null;
  const nextAt = ['.', ','].includes(wordAt(row, index + 1)) ? index + 2 : index + 1;
  const next = row.tokens[nextAt];
  if (next?.kind === 'digits' || readMonth(row, nextAt) !== null) return null;
  if (nextAt === index + 1 && isCapitalised(next)) return null;
  return { first: index, last: index, written: { form: 'weekday', weekday, turn: null } };
}
