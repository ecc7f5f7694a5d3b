import type { MatchedClaim } from '../matching/match-claims';
import { readNeighbours } from '../matching/neighbours';
import { confidence } from './confidence';
import {
  ACCUSE_WEIGHTS,
  FIRST_ACCUSE_WEIGHTS,
  FIRST_SUPPORT_WEIGHTS,
  SUPPORT_WEIGHTS,
} from './confidence.data';

/** How sure the signs make it that the row is meant, for either verdict, from 0 to 1. */
export interface Sureness {
  readonly support: number;
  readonly accuse: number;
}

/** A claim without a row. */
export const UNSURE: Sureness = { support: 0, accuse: 0 };

/** How surely each claim of a brief is about its row: by its own place first, then by all the others. */
export function surenessOf(matched: readonly MatchedClaim[]): Sureness[] {
  const neighbours = readNeighbours(matched, firstImpressions(matched));
  return matched.map(({ signs }, i) => {
    const around = neighbours[i];
    if (!signs || !around) return UNSURE;
    const all = { ...signs, ...around };
    return {
      support: confidence(all, SUPPORT_WEIGHTS),
      accuse: confidence(all, ACCUSE_WEIGHTS),
    };
  });
}

/** How surely each claim is about its row by the signs of its own place alone. */
export function firstImpressions(matched: readonly MatchedClaim[]): number[] {
  return matched.map(({ chosen, signs }) => {
    if (!chosen || !signs) return 0;
    const { agreement } = chosen.comparison;
    if (agreement === 'agrees') return confidence(signs, FIRST_SUPPORT_WEIGHTS);
    return agreement === 'denies' ? confidence(signs, FIRST_ACCUSE_WEIGHTS) : 0;
  });
}
