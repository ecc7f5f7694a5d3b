import type { DateDraft, DatePart, TokenRow, YearPart } from '../date-draft';
import type { ReadPart } from '../read-tokens';
import {
  figure,
  glued,
  isDash,
  isOrdinalSuffix,
  readFourDigitYear,
  readMonth,
  readOrdinalWord,
  readRelativeYear,
  wordAt,
} from '../read-tokens';

/** "third quarter of 2025", "first half of this year", "the second quarter", "first half of May 2025". */
export function ordinalPart(row: TokenRow, index: number): DateDraft | null {
  const place = readPlace(row, index);
  if (place === null) return null;
  const nounAt = isDash(glued(row, place.last + 1)) ? place.last + 2 : place.last + 1;
  const noun = wordAt(row, nounAt);
  const isQuarter = (noun === 'quarter' || noun === 'qtr') && place.value <= 4;
  const isHalf = noun === 'half' && (place.value <= 2 || place.value === LAST);
  if (!isQuarter && !isHalf) return null;
  const number = place.value === LAST ? (isQuarter ? 4 : 2) : place.value;
  if (isHalf) {
    const ofMonth = halfOfMonth(row, index, nounAt, number);
    if (ofMonth !== null) return ofMonth;
  }
  const year = readYear(row, nounAt + 1);
  if (year === null && !(isQuarter && isBareQuarter(row, index, nounAt, place.value))) return null;
  const length = isQuarter ? 3 : 6;
  return {
    first: index,
    last: year?.last ?? nounAt,
    written: {
      form: 'months',
      granularity: isQuarter ? 'quarter' : 'half',
      year: year?.value ?? null,
      month: (number - 1) * length + 1,
      count: length,
    },
  };
}

const LAST = 0;

/** An ordinal, or `LAST` for "last", "final", "closing" and, of halves, "latter". */
function readPlace(row: TokenRow, index: number): ReadPart<number> | null {
  const word = wordAt(row, index);
  if (word === 'last' || word === 'final' || word === 'closing' || word === 'latter') {
    return { value: LAST, last: index };
  }
  if (word === 'opening' || word === 'former') return { value: 1, last: index };
  const value = figure(row.tokens[index], 1);
  if (value === null) return readOrdinalWord(row, index);
  return isOrdinalSuffix(glued(row, index + 1)) ? { value, last: index + 1 } : null;
}

/** "of 2025", "2025", "of the fiscal year 2025", "of this year", "of the year". */
function readYear(row: TokenRow, index: number): ReadPart<YearPart> | null {
  if (wordAt(row, index) === ',') {
    const value = readFourDigitYear(row, index + 1);
    return value === null ? null : { value, last: index + 1 };
  }
  let at = wordAt(row, index) === 'of' ? index + 1 : index;
  const plain = row.tokens[at]?.spaceBefore ? readFourDigitYear(row, at) : null;
  if (plain !== null) return { value: plain, last: at };
  const relative = readRelativeYear(row, at);
  if (relative !== null) return relative;
  if (at === index) return null;
  if (wordAt(row, at) === 'the') at += 1;
  if (wordAt(row, at) === 'year') return { value: null, last: at };
  if (wordAt(row, at) === 'fy') at += 1;
  else if (['fiscal', 'financial'].includes(wordAt(row, at)))
    at += wordAt(row, at + 1) === 'year' ? 2 : 1;
  else return null;
  const fiscal = readFourDigitYear(row, at);
  return fiscal === null ? null : { value: fiscal, last: at };
}

/** Without a year only after "in the", "during the" and the like; "last quarter" is relative. */
function isBareQuarter(row: TokenRow, index: number, noun: number, place: number): boolean {
  if (place === LAST || wordAt(row, noun + 1) === 'of' || isDash(glued(row, noun + 1)))
    return false;
  if (wordAt(row, index - 1) !== 'the') return false;
  return [
    'in',
    'during',
    'of',
    'for',
    'since',
    'by',
    'until',
    'from',
    'to',
    'before',
    'after',
  ].includes(wordAt(row, index - 2));
}

/** "first half of May 2025": the month, narrowed to its half. */
function halfOfMonth(row: TokenRow, first: number, noun: number, half: number): DateDraft | null {
  const month = wordAt(row, noun + 1) === 'of' ? readMonth(row, noun + 2) : null;
  if (month === null) return null;
  const year = readYear(row, month.last + 1);
  const part: DatePart = half === 1 ? 'first-half' : 'second-half';
  return {
    first,
    last: year?.last ?? month.last,
    written: {
      form: 'months',
      granularity: 'month',
      year: year?.value ?? null,
      month: month.value,
      count: 1,
    },
    part,
  };
}
