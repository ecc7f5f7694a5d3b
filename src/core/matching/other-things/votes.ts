import type { Reading } from '../../claims/claim';
import type { RankedRow } from '../rank';
import { isNumber, toldBy, type DenyingClaim } from './place-of-claim';

/** How a vote is told behind its number: "46 votes against", "18 abstentions". */
const CAST =
  /^\s*(?:votes?\s+|voted\s+)?(in favour|for|against|abstentions?|abstained|abstaining)\b/;
const FOR = /\b(?:in favour|for|ayes?|yes)\b/;
const AGAINST = /\b(?:against|noes|nays?|no)\b/;

/** The same before the number: "the noes had 46". */
const CAST_BEFORE = /\b(ayes|yeas|noes|nays|abstentions)\b[^,;:]{0,20}$/i;

/** "46 votes against" of the votes in favour: each side of a vote has a count of its own. */
export function isOfOtherVote(denying: DenyingClaim): boolean {
  return isVoteOfOther(denying.place.claim, denying.before, denying.behind, denying.chosen);
}

/** The same of a claim between the words `before` and `behind`, in lower case. */
export function isVoteOfOther(
  claim: Reading,
  before: string,
  behind: string,
  chosen: RankedRow,
): boolean {
  if (!isNumber(claim)) return false;
  const told = toldBy(chosen);
  if (!/\b(?:votes?|abst)/.test(told)) return false;
  const cast = CAST.exec(behind)?.[1] ?? CAST_BEFORE.exec(before)?.[1]?.toLowerCase();
  if (cast === undefined) return false;
  if (cast.startsWith('abst')) return !told.includes('abst');
  return /^(?:against|no|nay)/.test(cast)
    ? !AGAINST.test(told) && (FOR.test(told) || told.includes('abst'))
    : !FOR.test(told) && (AGAINST.test(told) || told.includes('abst'));
}
