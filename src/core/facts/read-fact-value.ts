import type { ClaimKind, ClaimValue } from '../claims/claim';
import { readDateValue } from '../claims/dates/read-dates';
import { readBareNumber, readNumbers } from '../claims/numbers/read-numbers';
import { tokenise } from '../text/tokens';

/** Words that name a person's place in a subject; with them a bare word or two is a name. */
const NAME_SHAPE =
  /^(?:\p{Lu}[\p{L}\p{M}.'’-]*|\p{Ll}{1,3}|al-\p{Lu}\p{L}*)(?: (?:\p{Lu}[\p{L}\p{M}.'’-]*|\p{Ll}{1,3}|al-\p{Lu}\p{L}*)){0,5}$/u;

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
      return nameValue(value);
    case 'quotation':
      return quotationValue(value);
    case 'date':
      return readDateValue(value);
    case 'percentage':
    case 'money':
    case 'quantity':
      return numberOfKind(value, kind);
    case null:
      return inferred(value, subject);
  }
}

function inferred(value: string, subject: string): ClaimValue | null {
  if (value.split(/\s+/).length > 12) return quotationValue(value);
  const date = readDateValue(value);
  if (date) return date;
  const number = wholeNumber(value);
  if (number) return number;
  if (saysWords(subject) || !NAME_SHAPE.test(value)) return quotationValue(value);
  return nameValue(value);
}

/** A subject that announces speech: "What the Minister said on …". */
function saysWords(subject: string): boolean {
  return /\b(?:said|says|stated|remark(?:s|ed)?|words|quotation|quote|statement|according)\b/i.test(
    subject,
  );
}

/** A number whose words make up most of the value: "about 70%", not a sentence with a number in it. */
function wholeNumber(value: string): ClaimValue | null {
  const readings = readNumbers(value, tokenise(value));
  const [only] = readings;
  if (only && (only.hedged.end - only.hedged.start) * 2 >= value.length) return only.value;
  return only && value.length < 60 && /^[^\p{L}]*\d/u.test(value)
    ? only.value
    : readBareNumber(value);
}

function numberOfKind(value: string, kind: ClaimKind): ClaimValue | null {
  const readings = readNumbers(value, tokenise(value));
  const found = readings.find((reading) => reading.value.kind === kind);
  if (found) return found.value;
  const bare = readBareNumber(value);
  return bare?.kind === kind ? bare : null;
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
