import type { DateDraft, TokenRow } from '../date-draft';
import { PERIOD_WORDS } from '../date-words.data';
import { readCount, wordAt } from '../read-tokens';

/** "two weeks ago", "a year ago", "3 months ago". */
export function ago(row: TokenRow, index: number): DateDraft | null {
  const unit = PERIOD_WORDS.get(wordAt(row, index - 1));
  const count = readCount(row.tokens[index - 2]);
  if (unit === undefined || count === null) return null;
  return {
    first: index - 2,
    last: index,
    written: { form: 'shift', unit, count: -count, base: 'brief' },
  };
}
