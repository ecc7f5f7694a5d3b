import type { NameRole } from '../claims/claim';
import type { NameIndex, PersonRow } from '../matching/name-index';
import { fold } from '../text/fold';
import { isAnother } from './other-holder';
import { maySpeakOfPast } from './speaks-of-past';

/** A row that tells until when an office was held. */
const UNTIL = /\b(?:until|till|up to)\b[^,;]*\d{4}/i;

/** Words by which a clause tells of today. */
const PRESENT =
  /\b(?:is|leads|heads|chairs|runs|directs|presides|governs|remains|now|today|currently)\b/i;

/** Words of a role that is held today. */
const OF_NOW = /\b(?:present|current|incumbent)\b/i;

/**
 * Who holds an office now, where a clause gives it, as of today, to one who held it until some time: "its
 * director is X" of a table with "director until 2023 | X" and "director | Y". Null else.
 */
export function successorIn(
  { text }: NameRole,
  own: readonly PersonRow[],
  { sentence, clause }: { readonly sentence: string; readonly clause: string },
  index: NameIndex,
): PersonRow | null {
  const isNow = OF_NOW.test(text) || (PRESENT.test(clause) && !maySpeakOfPast(sentence));
  if (!isNow) return null;
  const former = own.find(({ person }) => !person.before && UNTIL.test(person.written));
  if (!former || own.some(({ person }) => !UNTIL.test(person.written))) return null;
  const office = fold(former.person.office);
  const holders = index
    .officeHolders(text)
    .filter((row) => isAnother(row, own) && fold(row.person.office) === office);
  const [holder, another] = holders.filter(({ person }) => !UNTIL.test(person.written));
  return holder && !another ? holder : null;
}
