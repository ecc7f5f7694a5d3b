import type { ClaimKind, ClaimValue, QuantityValue } from '../claims/claim';
import { readDateValue } from '../claims/dates/read-dates';
import { readBareNumber, readNumbers, type NumericValue } from '../claims/numbers/read-numbers';
import { tokenise } from '../text/tokens';
import { personInOffice } from './persons/person-in-office';
import { readDateRange } from './values/read-date-range';
import { countsThings, withUnitOfSubject } from './values/unit-of-subject';

/** A word of a name as it is written: a capital first, or a particle. */
const NAME_SHAPE =
  /^(?:\p{Lu}[\p{L}\p{M}.'’-]*|al-\p{Lu}\p{L}*)(?: (?:\p{Lu}[\p{L}\p{M}.'’-]*|\p{Ll}{1,3}|al-\p{Lu}\p{L}*)){0,5}$/u;

/** Figures alone, so that nothing but the subject can say what they count. */
const FIGURES = /^[+-]?\d[\d.,  ]*$/;

/** The commonest values of large tables, told without reading them: "70%", "12.5 %". */
const PLAIN_PERCENT = /^\d{1,3}(?:\.\d{1,6})? ?%$/;

const MOST_WORDS = 12;

/** A value without figures that is longer than this is speech, whatever number words it holds. */
const MOST_WORDS_OF_A_NUMBER = 6;

/**
 * Reads the value of a table's row with the code that reads claims.
 *
 * `kind` is the row's own, null where it is to be inferred; `subject` helps where the value is a
 * bare number. Gives null for a value of the asked kind that can't be read.
 */
export function readFactValue(
  value: string,
  kind: ClaimKind | null,
  subject: string,
): ClaimValue | null {
  switch (kind) {
    case 'name':
      return nameValue(personInOffice(subject, value) ?? value);
    case 'quotation':
      return quotationValue(value);
    case 'date':
      return readDateValue(value) ?? readDateRange(value);
    case 'percentage':
    case 'money':
    case 'quantity':
      return numberOfKind(value, kind, subject);
    case null:
      return inferred(value, subject);
  }
}

/** The kind of a row that names none, told from its value. */
export function inferKind(value: string, subject: string): ClaimKind {
  if (PLAIN_PERCENT.test(value)) return 'percentage';
  return inferred(value, subject).kind;
}

function inferred(value: string, subject: string): ClaimValue {
  const person = personInOffice(subject, value);
  if (person !== null) return nameValue(person);
  if (hasMoreWords(value, /\d/.test(value) ? MOST_WORDS : MOST_WORDS_OF_A_NUMBER)) {
    return quotationValue(value);
  }
  const counted = FIGURES.test(value) ? figures(value, subject) : null;
  if (counted) return counted;
  const date = readDateValue(value) ?? readDateRange(value);
  if (date) return date;
  const number = wholeNumber(value);
  if (number) return number;
  if (saysWords(subject) || !NAME_SHAPE.test(value)) return quotationValue(value);
  return nameValue(value);
}

function hasMoreWords(text: string, most: number): boolean {
  let words = 0;
  for (const { 0: word } of text.matchAll(/\S+/g)) if (word && ++words > most) return true;
  return false;
}

/** A bare number as the subject says: of its unit, or a count where four figures could be a year. */
function figures(value: string, subject: string): NumericValue | null {
  const written = withUnitOfSubject(value, subject);
  const measured = written === null ? null : wholeReading(written);
  if (measured && (measured.kind !== 'quantity' || measured.unit !== null)) return measured;
  return countsThings(subject) ? readBareNumber(value) : null;
}

function wholeReading(text: string): NumericValue | null {
  const [only, ...others] = readNumbers(text, tokenise(text));
  const isWhole = only?.start === 0 && only.end === text.length;
  return isWhole && others.length === 0 ? only.value : null;
}

/** A subject that announces speech: "What the Minister said on …". */
function saysWords(subject: string): boolean {
  return /\b(?:said|says|stated|remark(?:s|ed)?|words|quotation|quote|statement|according)\b/i.test(
    subject,
  );
}

/** A number whose words make up most of the value: "about 70%", not a sentence with a number in it. */
function wholeNumber(value: string): NumericValue | null {
  const readings = readNumbers(value, tokenise(value));
  const [only] = readings;
  if (only && (only.hedged.end - only.hedged.start) * 2 >= value.length) return only.value;
  return only && value.length < 60 && /^[^\p{L}]*\d/u.test(value)
    ? only.value
    : readBareNumber(value);
}

function numberOfKind(
  value: string,
  kind: 'percentage' | 'money' | 'quantity',
  subject: string,
): NumericValue | null {
  const readings = readNumbers(value, tokenise(value));
  const found = readings.find((reading) => reading.value.kind === kind);
  if (found) return found.value;
  const other = readings.find((reading) => !isBare(reading.value));
  if (other || (!FIGURES.test(value) && readDateValue(value))) return null;
  const bare = readBareNumber(value);
  if (!bare) return null;
  const measured = FIGURES.test(value) ? figures(value, subject) : null;
  if (measured?.kind === kind) return measured;
  return ofKind(bare, kind, value);
}

function isBare(value: NumericValue): boolean {
  return value.kind === 'quantity' && value.unit === null && value.noun === null;
}

/** A bare number as the row's own kind says: "70" of the kind percentage is 70%. */
function ofKind(
  bare: QuantityValue,
  kind: 'percentage' | 'money' | 'quantity',
  value: string,
): NumericValue {
  if (kind === 'quantity') return { ...bare, noun: countedOne(value) };
  const { low, high, step, bound, notation } = bare;
  const magnitude = { low, high, step, bound, notation };
  return kind === 'percentage'
    ? { kind, ...magnitude, unit: 'percent' }
    : { kind, ...magnitude, currency: null, per: null };
}

/** "One high-level meeting", which in prose is mostly no count: what there is one of. */
function countedOne(value: string): string | null {
  return (
    /^(?:only |just )?one ((?:\p{L}[\p{L}-]* ?){1,4})$/iu.exec(value.trim())?.[1]?.trim() ?? null
  );
}

/** The value of a row that names a person. */
export function nameValue(value: string): ClaimValue {
  const parts = value.split(/\s+/).filter(Boolean);
  const family = parts[parts.length - 1] ?? value;
  return { kind: 'name', full: value, parts, family, fuller: null, roles: [] };
}

function quotationValue(value: string): ClaimValue {
  const words = value.replace(/^["“‘«'„]+|["”’»'“]+$/gu, '');
  return { kind: 'quotation', words, speaker: null, scare: false };
}
