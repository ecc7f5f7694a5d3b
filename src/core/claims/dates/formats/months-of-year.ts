import type { DateDraft, TokenRow, YearPart } from '../date-draft';
import type { ReadPart } from '../read-tokens';
import { readCount, readFourDigitYear, readRelativeYear, wordAt } from '../read-tokens';

const MONTHS_IN: ReadonlyMap<string, number> = new Map([
  ['months', 1],
  ['quarters', 3],
]);

/** "first nine months of 2024", "last two quarters of this year". */
export function monthsOfYear(row: TokenRow, index: number): DateDraft | null {
  const length = MONTHS_IN.get(wordAt(row, index + 2));
  const number = length === undefined ? null : readCount(row.tokens[index + 1]);
  const joint = wordAt(row, index + 3);
  if (length === undefined || number === null || (joint !== 'of' && joint !== 'in')) return null;
  const count = number * length;
  const year = readYear(row, index + 4);
  if (year === null || count < 1 || count > 12) return null;
  const isFirst = !['last', 'final', 'closing'].includes(wordAt(row, index));
  return {
    first: index,
    last: year.last,
    written: {
      form: 'months',
      granularity: 'months',
      year: year.value,
      month: isFirst ? 1 : 13 - count,
      count,
    },
  };
}

function readYear(row: TokenRow, index: number): ReadPart<YearPart> | null {
  const value = readFourDigitYear(row, index);
  if (value !== null) return { value, last: index };
  const isOwn = wordAt(row, index) === 'the' && wordAt(row, index + 1) === 'year';
  return isOwn ? { value: null, last: index + 1 } : readRelativeYear(row, index);
}
