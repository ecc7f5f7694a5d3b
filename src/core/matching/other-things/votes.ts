import { isNumber, toldBy, type DenyingClaim } from './place-of-claim';

/** How a vote is told behind its number: "46 votes against", "18 abstentions". */
const CAST =
  /^\s*(?:votes?\s+|voted\s+)?(in favour|for|against|abstentions?|abstained|abstaining)\b/;
const FOR = /\b(?:in favour|for|ayes?|yes)\b/;
const AGAINST = /\b(?:against|noes|nays?|no)\b/;

/** "46 votes against" of the votes in favour: each side of a vote has a count of its own. */
export function isOfOtherVote(denying: DenyingClaim): boolean {
  const cast = CAST.exec(denying.behind)?.[1];
  if (cast === undefined || !isNumber(denying.place.claim)) return false;
  const told = toldBy(denying.chosen);
  if (!/\bvotes?\b/.test(told)) return false;
  if (cast.startsWith('abst')) return !told.includes('abst');
  return cast === 'against'
    ? FOR.test(told) && !AGAINST.test(told)
    : AGAINST.test(told) && !FOR.test(told);
}
