import type { Span } from '../text/span';
import { excludedBy } from '../text/excluded-words';
import type { BriefTerm } from './brief-terms';
import { firstTokenAt } from './clauses';
import type { Row } from './compile-tables';
import type { ClaimPlace } from './rank';
import { isSynonym, type Vocabulary } from './vocabulary';

/**
 * Whether the clause of a claim names what excludes a word of a row's subject that nothing near the claim
 * names: "half of the girls" of a row about the boys. `around` gives the words that stand around its block.
 */
export function namesAlternative(
  { claim, context, terms }: ClaimPlace,
  row: Row,
  around: () => readonly BriefTerm[],
  vocabulary: Vocabulary,
): boolean {
  let near: readonly BriefTerm[] | null = null;
  return context.clause.some((word) => {
    const excluded = isLabel(word) ? undefined : excludedBy(word.stem);
    if (!excluded || speaksOf(word, row, excluded, vocabulary)) return false;
    return [...excluded].some((other) => {
      const term = vocabulary.idOf(other);
      if (term === undefined || !row.subject.has(term)) return false;
      near ??= [...nearest(terms, claim), ...context.clause, ...around()];
      return !near.some(
        ({ stem, matches }) =>
          stem === other ||
          (stem !== word.stem && !excluded.has(stem) && matches.some((one) => one.term === term)),
      );
    });
  });
}

/** Words of a sentence further from a claim than this say nothing of it. */
const REACH = 50;

function nearest(terms: readonly BriefTerm[], { start }: Span): readonly BriefTerm[] {
  const at = firstTokenAt(terms, start);
  return terms.slice(Math.max(0, at - REACH), at + REACH);
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
