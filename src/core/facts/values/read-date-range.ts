import type { CalendarDay, DateValue, Granularity } from '../../claims/claim';
import { readDateValue } from '../../claims/dates/read-dates';

const JOINT = /\s+(?:to|until|till|through|and)\s+|\s*[–—]\s*|\s+-\s+/i;
const LEAD = /^(?:from|between)\s+/i;

/** What a range from one such date to another covers. */
const RANGES: ReadonlyMap<Granularity, Granularity> = new Map([
  ['day', 'days'],
  ['month', 'months'],
  ['year', 'years'],
]);

/**
 * Reads a cell that is a range between two dates of one form ("June 8 to June 13, 2025", "from March
 * to May 2025", "2021 to 2023"). A year that is written once holds for both. Null for anything else.
 */
export function readDateRange(text: string): DateValue | null {
  const parts = text.trim().replace(LEAD, '').split(JOINT);
  const [first, second] = parts;
  if (parts.length !== 2 || !first || !second) return null;
  const last = readDateValue(second);
  const begin = readDateValue(first) ?? dayBefore(first, second);
  if (!begin?.from || !last?.from || !last.to) return null;
  const granularity = RANGES.get(last.granularity);
  if (!granularity || begin.granularity !== last.granularity) return null;
  const from = { ...begin.from, year: begin.from.year ?? last.from.year };
  if (order(from) > order(last.to)) return null;
  return { ...last, from, granularity, impliedYear: null, weekday: null };
}

/** "8" before "13 June 2025" is the 8th of that month. */
function dayBefore(first: string, second: string): DateValue | null {
  const rest = /^\d{1,2}(?:st|nd|rd|th)?(\s.+)$/.exec(second.trim())?.[1];
  return rest && /^\d{1,2}(?:st|nd|rd|th)?$/.test(first.trim())
    ? readDateValue(first.trim() + rest)
    : null;
}

function order({ year, month, day }: CalendarDay): number {
  return ((year ?? 0) * 12 + month) * 31 + day;
}
