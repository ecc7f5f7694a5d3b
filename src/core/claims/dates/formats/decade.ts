import { tokenAt } from '../../../text/tokens';
import type { DateDraft, TokenRow } from '../date-draft';
import { DECADE_WORDS } from '../date-words.data';
import { figure, glued, isApostrophe, isDash, startsFresh, wordAt } from '../read-tokens';

/** "2010s", "the 1990’s". */
export function decade(row: TokenRow, index: number): DateDraft | null {
  const first = figure(row.tokens[index], 4);
  if (row.tokens[index]?.text.length !== 4 || first === null || first % 10 !== 0) return null;
  if (
    first < 1500 ||
    first > 2190 ||
    !(startsFresh(row, index) || isDash(tokenAt(row.tokens, index - 1)))
  )
    return null;
  const last = isApostrophe(glued(row, index + 1)) ? index + 2 : index + 1;
  const ending = glued(row, last);
  if (ending?.text !== 's' || (last === index + 2 && wordAt(row, index - 1) !== 'the')) return null;
  return decadeDraft(index, last, first);
}

/** "the '90s", "the 80s". */
export function shortDecade(row: TokenRow, index: number): DateDraft | null {
  const digitsAt = isApostrophe(row.tokens[index]) ? index + 1 : index;
  const value = figure(row.tokens[digitsAt], 2);
  if (value === null || value % 10 !== 0 || row.tokens[digitsAt]?.text.length !== 2) return null;
  if (glued(row, digitsAt + 1)?.text !== 's' || !startsFresh(row, index)) return null;
  const before = wordAt(row, index - 1);
  const isListed = (before === 'and' || before === 'or') && wordAt(row, index - 2) === 's';
  if (digitsAt === index && !isNamed(row, index) && !isListed) return null;
  return decadeDraft(index, digitsAt + 1, value < 30 ? 2000 + value : 1900 + value);
}

const THIRDS: ReadonlySet<string> = new Set(['early', 'mid', 'late', '-']);

/** "the nineties", "the late eighties". */
export function decadeWord(row: TokenRow, index: number): DateDraft | null {
  const first = DECADE_WORDS.get(wordAt(row, index));
  return first === undefined || !isNamed(row, index) ? null : decadeDraft(index, index, first);
}

/** "the 80s", "the early eighties" */
function isNamed(row: TokenRow, index: number): boolean {
  const before = wordAt(row, index - 1);
  return before === 'the' || (THIRDS.has(before) && wordAt(row, index - 2) === 'the');
}

function decadeDraft(first: number, last: number, year: number): DateDraft {
  return {
    first,
    last,
    written: { form: 'years', granularity: 'decade', first: year, last: year + 9 },
  };
}
