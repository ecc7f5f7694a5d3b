import type { ClaimKind } from '../claims/claim';
import { isImpossibleDate } from '../claims/dates/read-dates';
import { A_VALUE_OF } from './kinds';
import { inferKind, readFactValue } from './read-fact-value';
import { worded, type Wording } from '../wording';

/** A value that can be used, with its kind; or what is wrong with it. */
export type CheckedValue =
  { readonly kind: ClaimKind } | { readonly code: string; readonly wording: Wording };

/** What is written where no value is known, and what a spreadsheet shows where it can't count. */
const PLACEHOLDER =
  /^(?:n\/?a|n\. ?a\.|t\.?b\.?[acd]\.?|to be (?:announced|confirmed|determined)|unknown|null|nan|undefined|x{2,}|todo|#(?:REF|N\/A|DIV\/0|VALUE|NAME|NUM|NULL|SPILL|CALC)[!?]?|Err:\d+)$/i;

/** Checks that the value of a row can be read, as its own kind where the row names one (else null). */
export function checkValue(value: string, kind: ClaimKind | null, subject: string): CheckedValue {
  if (!/[\p{L}\p{N}]/u.test(value) || PLACEHOLDER.test(value)) {
    return {
      code: 'unreadable-value',
      wording: worded`"${value}" is no value: the row is left out.`,
    };
  }
  if ((kind === null || kind === 'date') && mayBeDate(value) && isImpossibleDate(value)) {
    return {
      code: 'impossible-date',
      wording: worded`No calendar has the day "${value}": the row is left out.`,
    };
  }
  if (kind === null) return { kind: inferKind(value, subject) };
  if (kind === 'quotation') return { kind };
  if (kind === 'name' ? /\p{L}/u.test(value) : readFactValue(value, kind, subject)) return { kind };
  return unfit(value, kind, inferKind(value, subject));
}

/** Whether a value is short and holds figures, as all impossible dates are and do. */
function mayBeDate(value: string): boolean {
  return value.length < 80 && /\d/.test(value) && !value.endsWith('%');
}

function unfit(value: string, kind: ClaimKind, other: ClaimKind): CheckedValue {
  if (other === 'quotation' || other === 'name' || other === kind) {
    return {
      code: 'unreadable-value',
      wording: worded`"${value}" can't be read as ${A_VALUE_OF[kind]}: the row is left out.`,
    };
  }
  return {
    code: 'kind-mismatch',
    wording: worded`The row's kind is ${kind}, but "${value}" reads as ${A_VALUE_OF[other]}: the row is left out.`,
  };
}
