import { isExplained } from './explained';
import type { DenyingClaim } from './place-of-claim';

const LAST_AMONG = /\bamong(?:st)?\s+(?!.*\bamong)([^;:.()]+)$/s;
const AMONG_BEHIND = /^\s*among(?:st)?\s+([^,;:.()]+)/;

/** "Among women 55% …": a part of those whom the row is about, of which it has no word. */
export function isOfOtherGroup(denying: DenyingClaim): boolean {
  const { claim } = denying.place;
  const left = denying.before;
  const last = LAST_AMONG.exec(left);
  if (last) {
    const from = Math.min(claim.start, claim.hedged.start) - (last[1] ?? '').length;
    return isForeign(denying, from, from + (last[1] ?? '').length);
  }
  const next = AMONG_BEHIND.exec(denying.behind);
  if (!next) return false;
  const end = claim.end + next[0].length;
  return isForeign(denying, end - (next[1] ?? '').length, end);
}

/** Whether the first word of weight between two offsets is none of the row's. */
function isForeign({ place, chosen }: DenyingClaim, from: number, to: number): boolean {
  const first = place.terms.find(({ start, light }) => start >= from && start < to && !light);
  return first !== undefined && !isExplained(first, chosen);
}
