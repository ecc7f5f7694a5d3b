import type { DateDraft, TokenRow, YearPart } from '../date-draft';
import type { ReadPart } from '../read-tokens';
import {
  expandYear,
  figure,
  glued,
  isApostrophe,
  isDash,
  isNumberContinued,
  startsFresh,
  wordAt,
} from '../read-tokens';

/** "FY2027", "FY 2025/26", "FY25", "fiscal year 2024", "fiscal 2024", "the 2024/25 financial year". */
export function fiscalYear(row: TokenRow, index: number): DateDraft | null {
  const yearAt = skipName(row, index);
  if (yearAt === null) return null;
  const first = readYear(row, yearAt);
  if (first === null) return null;
  const second = readSecond(row, first);
  return {
    first: index,
    last: second?.last ?? first.last,
    written: {
      form: 'years',
      granularity: 'fiscal-year',
      first: first.value,
      last: second?.value ?? first.value,
    },
  };
}

/** The token after "FY", "fiscal (year)", "financial year", "school year", "academic year", "season". */
function skipName(row: TokenRow, index: number): number | null {
  const word = wordAt(row, index);
  if (row.tokens[index]?.text === 'FY') return index + 1;
  const hasYear = ['year', 'yr', 'years'].includes(wordAt(row, index + 1));
  if (word === 'fiscal') return hasYear ? index + 2 : index + 1;
  return hasYear && ['financial', 'school', 'academic', 'budget'].includes(word) ? index + 2 : null;
}

function readYear(row: TokenRow, index: number): ReadPart<number> | null {
  const at = isApostrophe(row.tokens[index]) ? index + 1 : index;
  const token = row.tokens[at];
  const value = figure(token, 4);
  if (
    value === null ||
    token === undefined ||
    !(startsFresh(row, at) || at === index + 1 || token.start > 1)
  )
    return null;
  if (token.text.length === 4) return value >= 1900 && value < 2200 ? { value, last: at } : null;
  return token.text.length === 2 ? { value: expandYear(value), last: at } : null;
}

function readSecond(row: TokenRow, first: ReadPart<number>): ReadPart<YearPart> | null {
  const joint = glued(row, first.last + 1);
  const end = glued(row, first.last + 2);
  if (!(joint?.text === '/' || isDash(joint)) || end?.kind !== 'digits') return null;
  const value = figure(end, 4);
  if (value === null || isNumberContinued(row, first.last + 2)) return null;
  const last = end.text.length === 4 ? value : expandYear(value);
  return last > first.value ? { value: last, last: first.last + 2 } : null;
}
