import type { SignWeights } from './confidence.data';

/** How sure the signs make it, from 0 to 1 (the logistic function of their weighted sum). */
export function confidence<Sign extends string>(
  signs: Readonly<Record<Sign, number>>,
  weights: SignWeights<Sign>,
): number {
  let sum: number = weights.bias;
  for (const [sign, value] of Object.entries<number>(signs)) {
    // The keys of an object of this type are signs.
    sum += (weights[sign as Sign] ?? 0) * value;
  }
  return 1 / (1 + Math.exp(-sum));
}
