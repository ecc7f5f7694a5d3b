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
  const own = terms.filter(({ start, end }) => start >= claim.start && end <= claim.end);
  const best = ranked.slice(0, LOOKED_AT);
  const others = new Set(
    best.filter((row) => best.some((other) => isPair(row, other) && counts(own, other, row))),
  );
  return others.size === 0 ? ranked : setBack(ranked, (row) => others.has(row));
}

/** Whether two rows are about one thing but for a word each ("deaths of women", "deaths of men"). */
function isPair({ row: one }: RankedRow, { row: other }: RankedRow): boolean {
  const common = countCommon(one.subjectSorted, other.subjectSorted);
  return one !== other && one.subject.size === common + 1 && other.subject.size === common + 1;
}

/** Whether what is counted is named by a row's subject and by no word of the other row. */
function counts(
  counted: readonly BriefTerm[],
  { row }: RankedRow,
  { row: other }: RankedRow,
): boolean {
  return counted.some(({ matches }) =>
    matches.some(
      (match) => isSynonym(match) && row.subject.has(match.term) && !other.own.has(match.term),
    ),
  );
}
