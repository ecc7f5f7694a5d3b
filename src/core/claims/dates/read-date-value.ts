import { tokenAt } from '../../text/tokens';
import type { DateValue } from '../claim';
import { tokenise } from '../../text/tokens';
import { readBound } from './date-bounds';
import { NO_DATE_CONTEXT } from './date-context';
import type { DateContext } from './date-context';
import type { TokenRow } from './date-draft';
import { findDrafts } from './find-drafts';
import { readDates } from './read-block-dates';
import { WordList } from '../../text/word-list';

/** Words that may stand around a date in a table's cell without changing it. */
const FILLERS = new WordList([
  'in',
  'on',
  'the',
  'of',
  'at',
  '.',
  ',',
  '(',
  ')',
  'until',
  'till',
  'during',
  'expected',
  'planned',
  'projected',
]);

/**
 * Reads a table's cell that is one date and nothing else ("June 9, 2025", "end of 2026", "2025-10"),
 * null where it is anything else. All-figure dates follow the context's order.
 */
export function readDateValue(
  text: string,
  context: DateContext = NO_DATE_CONTEXT,
): DateValue | null {
  const tokens = tokenise(text);
  const readings = readDates(text, tokens, context);
  const reading = readings[0];
  if (reading === undefined || readings.length > 1) return null;
  const { hedged } = reading;
  const isWhole = tokens.every(
    (token) => (token.start >= hedged.start && token.end <= hedged.end) || FILLERS.holds(token),
  );
  return isWhole ? reading.value : null;
}

/** Whether a cell is written as a day that no calendar has, such as "31 June 2025" or "2025-02-30". */
export function isImpossibleDate(text: string): boolean {
  const tokens = tokenise(text);
  const row: TokenRow = { text, tokens, order: NO_DATE_CONTEXT };
  const draft = findDrafts(row, 0).find((found) => found.impossible === true);
  if (draft === undefined) return false;
  const bound = readBound(row, draft);
  return tokens.every(
    (_token, index) =>
      (index >= bound.first && index <= Math.max(bound.last, draft.last)) ||
      FILLERS.holds(tokenAt(row.tokens, index)),
  );
}
