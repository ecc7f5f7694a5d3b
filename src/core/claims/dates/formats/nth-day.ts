import type { DateDraft, TokenRow } from '../date-draft';
import { FUNCTION_WORDS, WEEKDAYS } from '../date-words.data';
import { glued, isOrdinalSuffix, readDay, startsFresh, wordAt } from '../read-tokens';

const BEFORE = new Set([
  'on',
  'by',
  'until',
  'till',
  'before',
  'after',
  'from',
  'since',
  'to',
  'dated',
  'and',
  'or',
  'is',
]);

/** "by the 6th", "dated the 2nd of that month": a day of the month named before. */
export function nthDay(row: TokenRow, index: number): DateDraft | null {
  if (!isOrdinalSuffix(glued(row, index + 1)) || wordAt(row, index - 1) !== 'the') return null;
  const day = readDay(row, index);
  if (day === null || !startsFresh(row, index) || !isClosed(row, day.last + 1)) return null;
  const before = wordAt(row, index - 2);
  const isTimed = BEFORE.has(before) || WEEKDAYS.has(before);
  if (!isTimed && wordAt(row, day.last + 1) !== 'of') return null;
  return { first: index, last: day.last, written: { form: 'nth-day', day: day.value } };
}

/** No noun may follow: "the 6th floor", "the 2nd quarter", "the 21st century", "the 5th, 6th seats". */
function isClosed(row: TokenRow, index: number): boolean {
  const next = row.tokens[index];
  if (next === undefined) return true;
  if (next.kind === 'digits' || next.text === '-' || next.text === '%') return false;
  if (next.kind === 'symbol') return true;
  if (next.lower !== 'of') return FUNCTION_WORDS.holds(next);
  return (
    ['that', 'this', 'the', 'same'].includes(wordAt(row, index + 1)) &&
    /^(?:month|same)$/.test(wordAt(row, index + 2))
  );
}
