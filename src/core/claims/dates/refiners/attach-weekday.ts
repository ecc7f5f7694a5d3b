import { tokenAt } from '../../../text/tokens';
import type { DateDraft, TokenRow } from '../date-draft';
import { SHORT_WEEKDAYS, WEEKDAYS } from '../date-words.data';
import { isCapitalised, wordAt } from '../read-tokens';

/** Takes the weekday before a day into it: "Thursday, 5 June 2025", "Mon. June 9". */
export function attachWeekday(row: TokenRow, drafts: readonly DateDraft[]): DateDraft[] {
  return drafts.map((draft) => {
    if (draft.written.form !== 'days' && draft.written.form !== 'nth-day') return draft;
    const at = weekdayBefore(row, draft.first);
    const name = wordAt(row, at);
    const short = isCapitalised(tokenAt(row.tokens, at)) ? SHORT_WEEKDAYS.get(name) : undefined;
    const weekday = WEEKDAYS.get(name) ?? short;
    return weekday === undefined ? draft : { ...draft, first: at, weekday };
  });
}

/** Where a weekday would stand: right before, or before "," or "." or "the". */
function weekdayBefore(row: TokenRow, first: number): number {
  let at = first - 1;
  if (wordAt(row, at) === 'the') at -= 1;
  if (wordAt(row, at) === ',') at -= 1;
  return wordAt(row, at) === '.' && SHORT_WEEKDAYS.has(wordAt(row, at - 1)) ? at - 1 : at;
}
