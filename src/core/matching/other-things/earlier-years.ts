import type { DateValue } from '../../claims/claim';
import { readAsOf } from '../../facts/as-of';
import { isNumber, type DenyingClaim } from './place-of-claim';

/** A year earlier by so many is another time, and no late count of the same. */
const YEARS_BEFORE = 2;

/** "In 2012 it was over 80%", where the row names no time and tells of 2024: of then it says nothing. */
export function isOfEarlierYear({ place, chosen: { row } }: DenyingClaim): boolean {
  const { dates } = place.times;
  if (!isNumber(place.claim) || dates.length === 0 || row.periods.length > 0) return false;
  const asOf = readAsOf(row.fact.asOf)?.from?.year;
  if (typeof asOf !== 'number') return false;
  return dates.every((date) => isYear(date) && (yearOf(date) ?? asOf) <= asOf - YEARS_BEFORE);
}

/** "In 2012", and not "since 2012". */
function isYear({ granularity, bound }: DateValue): boolean {
  return granularity === 'year' && bound === 'exact';
}

function yearOf({ from, impliedYear }: DateValue): number | null {
  return from?.year ?? impliedYear;
}
