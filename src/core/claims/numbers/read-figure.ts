import { tokenAt, type Token } from '../../text/tokens';
import { APOSTROPHES } from './marks.data';

/** Digits with their grouping and decimal marks, or a chain of digits that is no number. */
export interface Figure {
  /** Index of the token after the whole chain of digits and marks. */
  readonly next: number;
  /** Null for versions, dates and other chains ("2.4.1", "0143", "1,2,3,4"). */
  readonly number: FigureNumber | null;
}

export interface FigureNumber {
  readonly value: number;
  readonly grouped: boolean;
  readonly digits: number;
  readonly decimals: number;
}

const NO_NUMBER_DIGITS = 18;

/**
 * Reads the figure that begins at the digits `tokens[at]`.
 *
 * "1,234,567", "1 234 567", "1'234" and the Indian "12,34,567" are grouped; points group only where
 * they stand twice ("1.234.567") or before a decimal comma ("1.234,5"); one comma before other than
 * three digits is a decimal mark, as European texts print it ("1,5").
 */
export function figureAt(tokens: readonly Token[], at: number): Figure {
  const whole = tokens[at]?.text ?? '';
  // Most figures are one run of digits, or two with a point: those are read without a list of their parts.
  if (!goesOn(tokens, at + 1)) return { next: at + 1, number: wholeNumber(whole) };
  if (tokens[at + 1]?.text === '.' && !goesOn(tokens, at + 3)) {
    const part = tokens[at + 2]?.text ?? '';
    return { next: at + 3, number: isZeroed(whole) ? null : figureOf(whole, part, false) };
  }
  const parts = [whole];
  const marks: string[] = [];
  let next = at + 1;
  for (;;) {
    const mark = goesOn(tokens, next) ? markAfter(tokens, next, parts) : null;
    if (mark === null) return { next, number: numberOf(parts, marks) };
    next += mark === ' ' ? 0 : 1;
    const part = tokens[next]?.text ?? '';
    next += 1;
    marks.push(mark);
    parts.push(part);
  }
}

/** Whether the token may go on with a figure: digits, or a mark with digits attached to it. */
function goesOn(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (token === undefined || token.kind === 'word') return false;
  if (token.kind === 'digits') return true;
  const after = tokens[at + 1];
  return !token.spaceBefore && after?.kind === 'digits' && !after.spaceBefore;
}

/** The mark between the digits before `next` and further digits of the same chain, else null. */
function markAfter(
  tokens: readonly Token[],
  next: number,
  parts: readonly string[],
): string | null {
  const mark = tokens[next];
  if (mark === undefined) return null;
  if (mark.kind === 'digits') {
    const groups = parts.length === 1 ? (parts[0]?.length ?? 9) <= 3 : parts.at(-1)?.length === 3;
    const single = mark.start - (tokenAt(tokens, next - 1)?.end ?? 0) === 1;
    return mark.text.length === 3 && groups && single && parts[0]?.startsWith('0') === false
      ? ' '
      : null;
  }
  const digits = tokens[next + 1];
  if (mark.spaceBefore || digits?.kind !== 'digits' || digits.spaceBefore) return null;
  if (mark.text === ',' || mark.text === '.') return mark.text;
  return APOSTROPHES.holds(mark) && digits.text.length === 3 ? "'" : null;
}

function isZeroed(digits: string): boolean {
  return digits.length > 1 && digits.startsWith('0');
}

function wholeNumber(digits: string): FigureNumber | null {
  return isZeroed(digits) ? null : figureOf(digits, '', false);
}

function numberOf(parts: readonly string[], marks: readonly string[]): FigureNumber | null {
  const whole = parts[0] ?? '';
  const last = marks.at(-1);
  if (last === undefined) return wholeNumber(whole);
  if (isZeroed(whole)) return null;
  const decimal = (last === '.' || last === ',') && isDecimal(parts, marks);
  const groups = decimal ? parts.slice(0, -1) : parts;
  const groupMarks = decimal ? marks.slice(0, -1) : marks;
  if (!areGroups(groups, groupMarks)) return null;
  return figureOf(groups.join(''), decimal ? (parts.at(-1) ?? '') : '', groups.length > 1);
}

/** Whether the last mark of a chain is its decimal mark. */
function isDecimal(parts: readonly string[], marks: readonly string[]): boolean {
  const last = marks.at(-1);
  if (marks.indexOf(last ?? '') !== marks.length - 1) return false;
  if (marks.length > 1 || last === '.') return true;
  const after = parts[1]?.length ?? 0;
  return after !== 3 || parts[0] === '0' || (parts[0]?.length ?? 0) > 3;
}

function areGroups(groups: readonly string[], marks: readonly string[]): boolean {
  if (marks.length === 0) return true;
  const mark = marks[0];
  if (marks.some((m) => m !== mark) || groups[0] === '0') return false;
  if ((groups[0]?.length ?? 9) > 3 || groups.at(-1)?.length !== 3) return false;
  const middle = groups.slice(1, -1);
  if (middle.every((g) => g.length === 3)) return true;
  return mark === ',' && middle.every((g) => g.length === 2) && (groups[0]?.length ?? 9) <= 2;
}

function figureOf(whole: string, fraction: string, grouped: boolean): FigureNumber | null {
  if (whole.length > NO_NUMBER_DIGITS || fraction.length > NO_NUMBER_DIGITS) return null;
  const value = Number(fraction === '' ? whole : `${whole}.${fraction}`);
  if (Number.isNaN(value)) return null;
  return { value, grouped, digits: whole.length, decimals: fraction.length };
}
