import type { CurvePoint } from '../../src/core/matching/confidence';

/** Where the curves of signs may bend; a sign that is not listed has a plain weight. */
const KNOTS: Readonly<Record<string, readonly number[]>> = {
  rowCoverage: [0, 0.15, 0.3, 0.45, 0.6, 0.8, 1],
  clauseCoverage: [0, 0.15, 0.3, 0.5, 0.75, 1],
  lead: [-0.5, -0.25, -0.1, 0, 0.1, 0.25, 0.5],
  closeness: [0, 0.4, 0.6, 0.75, 0.85, 0.95, 1],
  alike: [0, 0.15, 0.3, 0.45, 0.6, 0.8, 1],
  specificity: [0, 1 / 3, 2 / 3, 1],
  swapped: [0, 0.3, 0.6, 1],
  told: [0, 0.3, 0.6, 0.8, 0.9, 0.97, 1],
  toldExactly: [0, 0.3, 0.6, 0.9],
  atHome: [-0.3, -0.1, 0, 0.1, 0.2, 0.3, 0.4, 0.55],
  nearRow: [0, 0.2, 0.4, 0.6, 0.8, 1],
  nearRowInBlock: [0, 0.2, 0.4, 0.6, 0.8, 1],
};

/** A curve that is nowhere worth as much as this is no curve. */
const LEAST = 0.005;

/** The columns that stand for a sign of some strength: itself, and how far it is beyond each bend of its curve. */
export function columnsOf(sign: string, strength: number): number[] {
  const knots = KNOTS[sign];
  if (!knots) return [strength];
  const [first = 0] = knots;
  const last = knots.at(-1) ?? first;
  const held = Math.min(last, Math.max(first, strength));
  return knots.slice(0, -1).map((knot) => Math.max(0, held - knot));
}

/** How many columns stand for a sign. */
export function widthOf(sign: string): number {
  return columnsOf(sign, 0).length;
}

/** What the columns' weights make a sign worth: a plain weight, or the points of its curve. */
export function worthOf(sign: string, weights: readonly number[]): number | readonly CurvePoint[] {
  const knots = KNOTS[sign];
  if (!knots) return weights[0] ?? 0;
  const points = knots.map((knot): CurvePoint => {
    const columns = columnsOf(sign, knot);
    return [knot, columns.reduce((sum, column, i) => sum + column * (weights[i] ?? 0), 0)];
  });
  return points.some(([, worth]) => Math.abs(worth) >= LEAST) ? points : 0;
}
