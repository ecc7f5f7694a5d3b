import type { NameRole, NameValue } from '../claims/claim';
import { isHeldOtherwise } from '../claims/names/other-roles';
import { isGeneralOffice, roleFit } from '../compare/role-fit';
import { readRole } from '../compare/role-parts';
import type { NameIndex, PersonRow } from '../matching/name-index';
import { hasOtherCalling } from './told-calling';
import { foldedWords } from '../text/folded-words';
import { clashes, fitsAlias, holds } from './office-fit';
import { NOT_IN_TABLE, outcome, type Outcome } from './outcome';

/** A title that rules no office out. */
const ACADEMIC = /^(?:prof(?:essor)?|doctor|dr)\.?$/i;

/** Codes of a role that is no office of the person's, as far as can be told. */
const DESCRIBES: ReadonlySet<string> = new Set(['description', 'other-words']);

/** A name that no person of the tables has, where one of a like name is meant. */
export function decideMisspelt(name: NameValue, sentence: string, index: NameIndex): Outcome {
  const near = index.nearMisses(name);
  const roles = name.roles.filter(({ text }) => !ACADEMIC.test(text));
  const found =
    near.find((row) => roles.some((role) => holds(role, row))) ??
    near.find((row) => isOfBareOffice(roles, row, index)) ??
    near.find((row) => !isSomebodyElse(name, roles, sentence, row, index)) ??
    index.likeNamed(name).find((row) => roles.some((role) => isCalled(role, row))) ??
    index
      .likeNamed(name)
      .find((row) => sharesGivenNames(name, row) && isOfBareOffice(roles, row, index)) ??
    ofSameOffice(name, roles, index);
  if (!found) return NOT_IN_TABLE;
  return outcome('contradicted', 'name-misspelt', found.fact, { expected: found.person.name });
}

/** "Rapporteur: X", where the table's rapporteur has a like name, and nothing else is told that clashes with it. */
function isOfBareOffice(roles: readonly NameRole[], row: PersonRow, index: NameIndex): boolean {
  if (roles.some((role) => clashes(role, row, index))) return false;
  return roles.some(({ text, standing }) => {
    if (standing !== undefined || isGeneralOffice(text)) return false;
    const { offices, terms } = readRole(text);
    const isBare = offices.size > 0 && terms.length === 0;
    return isBare && roleFit(text, row.person.office).fit === 'fits';
  });
}

/** "Ana Lucia Quist" and "Ana Lucia Quinn": two given names in common. */
function sharesGivenNames(name: NameValue, { person }: PersonRow): boolean {
  const own = new Set(foldedWords(person.name));
  return foldedWords(name.full).filter((word) => own.has(word)).length >= 2;
}

/** Whether a role is a person's office, or one of the table's other words for them. */
function isCalled(role: NameRole, row: PersonRow): boolean {
  return holds(role, row) || row.fact.aliases.some((alias) => fitsAlias(role.text, alias));
}

/** "Minister: Owen Brackley", where the only minister of the name is a Rhys Brackley. */
function ofSameOffice(
  name: NameValue,
  roles: readonly NameRole[],
  index: NameIndex,
): PersonRow | undefined {
  if (name.parts.length < 2) return undefined;
  const [only, ...more] = index.ofFamily(name);
  const isHeld = roles.some(
    ({ text, standing }) =>
      only &&
      standing === undefined &&
      !isHeldOtherwise(text) &&
      roleFit(text, only.person.office).fit === 'fits',
  );
  return isHeld && more.length === 0 ? only : undefined;
}

/** Whether what is told of a name is told of another person than the one of a row. */
function isSomebodyElse(
  { full }: NameValue,
  roles: readonly NameRole[],
  sentence: string,
  row: PersonRow,
  index: NameIndex,
): boolean {
  if (roles.some((role) => rulesOut(role, row, index))) return true;
  return roles.length === 0 && hasOtherCalling(full, sentence, row, index);
}

/** Whether a role says that somebody else is meant: another office, or a description of another. */
function rulesOut(role: NameRole, row: PersonRow, index: NameIndex): boolean {
  if (holds(role, row)) return false;
  if (clashes(role, row, index)) return true;
  const { fit, code } = roleFit(role.text, row.person.office);
  const isAnother = fit === 'clashes' || (fit === 'unknown' && DESCRIBES.has(code));
  return isAnother && index.sharedWeight(role.text, row) === 0;
}
