import { SignScale } from './confidence';
import { FIRST_ACCUSE_WEIGHTS, FIRST_SUPPORT_WEIGHTS } from './first-impression.data';
import type { RankedRow } from './rank';
import { listSigns, type Signs } from './signs';

const SUPPORT = SignScale.of(FIRST_SUPPORT_WEIGHTS, listSigns);
const ACCUSE = SignScale.of(FIRST_ACCUSE_WEIGHTS, listSigns);

/** How surely a claim is about the row it was paired with by the signs of its own place alone, from 0 to 1. */
export function firstImpression(chosen: RankedRow | null, signs: Signs | null): number {
  if (!chosen || !signs) return 0;
  const { agreement } = chosen.comparison;
  if (agreement === 'agrees') return SUPPORT.confidence(listSigns(signs));
  return agreement === 'denies' ? ACCUSE.confidence(listSigns(signs)) : 0;
}
