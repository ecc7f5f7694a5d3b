import type { DaySpan } from './date-spans';

/**
 * Evidence that a date which is denied is a slip of the other: 0.7 where one part of a day differs,
 * less for months and years, a little for neighbouring days, 0 for unrelated dates.
 */
export function dateCloseness(claim: DaySpan, fact: DaySpan): number {
  const gap = Math.max(claim.first - fact.last, fact.first - claim.last, 0);
  const near = gap <= 7 ? 0.5 : gap <= 62 ? 0.3 : 0;
  return Math.max(near, endCloseness(claim, fact));
}

function endCloseness(claim: DaySpan, fact: DaySpan): number {
  const sameYear = claim.from.year === fact.from.year;
  const sameMonth = claim.from.month === fact.from.month;
  const sameDay = claim.from.day === fact.from.day;
  const days = claim.value.granularity === 'day' && fact.value.granularity === 'day';
  if (days) {
    const equalParts = Number(sameYear) + Number(sameMonth) + Number(sameDay);
    if (equalParts === 2)
      return claim.value.from?.year === null && !sameDay && !sameMonth ? 0.2 : 0.7;
    const turned = claim.from.day === fact.from.month && claim.from.month === fact.from.day;
    return sameYear && turned ? 0.7 : 0;
  }
  if (isMonth(claim) || isMonth(fact)) {
    if (sameMonth) return 0.6;
    return sameYear && Math.abs(claim.from.month - fact.from.month) <= 2 ? 0.45 : 0.15;
  }
  return Math.abs(claim.from.year - fact.from.year) <= 2 ? 0.4 : 0.1;
}

function isMonth(span: DaySpan): boolean {
  return span.value.granularity === 'month' || span.value.granularity === 'part';
}
