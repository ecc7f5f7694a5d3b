import type { CalendarDay, DateValue } from '../../claims/claim';

/** Writes a day as another one in figures is written: 2025-06-09, 09/06/2025, 9.6.25; null for words. */
export function writeFigures(printed: string, day: CalendarDay, value: DateValue): string | null {
  const match = /^(\d{1,4})([-/.])(\d{1,2})(?:\2(\d{1,4}))?$/.exec(printed);
  const { year } = day;
  if (!match || year === null) return null;
  const [, first = '', mark = '', second = '', third] = match;
  const two = (part: number, like: string): string =>
    like.startsWith('0') || like.length === 4 ? String(part).padStart(2, '0') : String(part);
  if (first.length === 4) {
    const month = String(day.month).padStart(2, '0');
    const days = third === undefined ? [] : [String(day.day).padStart(2, '0')];
    return [String(year), month, ...days].join(mark);
  }
  if (third === undefined || !value.from) return null;
  const dayFirst = Number(first) === value.from.day && Number(second) === value.from.month;
  const padded = first.startsWith('0') || second.startsWith('0');
  const [one, other] = dayFirst ? [day.day, day.month] : [day.month, day.day];
  const parts = [one, other].map((part) =>
    padded ? String(part).padStart(2, '0') : two(part, ''),
  );
  return [...parts, third.length === 4 ? String(year) : String(year % 100).padStart(2, '0')].join(
    mark,
  );
}
