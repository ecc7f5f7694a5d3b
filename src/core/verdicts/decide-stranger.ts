import type { NameValue } from '../claims/claim';
import { isHeldOtherwise } from '../claims/names/other-roles';
import { isWholeOffice } from '../compare/whole-office';
import type { NameIndex } from '../matching/name-index';
import { NOT_IN_TABLE, outcome, type Outcome } from './outcome';
import { maySpeakOfPast } from './speaks-of-past';

/** "From 2008 to 2012", "(2008–12)": who held an office for such a time need not be the one of the tables. */
const CLOSED_TERM =
  /\b(?:from|between)\s[^,;]*\b(?:to|and|until|till)\s[^,;]*\b(?:19|20)\d\d\b|\b(?:19|20)\d\d\s?[–—-]\s?(?:(?:19|20)\d\d|\d\d)\b/i;

/** Somebody whom no row knows, in an office that the tables give to one other person. */
export function decideStranger(name: NameValue, sentence: string, index: NameIndex): Outcome {
  if (name.parts.length < 2 || name.fuller !== null || maySpeakOfPast(sentence))
    return NOT_IN_TABLE;
  for (const role of name.roles) {
    if (role.standing !== undefined || isHeldOtherwise(role.text)) continue;
    if (CLOSED_TERM.test(role.text)) continue;
    const holders = index.officeHolders(role.text).filter(({ person }) => {
      if (person.before) return false;
      return [person.office, ...person.further].some((office) =>
        isWholeOffice(role.text, office, sentence),
      );
    });
    const [holder] = holders;
    if (!holder || holders.some((row) => row.person.name !== holder.person.name)) continue;
    const { fact, person } = holder;
    return outcome('contradicted', 'wrong-office', fact, {
      expected: `${person.name} (${person.written})`,
      args: { role: role.text },
    });
  }
  return NOT_IN_TABLE;
}
