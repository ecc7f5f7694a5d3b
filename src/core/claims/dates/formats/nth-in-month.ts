import { daysInMonth } from '../calendar';
import type { DateDraft, TokenRow, YearPart } from '../date-draft';
import { WEEKDAYS } from '../date-words.data';
import type { ReadPart } from '../read-tokens';
import {
  figure,
  glued,
  isCapitalised,
  isOrdinalSuffix,
  readFourDigitYear,
  readMonth,
  readOrdinalWord,
  readYearAfter,
  withoutPoint,
  wordAt,
} from '../read-tokens';

const MOST_IN_MONTH = 5;
const MOST_DAYS = 31;

const UNITS: ReadonlyMap<string, Counted['unit']> = new Map([
  ['day', 'day'],
  ['week', 'week'],
  ['weekend', 'weekend'],
]);

/** "first week of May", "third Monday of May 2019", "last Friday in July", "last day of June". */
export function nthInMonth(row: TokenRow, index: number): DateDraft | null {
  const place = readPlace(row, index);
  const counted = place === null ? null : readCounted(row, place);
  if (place === null || counted === null) return null;
  const joint = wordAt(row, place.last + 2);
  if (joint !== 'of' && (joint !== 'in' || counted.most > MOST_IN_MONTH)) return null;
  const at = place.last + 3;
  const month = readMonth(row, at);
  if (month === null) return counted.most > MOST_IN_MONTH ? edgeOfYear(row, index, place) : null;
  if (!isCapitalised(row.tokens[at])) return null;
  const year: ReadPart<YearPart> | null = readYearAfter(row, month.last + 1);
  const { unit, weekday } = counted;
  return {
    first: index,
    last: year?.last ?? withoutPoint(row, month.last),
    written: {
      form: 'nth-in-month',
      unit,
      weekday,
      place: place.value,
      year: year?.value ?? null,
      month: month.value,
    },
    ...(weekday === null ? {} : { weekday }),
    ...(place.value > daysInMonth(null, month.value) ? { impossible: true } : {}),
  };
}

interface Counted {
  readonly unit: 'day' | 'week' | 'weekend';
  readonly weekday: number | null;
  /** How many of them a month may have. */
  readonly most: number;
}

/** What is counted in the month; null where no month has so many. */
function readCounted(row: TokenRow, place: ReadPart<number>): Counted | null {
  const noun = wordAt(row, place.last + 1);
  const weekday = WEEKDAYS.get(noun) ?? null;
  const unit = weekday === null ? UNITS.get(noun) : 'day';
  if (unit === undefined) return null;
  const most = unit === 'day' && weekday === null ? MOST_DAYS : MOST_IN_MONTH;
  return place.value > most ? null : { unit, weekday, most };
}

/** "first day of 1998", "last day of 1998": as "the end of", the words stay outside the span. */
function edgeOfYear(row: TokenRow, index: number, place: ReadPart<number>): DateDraft | null {
  const at = place.last + 3;
  const year = readFourDigitYear(row, at);
  if (year === null || place.value > 1) return null;
  const from = place.value === 0 ? { year, month: 12, day: 31 } : { year, month: 1, day: 1 };
  const hedgeFirst = wordAt(row, index - 1) === 'the' ? index - 1 : index;
  return { first: at, last: at, hedgeFirst, written: { form: 'days', from, to: from } };
}

/** An ordinal, or 0 for the last one. */
function readPlace(row: TokenRow, index: number): ReadPart<number> | null {
  const word = wordAt(row, index);
  if (word === 'last' || word === 'final') return { value: 0, last: index };
  if (word === 'opening') return { value: 1, last: index };
  const value = figure(row.tokens[index], 2);
  if (value === null) return readOrdinalWord(row, index);
  return isOrdinalSuffix(glued(row, index + 1)) ? { value, last: index + 1 } : null;
}
