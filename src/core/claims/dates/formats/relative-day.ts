import type { DateDraft, TokenRow } from '../date-draft';
import { PERIOD_WORDS } from '../date-words.data';
import { isNowadays } from '../nowadays';
import { isApostrophe, readCountBefore, wordAt } from '../read-tokens';

const DAYS: ReadonlyMap<string, number> = new Map([
  ['yesterday', -1],
  ['today', 0],
  ['tomorrow', 1],
]);

/**
 * "yesterday", "today", "tomorrow", "the day after tomorrow", counted from the brief's day.
 * "Today's rates" dates nothing, nor does "today" for our times.
 */
export function relativeDay(row: TokenRow, index: number): DateDraft | null {
  const count = DAYS.get(wordAt(row, index));
  if (count === undefined || isOwner(row, index)) return null;
  const beyond = wordAt(row, index - 2) === 'day' ? beyondOf(wordAt(row, index - 1)) : 0;
  if (beyond !== 0 && beyond === count) {
    return dayFromBrief(index - 2, index, 2 * count);
  }
  if (count === 0 && isNowadays(row, index)) return null;
  return dayFromBrief(index, index, count);
}

function beyondOf(word: string): number {
  if (word === 'after') return 1;
  return word === 'before' ? -1 : 0;
}

function isOwner(row: TokenRow, index: number): boolean {
  return isApostrophe(row.tokens[index + 1]) && wordAt(row, index + 2) === 's';
}

function dayFromBrief(first: number, last: number, count: number): DateDraft {
  return { first, last, written: { form: 'shift', unit: 'day', count, base: 'brief' } };
}

/** "a week from now", "three days from today", "two years hence"; "six weeks from now on" is a length. */
export function fromNow(row: TokenRow, index: number): DateDraft | null {
  const isHence = wordAt(row, index) === 'hence';
  if (!isHence && wordAt(row, index - 1) !== 'from') return null;
  if (wordAt(row, index + 1) === 'on') return null;
  const unitAt = isHence ? index - 1 : index - 2;
  const unit = PERIOD_WORDS.get(wordAt(row, unitAt));
  const count = unit === undefined ? null : readCountBefore(row, unitAt);
  if (unit === undefined || count === null) return null;
  return {
    first: count.first,
    last: index,
    written: { form: 'shift', unit, count: count.value, base: 'brief' },
  };
}
