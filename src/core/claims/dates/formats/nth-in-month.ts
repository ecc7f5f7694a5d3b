import type { DateDraft, TokenRow, YearPart } from '../date-draft';
import { WEEKDAYS } from '../date-words.data';
import type { ReadPart } from '../read-tokens';
import {
  figure,
  glued,
  isCapitalised,
  isOrdinalSuffix,
  readMonth,
  readOrdinalWord,
  readYearAfter,
  withoutPoint,
  wordAt,
} from '../read-tokens';

const MOST_IN_MONTH = 5;

/** "first week of May", "third Monday of May 2019", "last Friday in July". */
export function nthInMonth(row: TokenRow, index: number): DateDraft | null {
  const place = readPlace(row, index);
  if (place === null || place.value > MOST_IN_MONTH) return null;
  const noun = wordAt(row, place.last + 1);
  const weekday = WEEKDAYS.get(noun) ?? null;
  if (weekday === null && noun !== 'week') return null;
  const joint = wordAt(row, place.last + 2);
  if (joint !== 'of' && joint !== 'in') return null;
  const month = readMonth(row, place.last + 3);
  if (month === null || !isCapitalised(row.tokens[place.last + 3])) return null;
  const year: ReadPart<YearPart> | null = readYearAfter(row, month.last + 1);
  return {
    first: index,
    last: year?.last ?? withoutPoint(row, month.last),
    written: {
      form: 'nth-in-month',
      weekday,
      place: place.value,
      year: year?.value ?? null,
      month: month.value,
    },
    ...(weekday === null ? {} : { weekday }),
  };
}

/** An ordinal, or 0 for the last one. */
function readPlace(row: TokenRow, index: number): ReadPart<number> | null {
  const word = wordAt(row, index);
  if (word === 'last' || word === 'final') return { value: 0, last: index };
  if (word === 'opening') return { value: 1, last: index };
  const value = figure(row.tokens[index], 1);
  if (value === null) return readOrdinalWord(row, index);
  return isOrdinalSuffix(glued(row, index + 1)) ? { value, last: index + 1 } : null;
}
