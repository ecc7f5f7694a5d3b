import type { DateDraft, TokenRow } from '../date-draft';
import { SEASONS } from '../date-words.data';
import { figure, glued, isDash, readYearAfter, wordAt } from '../read-tokens';

/** "spring 2025", "autumn of 2024", "winter 2024/25". Without a year a season is no date. */
export function season(row: TokenRow, index: number): DateDraft | null {
  const month = SEASONS.get(wordAt(row, index));
  if (month === undefined) return null;
  const runAt = wordAt(row, index + 1) === 'of' ? index + 2 : index + 1;
  const run = winterRun(row, runAt);
  if (run !== null) return draft(index, runAt + 2, month, run);
  if (wordAt(row, index + 1) === ',') return null;
  const year = readYearAfter(row, index + 1);
  if (year === null) return null;
  return {
    first: index,
    last: year.last,
    written: { form: 'months', granularity: 'season', year: year.value, month, count: 3 },
  };
}

/** The first year of "2024/25" or "2024–2025". */
function winterRun(row: TokenRow, index: number): number | null {
  const first = figure(row.tokens[index], 4);
  const joint = glued(row, index + 1);
  const end = glued(row, index + 2);
  if (first === null || first < 1900 || !(joint?.text === '/' || isDash(joint))) return null;
  const last = figure(end, 4);
  return last !== null && last % 100 === (first + 1) % 100 ? first : null;
}

function draft(first: number, last: number, month: number, year: number): DateDraft {
  return { first, last, written: { form: 'months', granularity: 'season', year, month, count: 3 } };
}
