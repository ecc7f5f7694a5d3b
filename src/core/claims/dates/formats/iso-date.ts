import { isLabelled } from '../year-setting';
import { isCalendarDay } from '../calendar';
import type { DateDraft, TokenRow } from '../date-draft';
import { figure, glued, isApostrophe, startsDate } from '../read-tokens';

/** "2025-06-09", "2025/06/09", "2025.06.09"; a time may follow after "T". */
export function isoDate(row: TokenRow, index: number): DateDraft | null {
  const year = figure(row.tokens[index], 4);
  const mark = glued(row, index + 1)?.text;
  if (year === null || year < 1000 || mark === undefined || !'-‑–./'.includes(mark)) return null;
  if (row.tokens[index]?.text.length !== 4 || glued(row, index + 3)?.text !== mark) return null;
  const month = figure(glued(row, index + 2), 2);
  const day = figure(glued(row, index + 4), 2);
  if (month === null || day === null || !startsDate(row, index) || isLabelled(row, index))
    return null;
  if (mark === '–' || isContinued(row, index + 4)) return null;
  const from = { year, month, day };
  const draft = {
    first: index,
    last: index + 4,
    written: { form: 'days', from, to: from },
  } as const;
  return isPossible(month, day, year) ? draft : { ...draft, impossible: true };
}

/** "2025-10": a month, unless the two digits are the year after, as in "2009-10". */
export function isoMonth(row: TokenRow, index: number): DateDraft | null {
  const year = figure(row.tokens[index], 4);
  if (year === null || year < 1900 || year > 2199 || glued(row, index + 1)?.text !== '-')
    return null;
  const token = glued(row, index + 2);
  const month = figure(token, 2);
  if (month === null || token?.text.length !== 2 || month < 1 || month > 12) return null;
  if (month === (year + 1) % 100 || !startsDate(row, index) || isLabelled(row, index)) return null;
  if (isContinued(row, index + 2)) return null;
  return {
    first: index,
    last: index + 2,
    written: { form: 'months', granularity: 'month', year, month, count: 1 },
  };
}

function isPossible(month: number, day: number, year: number): boolean {
  return month >= 1 && month <= 12 && isCalendarDay({ year, month, day });
}

/** Whether the figures go on, as in an identifier; the "T" of a time does not count. */
function isContinued(row: TokenRow, last: number): boolean {
  const next = glued(row, last + 1);
  if (next === undefined || isApostrophe(next)) return false;
  if (next.kind === 'word') return next.text !== 'T';
  return '.,:/-'.includes(next.text) && glued(row, last + 2) !== undefined;
}
