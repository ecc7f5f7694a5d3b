import type { NameRole } from '../claims/claim';
import { isRoleNoun } from '../claims/names/word-classes';
import { fold } from '../text/fold';
import { STOP_WORDS } from '../text/stop-words.data';
import { isHeldOtherwise } from '../claims/names/other-roles';
import { isGeneralOffice, roleFit } from '../compare/role-fit';
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

/** Whether a role tells what somebody does. */
export function isDeed(role: string): boolean {
  // "Fisheries minister" opens with no verb.
  return ACTS.test(role) && !isRoleNoun(fold(role.split(' ')[1] ?? ''));
}

/** How much of an office a deed must name to be that of its holder. */
const TELLING = 0.5;

/** A printed office that the person's own row rules out; a mere other topic only in a short title. */
export function clashes(role: NameRole, row: PersonRow, index: NameIndex): boolean {
  const { fit, code, words } = roleFit(role.text, row.person.office);
  if (fit !== 'clashes' || row.person.before) return false;
  // Who held an office may hold any other by now.
  if (isHeldOtherwise(row.person.office) && code !== 'former-office') return false;
  // "Leads work on ports at the Torm Institute": the same work, and elsewhere.
  if (isDeed(role.text)) {
    return code === 'other-employer' && index.sharedWeight(role.text, row) >= TELLING;
  }
  if (code !== 'other-topic') return true;
  if (wordsOf(role.text) > LONGEST_OFFICE) return false;
  return !words.some((word) => index.sharedWeight(word, row) > 0);
}

/** How many words a role has, the small ones left out. */
function wordsOf(role: string): number {
  return role.split(/\s+/).filter((word) => !STOP_WORDS.has(word.toLowerCase())).length;
}

/** Whether a role is a person's office, or surely one of their further ones. */
export function isOfficeOf(role: NameRole, row: PersonRow): boolean {
  return (
    roleFit(role.text, row.person.office).fit === 'fits' ||
    holds(role, row) ||
    row.fact.aliases.some((alias) => fitsAlias(role.text, alias))
  );
}

/** All that a row calls a person: their offices, and its other words for them. */
export function officesOf({ person, fact }: PersonRow): readonly string[] {
  return [person.office, ...person.further, ...fact.aliases];
}

/** A president is no "head of the team": a general word of an alias stands for no other office. */
export function fitsAlias(role: string, alias: string): boolean {
  return fitsClosely(role, alias) && (isGeneralOffice(role) || !isGeneralOffice(alias));
}
