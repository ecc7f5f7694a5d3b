import type { NameRole } from '../claims/claim';
import { readRole } from '../compare/role-parts';
import { roleFit } from '../compare/role-fit';
import type { NameIndex, PersonRow } from '../matching/name-index';
import { isAnother } from './other-holder';
import { officesOf } from './office-fit';

/** Fewer letters stand for too many things. */
const INITIALS = /(?<![\p{L}\p{Nd}])\p{Lu}{3,6}(?![\p{L}\p{Nd}])/u;

/** A role told by the initials of an office or of its body ("CTO", "the PBU head"), and whose it is. */
export interface InitialledRole {
  readonly role: NameRole;
  readonly holder: PersonRow;
}

/**
 * The one person whose office, or whose body beside the same word of office, the letters of a role
 * spell; null where the offices of several persons spell them, or an office of `own` has them as they are.
 */
export function holderByInitials(
  roles: readonly NameRole[],
  own: readonly PersonRow[],
  index: NameIndex,
): InitialledRole | null {
  for (const role of roles) {
    const letters = INITIALS.exec(role.text)?.[0];
    if (letters === undefined || role.standing !== undefined) continue;
    if (own.some((row) => officesOf(row).some((office) => office.includes(letters)))) continue;
    const holders = index
      .spelledBy(letters)
      .filter(
        (row) => !row.person.before && officesOf(row).some((one) => isSpelled(role, letters, one)),
      );
    const [holder] = holders;
    if (holder && !holders.some((row) => isAnother(row, [holder]))) return { role, holder };
  }
  return null;
}

function isSpelled({ text }: NameRole, letters: string, office: string): boolean {
  const said = readRole(text);
  const own = readRole(office);
  if (own.offices.size === 0 || said.terms.length !== 1) return false;
  // "CTO": the letters are the whole office.
  if (said.offices.size === 0) return own.initials === letters.toLowerCase();
  return roleFit(text, office).fit === 'fits';
}
