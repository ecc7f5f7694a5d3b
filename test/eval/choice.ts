import { solve } from './logistic';

/** Rows to choose from, each with its signs, and which of them is meant. */
export interface ChoiceExample {
  readonly rows: readonly (readonly number[])[];
  readonly meant: number;
}

const MOST_STEPS = 25;
const SMALL = 1e-6;

/**
 * Fits weights by which the row that is meant is worth the most (the conditional logit of McFadden 1974), with a
 * ridge penalty, by Newton's method. Gives the weight of each sign.
 */
export function fitChoice(examples: readonly ChoiceExample[], ridge: number): readonly number[] {
  const size = examples[0]?.rows[0]?.length ?? 0;
  let weights = new Array<number>(size).fill(0);
  for (let step = 0; step < MOST_STEPS; step++) {
    const gradient = weights.map((weight) => -ridge * weight);
    const curve = weights.map((_, r) => weights.map((__, c) => (r === c ? ridge : 0)));
    for (const example of examples) addSlopes(example, weights, gradient, curve);
    const move = solve(curve, gradient);
    weights = weights.map((weight, c) => weight + (move[c] ?? 0));
    if (Math.max(...move.map(Math.abs)) < SMALL) break;
  }
  return weights;
}

/** What a row is worth by the weights of its signs. */
export function worthOfRow(weights: readonly number[], row: readonly number[]): number {
  return row.reduce((sum, value, c) => sum + value * (weights[c] ?? 0), 0);
}

function addSlopes(
  { rows, meant }: ChoiceExample,
  weights: readonly number[],
  gradient: number[],
  curve: number[][],
): void {
  const worths = rows.map((row) => worthOfRow(weights, row));
  const most = Math.max(...worths);
  const shares = worths.map((worth) => Math.exp(worth - most));
  const whole = shares.reduce((sum, share) => sum + share, 0);
  const mean = weights.map((_, c) =>
    rows.reduce((sum, row, i) => sum + ((shares[i] ?? 0) / whole) * (row[c] ?? 0), 0),
  );
  mean.forEach((value, c) => (gradient[c] = (gradient[c] ?? 0) + (rows[meant]?.[c] ?? 0) - value));
  rows.forEach((row, i) => {
    const share = (shares[i] ?? 0) / whole;
    const off = row.map((value, c) => value - (mean[c] ?? 0));
    curve.forEach((line, r) => {
      const scale = share * (off[r] ?? 0);
      off.forEach((value, c) => (line[c] = (line[c] ?? 0) + scale * value));
    });
  });
}
