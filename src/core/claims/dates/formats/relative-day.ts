import type { DateDraft, TokenRow } from '../date-draft';
import { isApostrophe, wordAt } from '../read-tokens';

const DAYS: ReadonlyMap<string, number> = new Map([
  ['yesterday', -1],
  ['today', 0],
  ['tomorrow', 1],
]);

/** "yesterday", "today", "tomorrow", counted from the brief's day. "Today's rates" dates nothing. */
export function relativeDay(row: TokenRow, index: number): DateDraft | null {
  const count = DAYS.get(wordAt(row, index));
  if (
    count === undefined ||
    (isApostrophe(row.tokens[index + 1]) && wordAt(row, index + 2) === 's')
  )
    return null;
  return {
    first: index,
    last: index,
    written: { form: 'shift', unit: 'day', count, base: 'brief' },
  };
}
