import { confidence } from './confidence';
import { FIRST_ACCUSE_WEIGHTS, FIRST_SUPPORT_WEIGHTS } from './first-impression.data';
import type { RankedRow } from './rank';
import type { Signs } from './signs';

/** How surely a claim is about the row it was paired with by the signs of its own place alone, from 0 to 1. */
export function firstImpression(chosen: RankedRow | null, signs: Signs | null): number {
  if (!chosen || !signs) return 0;
  const { agreement } = chosen.comparison;
  if (agreement === 'agrees') return confidence(FIRST_SUPPORT_WEIGHTS, signs);
  return agreement === 'denies' ? confidence(FIRST_ACCUSE_WEIGHTS, signs) : 0;
}
