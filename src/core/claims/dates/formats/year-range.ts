import { COUNTED_WORDS } from '../date-words.data';
import type { DateDraft, TokenRow } from '../date-draft';
import { isLabelled, isYearInSetting } from '../year-setting';
import { figure, glued, isCounted, isDash, isNumberContinued, startsFresh } from '../read-tokens';

/** "2024/25", "2019–23", "2022-2023", "2024/2025": years joined without a word between them. */
export function yearRange(row: TokenRow, index: number): DateDraft | null {
  const first = figure(row.tokens[index], 4);
  if (row.tokens[index]?.text.length !== 4 || first === null || first < 1500 || first > 2299)
    return null;
  const joint = row.tokens[index + 1];
  const isJoint = isDash(joint) || (joint?.text === '/' && !joint.spaceBefore);
  const end = row.tokens[index + 2];
  if (!isJoint || joint?.spaceBefore !== end?.spaceBefore) return null;
  // "2010 - 12 homes": with spaces around the dash only four digits are a year.
  const digits =
    end?.kind === 'digits' && (!end.spaceBefore || end.text.length === 4) ? end.text : '';
  const last = readEnd(first, digits);
  if (last !== null && joint?.text === '/' && last !== first + 1) return null;
  if (last === null || !startsFresh(row, index) || isNumberContinued(row, index + 2)) return null;
  const next = glued(row, index + 3);
  if (next?.text === '/' || (isDash(next) && glued(row, index + 4)?.kind === 'digits')) return null;
  // No count runs from 2022 to 23, so that any noun may follow: "the 2022–23 funds".
  const isShort = digits.length === 2 && first >= 1900 && first < 2100;
  if (isShort ? isLabelled(row, index) : !isSetRun(row, index, first)) return null;
  return {
    first: index,
    last: index + 2,
    written: { form: 'years', granularity: 'years', first, last },
  };
}

function isSetRun(row: TokenRow, index: number, first: number): boolean {
  return !isCounted(row, index + 2, COUNTED_WORDS) && isYearInSetting(row, index, index + 2, first);
}

/** Four digits later than the first, or the last two of a later year of the same century. */
function readEnd(first: number, digits: string): number | null {
  if (digits.length !== 2 && digits.length !== 4) return null;
  const value = Number(digits);
  const last =
    digits.length === 4 ? value : first - (first % 100) + value + (isTurn(first, value) ? 100 : 0);
  return last > first && last - first <= 150 ? last : null;
}

/** "1999/00" runs into the next century. */
function isTurn(first: number, twoDigits: number): boolean {
  return first % 100 === 99 && twoDigits === 0;
}
