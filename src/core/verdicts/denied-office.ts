import type { NameRole, NameValue } from '../claims/claim';
import type { PersonRow } from '../matching/name-index';
import { opensWith } from './other-holder';
import { outcome, type Outcome } from './outcome';
import { maySpeakOfPast } from './speaks-of-past';

/** "It was not X but Y who …": what is said is said of the other. */
export function isSetAside({ full }: NameValue, clause: string): boolean {
  const at = clause.indexOf(full);
  if (at < 0) return false;
  return (
    /\bnot\s+(?:\S+\s+){0,3}$/i.test(clause.slice(0, at)) &&
    /^,?\s+but\b/.test(clause.slice(at + full.length))
  );
}

/** Words of a question or a supposition, in which nothing is denied. */
const SUPPOSES = /\?|\b(?:if|whether|unless)\b/i;

/** "Is not the director", of the one whom the table has as the director. */
export function deniedOffice(
  roles: readonly NameRole[],
  rows: readonly PersonRow[],
  sentence: string,
): Outcome | null {
  if (SUPPOSES.test(sentence) || maySpeakOfPast(sentence)) return null;
  for (const { text, standing } of roles) {
    if (standing !== 'denied') continue;
    const own = rows.find((row) => !row.person.before && opensWith(row, text));
    if (!own) continue;
    const { fact, person } = own;
    return outcome('contradicted', 'denies-office', fact, {
      expected: `${person.name} (${person.written})`,
      args: { role: text },
    });
  }
  return null;
}
