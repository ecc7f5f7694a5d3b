import { excludedBy } from '../text/excluded-words';
import type { BriefTerm } from './brief-terms';
import type { Row } from './compile-tables';
import type { ClaimContext } from './context';
import { isSynonym, type Vocabulary } from './vocabulary';

/**
 * Whether the clause of a claim, or the headers of its cell, name what excludes a word of a row's subject, and
 * neither they nor the `heading` above name that word itself: "half of the girls" of a row about the boys.
 */
export function namesAlternative(
  { clause }: ClaimContext,
  row: Row,
  heading: () => readonly BriefTerm[],
  vocabulary: Vocabulary,
): boolean {
  let near: readonly BriefTerm[] | null = null;
  return clause.some((word) => {
    const excluded = isLabel(word) ? undefined : excludedBy(word.stem);
    if (!excluded || speaksOf(word, row, excluded, vocabulary)) return false;
    return [...excluded].some((other) => {
      const term = vocabulary.idOf(other);
      if (term === undefined || !row.subject.has(term)) return false;
      near ??= [...clause, ...heading()];
      return !near.some(
        ({ stem, matches }) =>
          stem === other ||
          (stem !== word.stem && !excluded.has(stem) && matches.some((one) => one.term === term)),
      );
    });
  });
}

/** Whether a word stands for one of a row, and not for what it excludes. */
function speaksOf(
  { matches }: BriefTerm,
  row: Row,
  excluded: ReadonlySet<string>,
  { stems }: Vocabulary,
): boolean {
  return matches.some(
    (one) => isSynonym(one) && row.own.has(one.term) && !excluded.has(stems[one.term] ?? ''),
  );
}

/** "Q2" has the stem of "second", and is told by its date. */
function isLabel({ stem, start, end }: BriefTerm): boolean {
  return stem.startsWith('#') && end - start <= LONGEST_LABEL;
}

const LONGEST_LABEL = 2;
