import type { NameRole } from '../claims/claim';
import { isHeldOtherwise } from '../claims/names/other-roles';
import { roleFit } from '../compare/role-fit';
import type { NameIndex, PersonRow } from '../matching/name-index';

/** A role longer than this is a description, whose words do not make an office. */
const LONGEST_OFFICE = 6;

/** Whether a role is surely an office of a person. */
export function holds(role: NameRole, { person }: PersonRow): boolean {
  return [person.office, ...person.further].some((office) => fitsClosely(role.text, office));
}

/** Whether a role is an office, and has words in common with it. */
export function fitsClosely(role: string, office: string): boolean {
  const { fit, words } = roleFit(role, office);
  return fit === 'fits' && words.length > 0;
}

/** "Runs the secretariat", "stands in for the chair": a deed, which rules no office out. */
const ACTS =
  /^(?:(?!teaches\b|lectures\b)\p{Ll}+(?:s|ed)|ran|held|oversaw|kept|gave|took|stood|spoke)\b(?!['’])/u;

/** A printed office that the person's own row rules out; a mere other topic only in a short title. */
export function clashes(role: NameRole, row: PersonRow, index: NameIndex): boolean {
  const { fit, code, words } = roleFit(role.text, row.person.office);
  if (fit !== 'clashes' || row.person.before) return false;
  // Who held an office may hold any other by now.
  if (isHeldOtherwise(row.person.office) && code !== 'former-office') return false;
  if (ACTS.test(role.text)) return false;
  if (code !== 'other-topic') return true;
  if (role.text.split(/\s+/).length > LONGEST_OFFICE) return false;
  return !words.some((word) => index.sharedWeight(word, row) > 0);
}
