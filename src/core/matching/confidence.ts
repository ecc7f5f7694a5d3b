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

/**
 * Lists the strengths of signs, always in one order. A list is walked many times faster than the signs are looked up
 * by their names.
 */
export type Lister<Signs> = (signs: Signs) => readonly number[];

/** The points of a curve in flat lists, which are read without making anything. */
interface Curve {
  readonly strengths: Float64Array;
  readonly worths: Float64Array;
}

/** What signs are worth that come in lists: of their own place, and of what is around it. */
export class SignScale {
  private readonly weights: Float64Array;
  private readonly curves: readonly (Curve | null)[];

  private constructor(
    private readonly bias: number,
    worths: readonly Worth[],
  ) {
    this.weights = Float64Array.from(worths, (worth) => (typeof worth === 'number' ? worth : 0));
    this.curves = worths.map((worth) => (typeof worth === 'number' ? null : curveOf(worth)));
  }

  /** Of signs that are all listed at once. */
  static of<Sign extends string>(
    weights: SignWeights<Sign>,
    list: Lister<Readonly<Record<Sign, number>>>,
  ): SignScale {
    return new SignScale(weights.bias, allOf(weights, inOrder(weights, list)));
  }

  /** Of signs that come in two lists, one behind the other. */
  static ofTwo<Own extends string, Around extends string>(
    weights: SignWeights<Own | Around>,
    own: Lister<Readonly<Record<Own, number>>>,
    around: Lister<Readonly<Record<Around, number>>>,
  ): SignScale {
    const listed = [...inOrder(weights, own), ...inOrder(weights, around)];
    return new SignScale(weights.bias, allOf(weights, listed));
  }

  /** What strengths are worth together, on the scale of log-odds. */
  worth(own: readonly number[], around: readonly number[] = NONE): number {
    return this.bias + this.sum(own, 0) + this.sum(around, own.length);
  }

  /** How sure they make it, from 0 to 1 (the logistic function of what they are worth). */
  confidence(own: readonly number[], around: readonly number[] = NONE): number {
    return 1 / (1 + Math.exp(-this.worth(own, around)));
  }

  private sum(strengths: readonly number[], from: number): number {
    const { weights, curves } = this;
    let sum = 0;
    for (let i = 0; i < strengths.length; i++) {
      const strength = strengths[i] ?? 0;
      const curve = curves[from + i];
      sum += curve ? readCurve(curve, strength) : (weights[from + i] ?? 0) * strength;
    }
    return sum;
  }
}

const NONE: readonly number[] = [];

type Worth = number | readonly CurvePoint[];

/** The worths of signs in the order in which they are listed; undefined for one that has none. */
function inOrder<Sign extends string>(
  weights: Readonly<Partial<Record<string, Worth>>>,
  list: Lister<Readonly<Record<Sign, number>>>,
): readonly (Worth | undefined)[] {
  const worths = Object.values(weights);
  // Each sign is given its own place among the weights for its strength, so that the list tells the order.
  const places = Object.fromEntries(Object.keys(weights).map((sign, place) => [sign, place]));
  // A sign that has no worth has no place, and is listed as the `undefined` that the type leaves out.
  return list(places as Readonly<Record<Sign, number>>).map((place) => worths[place]);
}

/** The worths of listed signs, 0 for those that have none; a worth that no list asks for is a bug, and thrown. */
function allOf(weights: object, listed: readonly (Worth | undefined)[]): readonly Worth[] {
  const known = listed.filter((worth) => worth !== undefined).length;
  // All weights are of signs but the bias.
  if (known !== Object.keys(weights).length - 1)
    throw new Error('a sign with a weight is not listed');
  return listed.map((worth) => worth ?? 0);
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

function curveOf(points: readonly CurvePoint[]): Curve {
  return {
    strengths: Float64Array.from(points, ([strength]) => strength),
    worths: Float64Array.from(points, ([, worth]) => worth),
  };
}
