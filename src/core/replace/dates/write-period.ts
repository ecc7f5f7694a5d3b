import type { CalendarDay, DateValue } from '../../claims/claim';
import { quarterOfMonth } from '../../claims/dates/calendar';
import { yearLike } from './write-day';

const QUARTERS = ['first', 'second', 'third', 'fourth'];

/**
 * Writes the quarter, half or year that a sourced date lies in as another is written ("Q3 2029",
 * "third quarter of 2025", "2028"); null where the source is too coarse or the words are others.
 */
export function writePeriod(printed: string, value: DateValue, sourced: DateValue): string | null {
  const { from, to } = sourced;
  if (!from || !to || from.year !== to.year) return null;
  const dated = withYear(printed, from);
  switch (value.granularity) {
    case 'year':
      return /\d{4}/.test(printed) ? dated : null;
    case 'quarter': {
      const quarter = quarterOfMonth(from.month);
      return quarter === quarterOfMonth(to.month) ? withQuarter(dated, quarter) : null;
    }
    case 'half': {
      const half = from.month <= 6 ? 1 : 2;
      return (to.month <= 6 ? 1 : 2) === half ? withHalf(dated, half) : null;
    }
    default:
      return null;
  }
}

function withYear(printed: string, { year }: CalendarDay): string {
  return printed.replace(/\d{4}|['’]\d{2}/, (like) => yearLike(like, year));
}

function withQuarter(printed: string, quarter: number): string {
  return printed
    .replace(/(?<=q)[1-4]|[1-4](?=q)/i, String(quarter))
    .replace(/\b(?:first|second|third|fourth|final|last)(?= quarter)/i, (like) =>
      inCaseOf(like, QUARTERS[quarter - 1] ?? ''),
    );
}

function withHalf(printed: string, half: number): string {
  return printed
    .replace(/(?<=h)[12]/i, String(half))
    .replace(/\b(?:first|second)(?= half)/i, (like) => inCaseOf(like, QUARTERS[half - 1] ?? ''));
}

function inCaseOf(like: string, word: string): string {
  return /^\p{Lu}/u.test(like) ? word.charAt(0).toUpperCase() + word.slice(1) : word;
}
