import type { DateDraft, TokenRow } from '../date-draft';
import { PERIOD_WORDS } from '../date-words.data';
import { readCountBefore, wordAt } from '../read-tokens';

/** "two weeks ago", "a year ago", "twenty-five years ago", "a couple of days ago". */
export function ago(row: TokenRow, index: number): DateDraft | null {
  const unit = PERIOD_WORDS.get(wordAt(row, index - 1));
  const count = unit === undefined ? null : readCountBefore(row, index - 1);
  if (unit === undefined || count === null) return null;
  return {
    first: count.first,
    last: index,
    written: { form: 'shift', unit, count: -count.value, base: 'brief' },
  };
}
