import type { DateValue } from '../../claims/claim';
import { isNumber, type DenyingClaim } from './place-of-claim';

/** "In December 2023 it was 2.9%", where the row is about the whole of 2023. */
export function isOfShorterPeriod({ place, chosen: { row } }: DenyingClaim): boolean {
  if (!isNumber(place.claim) || place.times.dates.length === 0 || row.periods.length === 0)
    return false;
  return place.times.dates.every(
    (period) => isPartOfYear(period) && row.periods.every((year) => isYearOf(year, period)),
  );
}

function isPartOfYear({ granularity }: DateValue): boolean {
  return granularity === 'month' || granularity === 'quarter' || granularity === 'half';
}

function isYearOf(year: DateValue, { from }: DateValue): boolean {
  return year.granularity === 'year' && year.from?.year === from?.year;
}
