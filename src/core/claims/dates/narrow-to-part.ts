import type { CalendarDay } from '../claim';
import type { DatePart } from './date-draft';
import type { Period } from './period';

/** Which share of a period each part takes, as twelfths from its start. */
const TWELFTHS: Readonly<Record<DatePart, readonly [number, number]>> = {
  early: [0, 4],
  mid: [4, 8],
  late: [8, 12],
  'first-half': [0, 6],
  'second-half': [6, 12],
};

/** A third of a month or of whole years ("early June", "mid-2025"), or half of a month. */
export function narrowToPart(period: Period, part: DatePart): Period {
  const [start, end] = TWELFTHS[part];
  if (period.granularity === 'month') return narrowMonth(period, start, end);
  if (period.granularity === 'year') return narrowYear(period, start, end);
  if (period.granularity === 'decade') return narrowDecade(period, start, end);
  return period;
}

/** Months are cut after the 10th, 15th and 20th. */
function narrowMonth(period: Period, start: number, end: number): Period {
  const days = (twelfths: number): number => Math.round(twelfths * 2.5);
  return {
    ...period,
    from: { ...period.from, day: days(start) + 1 },
    to: end === 12 ? period.to : { ...period.to, day: days(end) },
    granularity: 'part',
  };
}

function narrowYear(period: Period, start: number, end: number): Period {
  const year = period.from.year;
  const lengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
  const from: CalendarDay = { year, month: start + 1, day: 1 };
  const to: CalendarDay = { year, month: end, day: lengths[end - 1] ?? 31 };
  return { ...period, from, to, granularity: 'part' };
}

/** Thirds of ten years, the middle one the shortest: 0–3, 4–6, 7–9. */
function narrowDecade(period: Period, start: number, end: number): Period {
  const base = period.from.year;
  if (base === null) return period;
  const first = base + (start === 0 ? 0 : start === 4 ? 4 : 7);
  const last = base + (end === 4 ? 3 : end === 8 ? 6 : 9);
  return {
    ...period,
    from: { year: first, month: 1, day: 1 },
    to: { year: last, month: 12, day: 31 },
    granularity: 'part',
  };
}
