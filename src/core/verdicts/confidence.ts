import type { SignWeights } from './confidence.data';

/** A sign with its weight, in a list that is walked faster than an object's keys. */
type Weighed<Sign extends string> = readonly { readonly sign: Sign; readonly weight: number }[];

const lists = new WeakMap<object, Weighed<string>>();

/** A sign's strength; those of a place and those around it are given apart. */
type Strengths<Sign extends string> = Readonly<Partial<Record<Sign, number>>>;

/** How sure the signs make it, from 0 to 1 (the logistic function of their weighted sum). */
export function confidence<Sign extends string>(
  weights: SignWeights<Sign>,
  signs: Strengths<Sign>,
  around: Strengths<Sign> | null = null,
): number {
  let sum: number = weights.bias;
  for (const { sign, weight } of listOf(weights)) {
    sum += weight * (signs[sign] ?? around?.[sign] ?? 0);
  }
  return 1 / (1 + Math.exp(-sum));
}

function listOf<Sign extends string>(weights: SignWeights<Sign>): Weighed<Sign> {
  // What is kept under a set of weights was made of that very set, of the same signs.
  const known = lists.get(weights) as Weighed<Sign> | undefined;
  if (known) return known;
  const list = Object.entries<number>(weights)
    .filter(([sign]) => sign !== 'bias')
    // The keys of an object of this type are signs, but for the bias.
    .map(([sign, weight]) => ({ sign: sign as Sign, weight }));
  lists.set(weights, list);
  return list;
}
