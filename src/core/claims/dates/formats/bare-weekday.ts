import type { DateDraft, TokenRow } from '../date-draft';
import { WEEKDAYS } from '../date-words.data';
import { isCapitalised, readMonth, wordAt } from '../read-tokens';

const BEFORE = new Set(['on', 'by', 'until', 'till', 'before', 'since', 'from', 'after']);
const JOINTS = new Set(['to', 'through', 'and', 'or', '–', '-']);

/**
 * "on Monday", "from Monday to Friday", "said Tuesday.", with no date beside it: before or after the
 * brief's day, so it names no day.
 */
export function bareWeekday(row: TokenRow, index: number): DateDraft | null {
  const weekday = WEEKDAYS.get(wordAt(row, index));
  if (weekday === undefined || !isCapitalised(row.tokens[index])) return null;
  if (!isTimed(row, index)) return null;
  const nextAt = ['.', ','].includes(wordAt(row, index + 1)) ? index + 2 : index + 1;
  const next = row.tokens[nextAt];
  if (next?.kind === 'digits' || readMonth(row, nextAt) !== null) return null;
  if (nextAt === index + 1 && isCapitalised(next)) return null;
  return { first: index, last: index, written: { form: 'weekday', weekday, turn: null } };
}

function isTimed(row: TokenRow, index: number): boolean {
  const before = wordAt(row, index - 1);
  if (BEFORE.has(before)) return true;
  if (JOINTS.has(before) && WEEKDAYS.has(wordAt(row, index - 2))) return true;
  const next = row.tokens[index + 1];
  const ends = next === undefined || (next.kind === 'symbol' && '.,;)'.includes(next.text));
  return ends && (before.endsWith('ed') || SPEECH.has(before));
}

const SPEECH = new Set([
  'said',
  'told',
  'met',
  'held',
  'spoke',
  'late',
  'early',
  'began',
  'won',
  'here',
]);
