import type { DateDraft, TokenRow, YearPart } from '../date-draft';
import type { ReadPart } from '../read-tokens';
import {
  expandYear,
  figure,
  glued,
  isDash,
  isNumberContinued,
  readFourDigitYear,
  readYearAfter,
  startsFresh,
  wordAt,
} from '../read-tokens';

/** "Q3 2025", "Q1–Q3 2025", "Q3 of 2025", "Q3/2025", "Q3/25", "H1 2025", a bare "Q3" or "in H1". */
export function quarterCode(row: TokenRow, index: number): DateDraft | null {
  const first = readCode(row, index);
  if (first === null) return null;
  const second = isDash(row.tokens[first.last + 1]) ? readSecond(row, first) : null;
  const last = second ?? first;
  const year = readCodeYear(row, last.last + 1);
  if (year === null && !isBareCode(row, index, first, second !== null)) return null;
  return draft(index, year?.last ?? last.last, first.value, last.value, year?.value ?? null);
}

/** "Quarter 3 of 2025", "quarter 1, 2024". */
export function quarterWord(row: TokenRow, index: number): DateDraft | null {
  const place = figure(row.tokens[index + 1], 1);
  if (place === null || !isPlace('q', place)) return null;
  const year = readYearAfter(row, index + 2);
  const code = { unit: 'q', place };
  return year === null ? null : draft(index, year.last, code, code, year.value);
}

/** "2025 Q3", "2025-Q3", "2024H1". */
export function yearThenQuarter(row: TokenRow, index: number): DateDraft | null {
  const year = figure(row.tokens[index], 4);
  if (year === null || row.tokens[index]?.text.length !== 4 || year < 1900) return null;
  const codeAt = isDash(glued(row, index + 1)) ? index + 2 : index + 1;
  const code = readCode(row, codeAt);
  if (code === null || !startsFresh(row, index)) return null;
  return draft(index, code.last, code.value, code.value, year);
}

/** "3Q25", "1Q 2025", "1H25": the notation of financial notes. */
export function figureThenQuarter(row: TokenRow, index: number): DateDraft | null {
  const place = figure(row.tokens[index], 1);
  const letter = glued(row, index + 1);
  if (place === null || (letter?.text !== 'Q' && letter?.text !== 'H')) return null;
  if (!isPlace(letter.lower, place) || !startsFresh(row, index)) return null;
  const short = glued(row, index + 2);
  const code = { unit: letter.lower, place };
  if (short?.kind === 'digits' && short.text.length === 2 && !isNumberContinued(row, index + 2)) {
    return draft(index, index + 2, code, code, expandYear(Number(short.text)));
  }
  const year = readFourDigitYear(row, index + 2);
  return year === null ? null : draft(index, index + 2, code, code, year);
}

interface Code {
  /** 'q' or 'h'. */
  readonly unit: string;
  readonly place: number;
}

function isPlace(unit: string, place: number): boolean {
  return place >= 1 && place <= (unit === 'q' ? 4 : 2);
}

function readCode(row: TokenRow, index: number): ReadPart<Code> | null {
  const letter = row.tokens[index];
  if (letter === undefined || (letter.text !== 'Q' && letter.text !== 'H')) return null;
  const place = figure(glued(row, index + 1), 1);
  if (place === null || !isPlace(letter.lower, place)) return null;
  const next = glued(row, index + 2);
  if (next?.kind === 'word' && next.text !== 'FY') return null;
  return { value: { unit: letter.lower, place }, last: index + 1 };
}

function readSecond(row: TokenRow, first: ReadPart<Code>): ReadPart<Code> | null {
  const second = readCode(row, first.last + 2);
  if (second?.value.unit !== first.value.unit) return null;
  return second.value.place > first.value.place ? second : null;
}

function readCodeYear(row: TokenRow, index: number): ReadPart<YearPart> | null {
  const mark = glued(row, index);
  if (mark?.text === '/' || isDash(mark)) {
    const short = glued(row, index + 1);
    const isShort = short?.kind === 'digits' && short.text.length === 2;
    if (isShort) return isNumberContinued(row, index + 1) ? null : shortYear(short.text, index + 1);
  }
  if (mark?.text === '/') {
    const value = readFourDigitYear(row, index + 1);
    return value === null ? null : { value, last: index + 1 };
  }
  return wordAt(row, index) === 'fy' ? readFiscalYear(row, index + 1) : readYearAfter(row, index);
}

/** The "24" of "Q3/24" and "Q3-24". */
function shortYear(digits: string, last: number): ReadPart<YearPart> {
  return { value: expandYear(Number(digits)), last };
}

/** The figures of "Q3 FY2025" and "Q3FY25". */
function readFiscalYear(row: TokenRow, index: number): ReadPart<YearPart> | null {
  const value = figure(row.tokens[index], 4);
  if (value === null || isNumberContinued(row, index)) return null;
  return { value: value < 100 ? expandYear(value) : value, last: index };
}

/** Without a year, "Q3" is a quarter but for questions ("Q1:"); "H1" needs a preposition. */
function isBareCode(row: TokenRow, index: number, code: ReadPart<Code>, isRun: boolean): boolean {
  const before = wordAt(row, index - 1);
  const isTimed = [
    'in',
    'of',
    'during',
    'for',
    'since',
    'by',
    'from',
    'until',
    'end',
    'early',
    'late',
  ];
  if (isTimed.includes(before) || isRun) return true;
  if (code.value.unit === 'h') return false;
  return !(index === 0 && [':', '.', ')'].includes(wordAt(row, code.last + 1)));
}

function draft(first: number, last: number, from: Code, to: Code, year: YearPart): DateDraft {
  const length = from.unit === 'q' ? 3 : 6;
  const places = to.place - from.place + 1;
  const single = from.unit === 'q' ? 'quarter' : 'half';
  return {
    first,
    last,
    written: {
      form: 'months',
      granularity: places > 1 ? 'months' : single,
      year,
      month: (from.place - 1) * length + 1,
      count: places * length,
    },
  };
}
