import type { Block } from '../markdown/block';
import type { ClaimPlace, RankedRow } from './rank';
import { isSynonym } from './vocabulary';

/** "… 18% too", "… two meetings with Oslo as well": the same as of something that was told of before. */
const ALSO =
  /^(?:\s+[^\s,.;:]+){0,8}?(?<!\b(?:would|will|can|could|do|does|did|has|have)),?\s+(?:too|as well)\b(?!\s+(?:as|little|much|few|many))/i;

/**
 * "The caterers sent four cooks, too": whether a clause that says the same of another thing opens with a word
 * that a row does not have, so that an equal value is of that thing.
 */
export function isAlsoOfAnother(
  { text }: Block,
  { claim, clause, terms }: ClaimPlace,
  { row }: RankedRow,
): boolean {
  if (!ALSO.test(text.slice(claim.end, Math.min(clause.end, claim.end + LONGEST)))) return false;
  const start = Math.min(claim.start, claim.hedged.start);
  const first = terms.find((term) => term.start >= clause.start && !term.light);
  if (!first || first.end > start) return false;
  return first.matches.every((one) => !isSynonym(one) || !row.own.has(one.term));
}

/** Words further behind a value than this say nothing of it. */
const LONGEST = 90;
