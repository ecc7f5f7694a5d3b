import type { NameRole } from '../claims/claim';
import { isGeneralOffice, roleFit } from '../compare/role-fit';
import type { NameIndex, PersonRow } from '../matching/name-index';
import { fold } from '../text/fold';
import { outcome, type Outcome } from './outcome';

/**
 * "Deputy minister", and no more, of a person for whom the tables have another office, while they know
 * one deputy minister; or "president", of somebody who is none, while they know presidents: a person
 * may hold two offices, so that somebody must look.
 */
export function decideBareOffice(
  roles: readonly NameRole[],
  own: readonly PersonRow[],
  index: NameIndex,
): Outcome | null {
  const [first] = own;
  if (!first) return null;
  for (const { text } of roles) {
    const [holder, another] = index
      .officeHolders(text)
      .filter((row) => isAnother(row, own) && roleFit(text, row.person.office).fit === 'fits');
    if (holder && (!another || isBare(text))) {
      return outcome('review', 'office-of-another', first.fact, { otherFacts: [holder.fact] });
    }
  }
  return null;
}

/** "President", "the president": the word for one office alone, and not for whoever leads. */
function isBare(role: string): boolean {
  return role.split(/\s+/).length <= 2 && !isGeneralOffice(role);
}

/** Whose office a role is word for word ("Minister of Finance"), where it is not so the person's own. */
export function verbatimHolder(
  role: string,
  own: readonly PersonRow[],
  index: NameIndex,
): PersonRow | undefined {
  if (!role.includes(' ') || own.some((row) => opensWith(row, role))) return undefined;
  return index.officeHolders(role).find((row) => isAnother(row, own) && isWhole(row, role));
}

/** Whether a row's person is none of those of the other rows. */
export function isAnother({ person }: PersonRow, own: readonly PersonRow[]): boolean {
  return !own.some((row) => row.person.name === person.name);
}

function isWhole({ person }: PersonRow, role: string): boolean {
  return !person.before && fold(person.office) === fold(role);
}

/** Whether an office of a row's person opens with a role, or is it. */
export function opensWith({ person }: PersonRow, role: string): boolean {
  return [person.office, ...person.further].some((office) => fold(office).startsWith(fold(role)));
}
