import { SSF, type CellObject } from '@e965/xlsx';

/** All-figure dates other than 2025-06-09: which part is the month can't be told from them. */
const FIGURES_ONLY = /^(?!\d{4}-)\d{1,4}[-/.]\d{1,2}(?:[-/.]\d{1,4})?\.?$/;

/**
 * The text of a workbook's cell as it is shown: 0.7 in the format 0% is "70%". Only a day that is
 * shown in figures alone is written 2025-06-09, since the workbook knows which day it is.
 */
export function cellText(cell: CellObject | undefined, date1904: boolean): string {
  if (!cell || cell.t === 'z') return '';
  const { v: value, z: format } = cell;
  const shown = cell.w ?? shownBy(value, format);
  if (typeof value !== 'number' || typeof format !== 'string') return shown.trim();
  if (!SSF.is_date(format) || !FIGURES_ONLY.test(shown.trim())) return shown.trim();
  return isoDay(value, date1904) ?? shown.trim();
}

/** The library does not know the escaped blank before "%" that some spreadsheets write. */
function shownBy(value: CellObject['v'], format: CellObject['z']): string {
  if (typeof value === 'number' && typeof format === 'string' && format.endsWith('\\ %')) {
    const plain = format.replace(/\\ %$/, '%');
    return String(SSF.format(plain, value)).replace(/%$/, ' %');
  }
  return value === undefined ? '' : String(value);
}

interface DateCode {
  readonly y: number;
  readonly m: number;
  readonly d: number;
}

function isoDay(value: number, date1904: boolean): string | null {
  // The library types its formatter loosely; it gives these parts, or null outside the calendar.
  const day = SSF.parse_date_code(value, { date1904 }) as DateCode | null;
  if (!day) return null;
  const two = (part: number): string => String(part).padStart(2, '0');
  return `${String(day.y).padStart(4, '0')}-${two(day.m)}-${two(day.d)}`;
}
