import type { Signs } from '../matching/signs';
import type { SignWeights } from './confidence.data';

/** How sure the signs make it, from 0 to 1 (the logistic function of their weighted sum). */
export function confidence(signs: Signs, weights: SignWeights): number {
  let sum = weights.bias;
  for (const [sign, value] of Object.entries(signs)) {
    // The keys of an object literal of type Signs are the signs.
    sum += (weights[sign as keyof Signs] ?? 0) * value;
  }
  return 1 / (1 + Math.exp(-sum));
}
