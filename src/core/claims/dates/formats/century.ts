import { tokenAt } from '../../../text/tokens';
import type { DateDraft, TokenRow } from '../date-draft';
import { figure, glued, isOrdinalSuffix, readOrdinalWord, wordAt } from '../read-tokens';
import { WordList } from '../../../text/word-list';

const FIRST = 11;
const LAST = 20;
const PARTS = new WordList(['early', 'mid', 'late', 'the']);
const OTHER_ERAS = new WordList(['bc', 'bce', 'b', 'ah']);

/**
 * "the 18th century", "the late nineteenth century". Not our own, which is said of what is new, nor
 * those whose years nobody counts. People reckon from 1700 as often as from 1701: both ends are in.
 */
export function century(row: TokenRow, index: number): DateDraft | null {
  const place = readPlace(row, index);
  if (place === null || place.value < FIRST || place.value > LAST) return null;
  const noun = place.last + 1;
  if (wordAt(row, noun) !== 'century' || !PARTS.holds(tokenAt(row.tokens, index - 1))) return null;
  if (!row.tokens[noun]?.spaceBefore || OTHER_ERAS.holds(tokenAt(row.tokens, noun + 1)))
    return null;
  const last = place.value * 100;
  return {
    first: index,
    last: noun,
    written: { form: 'years', granularity: 'years', first: last - 100, last },
  };
}

function readPlace(row: TokenRow, index: number): { value: number; last: number } | null {
  const value = figure(row.tokens[index], 2);
  if (value === null) return readOrdinalWord(row, index);
  return isOrdinalSuffix(glued(row, index + 1)) ? { value, last: index + 1 } : null;
}
