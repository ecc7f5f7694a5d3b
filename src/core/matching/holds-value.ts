import type { RankedRow } from './rank';

/** From this closeness on the value of a row is the very one of the claim. */
const VERY = 0.9;

/** Whether a row holds the value that a claim states. */
export function holdsValue({ comparison }: RankedRow, closeness = VERY): boolean {
  return comparison.agreement === 'agrees' && comparison.closeness >= closeness;
}
