import { toIsoDay } from '../../claims/dates/calendar';
import { isImpossibleDate } from '../../claims/dates/read-dates';
import type { Fact } from '../../result';
import { isStale, readAsOf } from '../as-of';
import type { TableProblem } from '../fact-table';
import { warningAt, type Place } from '../sheet';
import type { LintRule } from './lint-rule';
import { worded } from '../../wording';

/** As-of cells that are no date, a day of no calendar, or, where it is asked, too long ago. */
export const asOfDates: LintRule = ({ facts, placeOf, day, staleAfter }) =>
  facts.flatMap((fact) => {
    if (fact.asOf === '') return [];
    const place = placeOf(fact, 'as_of');
    const unread = readAsOf(fact.asOf) ? null : unreadable(fact, place);
    if (unread) return [unread];
    if (!day || !staleAfter || !isStale(fact, day, staleAfter)) return [];
    const age = `${String(staleAfter.count)} ${staleAfter.unit}${staleAfter.count > 1 ? 's' : ''}`;
    const wording = worded`The fact is of ${fact.asOf}, more than ${age} before ${toIsoDay(day)}: is there a newer one?`;
    return [warningAt(place, 'stale', wording)];
  });

function unreadable({ asOf }: Fact, place: Place): TableProblem {
  return isImpossibleDate(asOf)
    ? warningAt(place, 'impossible-date', worded`No calendar has the day "${asOf}".`)
    : warningAt(place, 'unreadable-date', worded`"${asOf}" is no day, month or year.`);
}
