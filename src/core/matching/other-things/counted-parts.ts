import type { BriefTerm } from '../brief-terms';
import { isNumberStem } from '../number-stems';
import { isExplained } from './explained';
import type { DenyingClaim } from './place-of-claim';

/** "410 dairy farms" of farms: what is counted is a part of what the row counts. */
export function countsOnlyPart({ place, chosen }: DenyingClaim): boolean {
  const { claim, terms } = place;
  const noun = claim.value.kind === 'quantity' ? claim.value.noun : null;
  if (noun === null) return false;
  const start = claim.end - noun.length;
  const counted = terms.filter((term) => term.start >= start && term.end <= claim.end);
  const head = counted[counted.length - 1];
  if (!head || !isExplained(head, chosen)) return false;
  return counted.slice(0, -1).some((term) => isTelling(term) && !isExplained(term, chosen));
}

function isTelling({ light, proper, stem }: BriefTerm): boolean {
  return !light && !proper && !isNumberStem(stem);
}
