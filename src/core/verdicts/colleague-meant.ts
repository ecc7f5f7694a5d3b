import type { NameIndex, PersonRow } from '../matching/name-index';
import { isAnother } from './other-holder';

/** How much of another's office a clause must name before it counts as theirs. */
const TELLING = 0.5;

/**
 * Somebody who holds the same office elsewhere, where the clause names what tells the two apart on
 * their side alone ("for the island states, …"): no office is printed, so a person must look.
 */
export function colleagueMeant(
  clause: string,
  own: readonly PersonRow[],
  index: NameIndex,
): PersonRow | null {
  const [first] = own;
  if (own.length !== 1 || !first) return null;
  const colleagues = index
    .officeHolders(clause)
    .filter((row) => isAnother(row, own) && sameHead(row.person.office, first.person.office));
  return (
    colleagues.find(
      (row) =>
        !names(clause, row) &&
        index.sharedWeight(clause, row, first) >= TELLING &&
        index.sharedWeight(clause, first, row) === 0,
    ) ?? null
  );
}

/** Whether the clause names the colleague, too, whose "for the island states" it then is. */
function names(clause: string, { person }: PersonRow): boolean {
  const family = person.name.split(/\s+/).at(-1) ?? '';
  return family.length > 1 && clause.includes(family);
}

/** "Chief negotiator of the …" and "Chief negotiator of the …": the same words before the "of". */
function sameHead(a: string, b: string): boolean {
  return headOf(a) === headOf(b);
}

function headOf(subject: string): string {
  return (subject.split(/\b(?:of|for|in|at)\b/, 1)[0] ?? '').trim().toLowerCase();
}
