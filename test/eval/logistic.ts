/**
 * Logistic regression with a ridge penalty on standardised columns, by Newton's method (iteratively
 * reweighted least squares). `rows` hold the figures of each example, `right` its outcome. Gives the
 * intercept and the weight of each column, on the columns' own scale.
 */
export function fitLogistic(
  rows: readonly (readonly number[])[],
  right: readonly boolean[],
  ridge: number,
): number[] {
  const columns = rows[0]?.length ?? 0;
  const mean = Array.from({ length: columns }, (_, c) => average(rows.map((row) => row[c] ?? 0)));
  const spread = mean.map((middle, c) =>
    Math.sqrt(average(rows.map((row) => ((row[c] ?? 0) - middle) ** 2))),
  );
  const scaled = rows.map((row) =>
    Float64Array.from([
      1,
      ...row.map((value, c) => (spread[c] ? (value - (mean[c] ?? 0)) / spread[c] : 0)),
    ]),
  );
  const [intercept = 0, ...slopes] = newton(scaled, right, ridge);
  const weights = slopes.map((slope, c) => (spread[c] ? slope / spread[c] : 0));
  const shift = weights.reduce((sum, weight, c) => sum + weight * (mean[c] ?? 0), 0);
  return [intercept - shift, ...weights];
}

/** The chance that the weights give to an example. */
export function chance(weights: readonly number[], row: readonly number[]): number {
  const sum = row.reduce((total, value, c) => total + value * (weights[c + 1] ?? 0), weights[0] ?? 0);
  return 1 / (1 + Math.exp(-sum));
}

const average = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);

const MOST_STEPS = 30;
const SMALL = 1e-6;

function newton(
  rows: readonly Float64Array[],
  right: readonly boolean[],
  ridge: number,
): readonly number[] {
  const size = rows[0]?.length ?? 0;
  let weights = new Array<number>(size).fill(0);
  for (let step = 0; step < MOST_STEPS; step++) {
    const { gradient, curve } = slopesAt(weights, rows, right, ridge);
    const move = solve(curve, gradient);
    weights = weights.map((weight, c) => weight + (move[c] ?? 0));
    if (Math.max(...move.map(Math.abs)) < SMALL) break;
  }
  return weights;
}

/** The first and second derivatives of the penalised likelihood; the intercept is not penalised. */
function slopesAt(
  weights: readonly number[],
  rows: readonly Float64Array[],
  right: readonly boolean[],
  ridge: number,
): { readonly gradient: number[]; readonly curve: number[][] } {
  const size = weights.length;
  const gradient = weights.map((weight, c) => (c === 0 ? 0 : -ridge * weight));
  const curve = Float64Array.from({ length: size * size }, () => 0);
  rows.forEach((row, i) => {
    const p = 1 / (1 + Math.exp(-weights.reduce((sum, weight, c) => sum + weight * (row[c] ?? 0), 0)));
    for (let r = 0; r < size; r++) {
      const value = row[r] ?? 0;
      gradient[r] = (gradient[r] ?? 0) + (Number(right[i]) - p) * value;
      const scale = p * (1 - p) * value;
      for (let c = 0; c <= r; c++) curve[r * size + c] = (curve[r * size + c] ?? 0) + scale * (row[c] ?? 0);
    }
  });
  return {
    gradient,
    curve: weights.map((_, r) =>
      weights.map((__, c) => {
        const [low, high] = r < c ? [r, c] : [c, r];
        return (curve[high * size + low] ?? 0) + (r === c && r > 0 ? ridge : r === c ? SMALL : 0);
      }),
    ),
  };
}

/** Solves a system of linear equations by elimination with pivots. */
export function solve(matrix: readonly (readonly number[])[], values: readonly number[]): number[] {
  const lines = matrix.map((line, i) => [...line, values[i] ?? 0]);
  for (let c = 0; c < lines.length; c++) {
    const pivot = lines.reduce(
      (best, line, r) => (r >= c && Math.abs(line[c] ?? 0) > Math.abs(lines[best]?.[c] ?? 0) ? r : best),
      c,
    );
    const [top, other] = [lines[pivot], lines[c]];
    if (!top || !other) break;
    lines[pivot] = other;
    lines[c] = top;
    for (const line of lines) {
      if (line === top) continue;
      const factor = (line[c] ?? 0) / (top[c] || 1e-12);
      top.forEach((value, k) => (line[k] = (line[k] ?? 0) - factor * value));
    }
  }
  return lines.map((line, i) => (line[lines.length] ?? 0) / (line[i] || 1e-12));
}
