import { SCALE_WORDS } from '../../claims/numbers/number-words.data';
import { stem as stemOf } from '../../text/stem';
import type { BriefTerm } from '../brief-terms';
import { isNumberStem } from '../number-stems';
import { isExplained } from './explained';
import type { DenyingClaim } from './place-of-claim';

const SCALES: ReadonlySet<string> = new Set([...SCALE_WORDS.keys()].map(stemOf));

/** "410 dairy farms" of farms: what is counted is a part of what the row counts. */
export function countsOnlyPart({ place, chosen }: DenyingClaim): boolean {
  const { claim, terms } = place;
  if (claim.value.kind !== 'quantity' || claim.value.unit !== null) return false;
  const counted = terms.filter(({ start, end }) => start >= claim.start && end <= claim.end);
  const head = counted[counted.length - 1];
  if (!head || !isExplained(head, chosen)) return false;
  return counted.slice(0, -1).some((term) => isTelling(term) && !isExplained(term, chosen));
}

function isTelling({ light, proper, stem }: BriefTerm): boolean {
  return !light && !proper && !isNumberStem(stem) && !SCALES.has(stem);
}
