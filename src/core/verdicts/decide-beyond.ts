import type { NameRole } from '../claims/claim';
import { isHeldOtherwise } from '../claims/names/other-roles';
import { isOfAnotherBody, isOfSomethingElse } from '../compare/other-body';
import { roleFit } from '../compare/role-fit';
import { readRole } from '../compare/role-parts';
import type { PersonRow } from '../matching/name-index';
import { isOfficeOf, officesOf } from './office-fit';
import { NOT_IN_TABLE, outcome, type Outcome } from './outcome';

/**
 * Somebody whom the tables know, called what none of their offices is ("head of rural economics" of the head
 * of international economics): neither confirmed nor denied, even where another office of theirs is told.
 */
export function decideOther(
  present: readonly NameRole[],
  rows: readonly PersonRow[],
): Outcome | null {
  const offices = rows.flatMap(officesOf);
  return notKnown(
    present.find(({ text }) => isOfSomethingElse(text, offices)),
    rows,
  );
}

/**
 * Somebody whom the tables know, who has an office of another body, had one or has one besides: the tables need
 * not know it. `present` are those of the roles that are told of today.
 */
export function decideBeyond(
  roles: readonly NameRole[],
  present: readonly NameRole[],
  rows: readonly PersonRow[],
): Outcome | null {
  const ofAnother = present.find(({ text }) =>
    rows.some(({ person }) => isOfAnotherBody(text, person.office)),
  );
  return notKnown(ofAnother ?? roles.find((role) => isBeside(role, rows)), rows);
}

function notKnown(role: NameRole | undefined, rows: readonly PersonRow[]): Outcome | null {
  if (!role) return null;
  const known = rows.find(({ person }) => !person.before);
  if (!known) return NOT_IN_TABLE;
  return outcome('unverified', 'office-not-in-table', known.fact, { args: { role: role.text } });
}

/**
 * What somebody was before, or is besides, the table may not know; and who is "formerly the director" or "acting
 * director" is not the director that the table has.
 */
function isBeside(role: NameRole, rows: readonly PersonRow[]): boolean {
  const isOtherwise = isHeldOtherwise(role.text);
  if (!isOtherwise && role.standing !== 'then' && role.standing !== 'beside') return false;
  const own = rows.find((row) => isOfficeOf(role, row));
  // "The former director" says nothing of what.
  if (!own) return !rows.flatMap(officesOf).some((office) => isOpen(role.text, office));
  return isOtherwise && !own.person.before && !isNoMore(own.person.office);
}

function isOpen(role: string, office: string): boolean {
  return readRole(role).terms.length === 0 && roleFit(role, office).code === 'general-office';
}

/** "Former director", "director until March 2024". */
function isNoMore(office: string): boolean {
  return isHeldOtherwise(office) || /\buntil\b/i.test(office);
}
