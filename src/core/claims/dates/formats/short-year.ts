import { tokenAt } from '../../../text/tokens';
import { TIME_PREPOSITIONS } from '../date-words.data';
import type { DateDraft, TokenRow } from '../date-draft';
import { expandYear, glued, isApostrophe, isDash, wordAt, type ReadPart } from '../read-tokens';
import { isPluralNoun } from '../year-setting';

/**
 * "'23" and "'23/24", "'22-'24" after a preposition, a mark of notes or a noun that ends its part
 * ("turnover '23"); never within quotation marks of one stroke ("'19'") and no feet and inches.
 */
export function shortYear(row: TokenRow, index: number): DateDraft | null {
  const before = tokenAt(row.tokens, index - 1);
  const isApart = row.tokens[index]?.spaceBefore === true || /^[([]$/.test(before?.text ?? '');
  const first = isApart ? twoDigitsAt(row, index) : null;
  if (first === null) return null;
  const end = endOfRun(row, first);
  const last = end?.last ?? first.last;
  if (isContinued(row, last) || !isSet(row, index, last, end !== null)) return null;
  const years = { first: first.value, last: end?.value ?? first.value };
  const granularity = end === null ? 'year' : 'years';
  return { first: index, last, written: { form: 'years', granularity, ...years } };
}

function twoDigitsAt(row: TokenRow, apostrophe: number): ReadPart<number> | null {
  const digits = isApostrophe(row.tokens[apostrophe]) ? glued(row, apostrophe + 1) : undefined;
  if (digits?.kind !== 'digits' || digits.text.length !== 2) return null;
  return { value: expandYear(Number(digits.text)), last: apostrophe + 1 };
}

/** The later year of "'23/24", "'23–24" and "'22-'24". */
function endOfRun(row: TokenRow, first: ReadPart<number>): ReadPart<number> | null {
  const joint = glued(row, first.last + 1);
  if (joint?.text !== '/' && !isDash(joint)) return null;
  const at = first.last + 2;
  const digits = glued(row, at);
  if (isApostrophe(digits)) return laterThan(first, twoDigitsAt(row, at));
  if (digits?.kind !== 'digits' || digits.text.length !== 2) return null;
  return laterThan(first, { value: expandYear(Number(digits.text)), last: at });
}

function laterThan(first: ReadPart<number>, end: ReadPart<number> | null): ReadPart<number> | null {
  return end !== null && end.value > first.value ? end : null;
}

/** Whether letters, a closing mark or further figures make something else of the digits. */
function isContinued(row: TokenRow, last: number): boolean {
  const next = glued(row, last + 1);
  if (next === undefined) return false;
  if (next.kind !== 'symbol' || isApostrophe(next) || '%°‰€£$"”'.includes(next.text)) return true;
  const after = glued(row, last + 2);
  if (isDash(next)) return after !== undefined && next.text !== '—';
  return '.,:/'.includes(next.text) && after?.kind === 'digits';
}

function isSet(row: TokenRow, index: number, last: number, isRun: boolean): boolean {
  if (isPluralNoun(row, last + 1)) return false;
  const before = tokenAt(row.tokens, index - 1);
  if (isRun || before === undefined || before.kind === 'symbol') return true;
  const word = wordAt(row, index - 1);
  if (word === 'the' || TIME_PREPOSITIONS.has(word)) return true;
  return before.kind === 'word' && row.tokens[last + 1]?.kind !== 'word';
}
