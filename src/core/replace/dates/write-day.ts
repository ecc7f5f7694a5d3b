import type { CalendarDay, DateValue } from '../../claims/claim';
import { weekdayOf } from '../../claims/dates/calendar';
import { datePieces, type DatePiece } from './date-parts';
import { monthName, ordinalEnding, weekdayName } from './name-of';

/** A day, or a run of days within one month, to be written. */
export interface WrittenDays {
  readonly from: CalendarDay;
  readonly to: CalendarDay;
}

/** Writes days as another date in words is written; null where its words are not understood. */
export function writeDays(printed: string, days: WrittenDays, addYear: boolean): string | null {
  const pieces = datePieces(printed);
  const own = pieces.filter((piece) => piece.part === 'day');
  const months = pieces.filter((piece) => piece.part === 'month');
  const [first, last = first] = own;
  if (!first || !last || own.length > 2 || months.length > 1) return null;
  const run = days.from.day === days.to.day ? '' : `–${String(days.to.day)}`;
  const written = pieces.flatMap((piece): Written[] => {
    if (piece === first && own.length === 2 && run !== '') return [write(piece, days.from)];
    if (piece === last && own.length === 2 && run !== '') return [write(piece, days.to)];
    if (piece === first) {
      const text = `${write(piece, days.from).text}${run}`;
      return [{ start: first.start, end: last.end, text }];
    }
    return piece.part === 'day' ? [] : [write(piece, days.from)];
  });
  const text = putIn(printed, written);
  const hasYear = pieces.some((piece) => piece.part === 'year');
  if (!addYear || hasYear || days.from.year === null || months.length === 0) return text;
  const monthFirst = (months[0]?.start ?? 0) < first.start;
  return `${text}${monthFirst ? ', ' : ' '}${String(days.from.year)}`;
}

/** Writes a month as the month and year of another date are written, whatever else that one has. */
export function writeMonth(printed: string, month: CalendarDay, addYear: boolean): string | null {
  const pieces = datePieces(printed);
  const name = pieces.find((piece) => piece.part === 'month');
  if (!name) return null;
  const year = pieces.find((piece) => piece.part === 'year');
  const kept = printed.slice(name.start, Math.max(name.end, year?.end ?? 0));
  const isWhole = pieces.every((piece) => piece === name || piece === year);
  if (isWhole) {
    const text = putIn(
      printed,
      [name, year].flatMap((piece) => (piece ? [write(piece, month)] : [])),
    );
    return addYear && !year && month.year !== null ? `${text} ${String(month.year)}` : text;
  }
  const point = kept.charAt(name.end - name.start) === '.' ? '.' : '';
  const shown = year ? write(year, month).text : addYear && month.year ? String(month.year) : '';
  return [`${write(name, month).text}${point}`, shown].filter(Boolean).join(' ');
}

interface Written {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

function write(piece: DatePiece, day: CalendarDay): Written {
  const { start, end } = piece;
  return { start, end, text: textOf(piece, day) };
}

function textOf(piece: DatePiece, day: CalendarDay): string {
  switch (piece.part) {
    case 'day': {
      const padded = piece.text.startsWith('0')
        ? String(day.day).padStart(2, '0')
        : String(day.day);
      return `${padded}${piece.suffix === '' ? '' : ordinalEnding(day.day, piece.suffix)}`;
    }
    case 'month':
      return monthName(day.month, piece.text, piece.short);
    case 'weekday':
      return day.year === null
        ? piece.text
        : weekdayName(weekdayOf({ ...day, year: day.year }), piece.text, piece.short);
    case 'year':
      return yearLike(piece.text, day.year);
  }
}

/** A year of four figures, or of two behind an apostrophe. */
export function yearLike(like: string, year: number | null): string {
  if (year === null) return like;
  const mark = /^['’]/.exec(like)?.[0];
  return mark ? `${mark}${String(year % 100).padStart(2, '0')}` : String(year);
}

function putIn(text: string, written: readonly Written[]): string {
  let result = '';
  let reached = 0;
  for (const piece of [...written].sort((a, b) => a.start - b.start)) {
    result += text.slice(reached, piece.start) + piece.text;
    reached = piece.end;
  }
  return result + text.slice(reached);
}

/** Whether a date covers a single day, or days of one month. */
export function isWithinMonth({ from, to }: DateValue): boolean {
  return from !== null && to !== null && from.month === to.month && from.year === to.year;
}
