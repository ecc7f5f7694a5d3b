import type { NameValue } from '../claims/claim';
import { isHeldOtherwise } from '../claims/names/other-roles';
import { roleFit } from '../compare/role-fit';
import { readRole } from '../compare/role-parts';
import type { NameIndex } from '../matching/name-index';
import { outcome, type Outcome } from './outcome';

/**
 * Somebody who has no row of their own, and whose words a row holds that names them in its subject ("What
 * Mayor Ada Quist said about the bridge"): known, unless the text gives them another office than the row.
 */
export function decideSpeaker(name: NameValue, index: NameIndex): Outcome | null {
  for (const { fact, office } of index.quotedIn(name.fuller ?? name.full)) {
    const present = name.roles.filter(
      ({ text, standing }) => standing === undefined && !isHeldOtherwise(text) && isOffice(text),
    );
    const isOther = present.some(({ text }) => roleFit(text, office).fit !== 'fits');
    if (!isOther) return outcome('supported', 'name-known', fact);
  }
  return null;
}

function isOffice(role: string): boolean {
  const { offices, callings } = readRole(role);
  return offices.size + callings.size > 0;
}
