import type { BriefTerm } from '../brief-terms';
import type { RankedRow } from '../rank';

/** Whether a word of the brief speaks of a word of the row. */
export function isExplained({ matches }: BriefTerm, { row }: RankedRow): boolean {
  return matches.some(({ term }) => row.own.has(term));
}
