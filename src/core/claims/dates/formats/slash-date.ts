import { tokenAt } from '../../../text/tokens';
import { isLabelled } from '../year-setting';
import { isCalendarDay } from '../calendar';
import type { DateDraft, DayParts, TokenRow } from '../date-draft';
import { expandYear, figure, glued, isCapitalised, startsDate, wordAt } from '../read-tokens';

/** "6/9/2025", "09/06/2025", "1.10.2023", "9-6-2025", "6/9/25": figures alone, the year last. */
export function slashDate(row: TokenRow, index: number): DateDraft | null {
  const mark = glued(row, index + 1)?.text;
  if (mark === undefined || !'./-'.includes(mark) || glued(row, index + 3)?.text !== mark)
    return null;
  const one = figure(row.tokens[index], 2);
  const two = figure(glued(row, index + 2), 2);
  const year = readYear(row, index, mark);
  if (
    one === null ||
    two === null ||
    year === null ||
    !(startsDate(row, index) || isAfterSlashed(row, index)) ||
    isLabelled(row, index)
  )
    return null;
  if (isContinued(row, index + 4)) return null;
  const dayFirst = { year, month: two, day: one };
  const monthFirst = { year, month: one, day: two };
  return choose(row, index, mark, dayFirst, monthFirst);
}

/** "11/2016", "03/2025": a month, where no act or document has that number. */
export function slashMonth(row: TokenRow, index: number): DateDraft | null {
  const token = row.tokens[index];
  const month = figure(token, 2);
  const year = figure(glued(row, index + 2), 4);
  if (glued(row, index + 1)?.text !== '/' || token?.text.length !== 2) return null;
  if (month === null || month < 1 || month > 12 || year === null || year < 1900 || year > 2099)
    return null;
  if (!startsDate(row, index) || isLabelled(row, index) || isContinued(row, index + 2)) return null;
  if (glued(row, index + 3)?.text === '/' || isCapitalised(tokenAt(row.tokens, index - 1)))
    return null;
  return {
    first: index,
    last: index + 2,
    written: { form: 'months', granularity: 'month', year, month, count: 1 },
  };
}

/** Four digits; two only between slashes or where every part is printed with two. */
function readYear(row: TokenRow, index: number, mark: string): number | null {
  const token = glued(row, index + 4);
  const value = figure(token, 4);
  if (token === undefined || value === null) return null;
  if (token.text.length === 4) return value >= 1000 && value <= 2999 ? value : null;
  return token.text.length === 2 && mark === '/' ? expandYear(value) : null;
}

/** Whether a whole date with slashes and four digits of a year begins at `index`. */
function isSlashed(row: TokenRow, index: number): boolean {
  const isSlash = wordAt(row, index + 1) === '/' && wordAt(row, index + 3) === '/';
  return isSlash && figure(row.tokens[index + 4], 4) !== null;
}

/** "13/1/2014-14/2/2014": a hyphen joins two whole dates. */
function isAfterSlashed(row: TokenRow, index: number): boolean {
  return glued(row, index - 1)?.text === '-' && isSlashed(row, index - 6);
}

/** Points are the notation of countries that put the day first. */
function choose(
  row: TokenRow,
  index: number,
  mark: string,
  dayFirst: DayParts & { year: number },
  monthFirst: DayParts & { year: number },
): DateDraft | null {
  const order = mark === '.' ? true : row.order.dayFirst;
  const [preferred, other] = order === true ? [dayFirst, monthFirst] : [monthFirst, dayFirst];
  const possible = [preferred, other].filter((day) => day.month <= 12 && isCalendarDay(day));
  const from = possible[0] ?? preferred;
  const draft = {
    first: index,
    last: index + 4,
    written: { form: 'days', from, to: from },
  } as const;
  if (possible.length === 0) return { ...draft, impossible: true };
  const alternative = possible[1];
  const told = order !== null || alternative === undefined || alternative.day === from.day;
  return told ? draft : { ...draft, alternative };
}

function isContinued(row: TokenRow, last: number): boolean {
  const next = glued(row, last + 1);
  if (next === undefined) return false;
  if (next.kind !== 'symbol') return true;
  if (next.text === '-' && wordAt(row, last - 1) === '/' && isSlashed(row, last + 2)) return false;
  return '.,:/-'.includes(next.text) && glued(row, last + 2)?.kind === 'digits';
}
