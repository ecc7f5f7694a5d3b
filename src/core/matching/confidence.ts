/** A point of a curve: from which strength of a sign on it is worth how much, on the scale of log-odds. */
export type CurvePoint = readonly [strength: number, worth: number];

/**
 * What each sign is worth on the scale of log-odds, and the odds with no sign at all. A number is the worth of a
 * sign of strength 1, and half of it that of half as strong a one; a curve is read between its points, and is level
 * before the first and after the last.
 */
export type SignWeights<Sign extends string> = Readonly<
  Partial<Record<Sign, number | readonly CurvePoint[]>>
> & { readonly bias: number };

/** A sign with what it is worth, in a list that is walked faster than an object's keys. */
interface Weighed {
  readonly sign: string;
  readonly weight: number;
  readonly curve: Curve | null;
}

/** The points of a curve in flat lists, which are read without making anything. */
interface Curve {
  readonly strengths: Float64Array;
  readonly worths: Float64Array;
}

const lists = new WeakMap<object, readonly Weighed[]>();

/** A sign's strength; those of a place and those around it are given apart. */
type Strengths<Sign extends string> = Readonly<Partial<Record<Sign, number>>>;

/** How sure the signs make it, from 0 to 1 (the logistic function of what they are worth). */
export function confidence<Sign extends string>(
  weights: SignWeights<Sign>,
  signs: Strengths<Sign>,
  around: Strengths<Sign> | null = null,
): number {
  return 1 / (1 + Math.exp(-worthOf(weights, signs, around)));
}

/** What the signs are worth together, on the scale of log-odds. */
export function worthOf<Sign extends string>(
  weights: SignWeights<Sign>,
  signs: Strengths<Sign>,
  around: Strengths<Sign> | null = null,
): number {
  let sum: number = weights.bias;
  for (const { sign, weight, curve } of listOf(weights)) {
    // What is kept under a set of weights was made of that very set, of the same signs.
    const strength = signs[sign as Sign] ?? around?.[sign as Sign] ?? 0;
    sum += curve ? readCurve(curve, strength) : weight * strength;
  }
  return sum;
}

/** What a curve is worth at a strength: on the straight line between the points beside it. */
function readCurve({ strengths, worths }: Curve, strength: number): number {
  let at = 0;
  while (at < strengths.length && strength >= (strengths[at] ?? 0)) at++;
  const high = worths[at] ?? 0;
  if (at === 0) return high;
  const low = worths[at - 1] ?? 0;
  if (at === strengths.length) return low;
  const from = strengths[at - 1] ?? 0;
  return low + ((high - low) * (strength - from)) / ((strengths[at] ?? 0) - from);
}

function listOf<Sign extends string>(weights: SignWeights<Sign>): readonly Weighed[] {
  const known = lists.get(weights);
  if (known) return known;
  const list = Object.entries<number | readonly CurvePoint[]>(weights)
    .filter(([sign]) => sign !== 'bias')
    .map(([sign, worth]) => ({
      sign,
      weight: typeof worth === 'number' ? worth : 0,
      curve: typeof worth === 'number' ? null : curveOf(worth),
    }));
  lists.set(weights, list);
  return list;
}

function curveOf(points: readonly CurvePoint[]): Curve {
  return {
    strengths: Float64Array.from(points, ([strength]) => strength),
    worths: Float64Array.from(points, ([, worth]) => worth),
  };
}
