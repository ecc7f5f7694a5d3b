import { tokenAt } from '../../../text/tokens';
import type { DateDraft, TokenRow } from '../date-draft';
import { WEEKDAYS } from '../date-words.data';
import { isCapitalised, readMonth, wordAt } from '../read-tokens';
import { WordList } from '../../../text/word-list';

const BEFORE = new Set(['on', 'by', 'until', 'till', 'before', 'since', 'from', 'after']);
const JOINTS = new WordList(['to', 'through', 'and', 'or', '–', '-']);

/**
 * "on Monday", "from Monday to Friday", "said Tuesday.", with no date beside it: before or after the
 * brief's day, so it names no day.
 */
export function bareWeekday(row: TokenRow, index: number): DateDraft | null {
  const weekday = WEEKDAYS.get(wordAt(row, index));
  if (weekday === undefined || !isCapitalised(row.tokens[index])) return null;
  const week = weekAfter(row, index + 1);
  if (week !== null) {
    const { weeks, last } = week;
    return { first: index, last, written: { form: 'weekday', weekday, turn: 'this', weeks } };
  }
  if (!isTimed(row, index)) return null;
  const nextAt = ['.', ','].includes(wordAt(row, index + 1)) ? index + 2 : index + 1;
  const next = row.tokens[nextAt];
  if (next?.kind === 'digits' || readMonth(row, nextAt) !== null) return null;
  if (nextAt === index + 1 && isCapitalised(next)) return null;
  return { first: index, last: index, written: { form: 'weekday', weekday, turn: null } };
}

const WEEKS: ReadonlyMap<string, number> = new Map([
  ['last', -1],
  ['this', 0],
  ['next', 1],
]);

/** "of next week", "last week" behind a weekday. */
function weekAfter(row: TokenRow, index: number): { weeks: number; last: number } | null {
  const at = wordAt(row, index) === 'of' ? index + 1 : index;
  const weeks = WEEKS.get(wordAt(row, at));
  return weeks !== undefined && wordAt(row, at + 1) === 'week' ? { weeks, last: at + 1 } : null;
}

function isTimed(row: TokenRow, index: number): boolean {
  const before = wordAt(row, index - 1);
  if (BEFORE.has(before)) return true;
  if (JOINTS.has(before) && WEEKDAYS.has(wordAt(row, index - 2))) return true;
  if (JOINTS.holds(tokenAt(row.tokens, index + 1)) && isNamedDay(row, index + 2)) return true;
  const next = row.tokens[index + 1];
  const ends = next === undefined || (next.kind === 'symbol' && '.,;)'.includes(next.text));
  return ends && (before.endsWith('ed') || SPEECH.has(before));
}

function isNamedDay(row: TokenRow, index: number): boolean {
  return WEEKDAYS.has(wordAt(row, index)) && isCapitalised(row.tokens[index]);
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
