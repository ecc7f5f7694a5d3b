import type { Span } from '../text/span';
import type { BriefTerm } from './brief-terms';
import { setBack, type ClaimPlace, type RankedRow } from './rank';
import { countCommon } from './signs';
import { isSynonym } from './vocabulary';

/** Among so many of the best rows two are looked for that differ by a word. */
const LOOKED_AT = 12;

/**
 * Sets back the row that differs from another by one word, where the other's word is what the claim itself
 * counts: of "87 women" the row about men, whatever its value. Gives the rows in their new order.
 */
export function preferTheCounted(
  ranked: readonly RankedRow[],
  { claim, terms }: ClaimPlace,
): readonly RankedRow[] {
  if (claim.value.kind !== 'quantity' || claim.value.noun === null) return ranked;
  const counted = termsWithin(claim, terms);
  if (counted.length === 0) return ranked;
  const best = ranked.slice(0, LOOKED_AT);
  const others = best.filter((row) =>
    best.some((other) => isPair(row, other) && counts(counted, other, row)),
  );
  return others.length === 0 ? ranked : setBack(ranked, (row) => others.includes(row));
}

/** The terms that the words of a claim itself stand for. */
function termsWithin({ start, end }: Span, words: readonly BriefTerm[]): number[] {
  const found: number[] = [];
  for (const word of words) {
    if (word.start < start || word.end > end) continue;
    for (const match of word.matches) if (isSynonym(match)) found.push(match.term);
  }
  return found;
}

/** Whether two rows are about one thing but for a word each ("deaths of women", "deaths of men"). */
function isPair({ row: one }: RankedRow, { row: other }: RankedRow): boolean {
  if (one === other || one.subject.size !== other.subject.size) return false;
  return countCommon(one.subjectSorted, other.subjectSorted) + 1 === one.subject.size;
}

/** Whether what is counted is named by a row's subject and by no word of the other row. */
function counts(
  counted: readonly number[],
  { row }: RankedRow,
  { row: other }: RankedRow,
): boolean {
  return counted.some((term) => row.subject.has(term) && !other.own.has(term));
}
