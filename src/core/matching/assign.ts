/**
 * Pairs claims with rows so that the sum of the scores is the greatest (the Hungarian method, after
 * Kuhn 1955 and Munkres 1957, in its form with potentials). `scores[i][j]` is what pairing claim i
 * with row j is worth; a claim may stay alone, which is worth 0. Gives for each claim the index of
 * its row, or -1. Takes time in the cube of the number of claims: callers keep groups small.
 */
export function assign(scores: readonly (readonly number[])[]): number[] {
  const n = scores.length;
  const columns = scores[0]?.length ?? 0;
  const m = columns + n;
  const cost = (i: number, j: number): number =>
    j < columns ? -Math.max(0, scores[i]?.[j] ?? 0) : 0;
  const u = new Float64Array(n + 1);
  const v = new Float64Array(m + 1);
  const owner = new Int32Array(m + 1);
  for (let i = 1; i <= n; i++) augment(i, m, cost, u, v, owner);
  const result = new Array<number>(n).fill(-1);
  for (let j = 1; j <= columns; j++) {
    const i = owner[j] ?? 0;
    if (i > 0 && cost(i - 1, j - 1) < 0) result[i - 1] = j - 1;
  }
  return result;
}

/** Finds a place for claim `row`, moving earlier claims where the sum gains by it. */
function augment(
  row: number,
  m: number,
  cost: (i: number, j: number) => number,
  u: Float64Array,
  v: Float64Array,
  owner: Int32Array,
): void {
  const way = new Int32Array(m + 1);
  const least = new Float64Array(m + 1).fill(Infinity);
  const used = new Uint8Array(m + 1);
  owner[0] = row;
  let at = 0;
  do {
    used[at] = 1;
    const i = owner[at] ?? 0;
    let delta = Infinity;
    let next = 0;
    for (let j = 1; j <= m; j++) {
      if (used[j]) continue;
      const current = cost(i - 1, j - 1) - (u[i] ?? 0) - (v[j] ?? 0);
      if (current < (least[j] ?? Infinity)) {
        least[j] = current;
        way[j] = at;
      }
      if ((least[j] ?? Infinity) < delta) {
        delta = least[j] ?? Infinity;
        next = j;
      }
    }
    for (let j = 0; j <= m; j++) {
      if (used[j]) {
        const who = owner[j] ?? 0;
        u[who] = (u[who] ?? 0) + delta;
        v[j] = (v[j] ?? 0) - delta;
      } else least[j] = (least[j] ?? Infinity) - delta;
    }
    at = next;
  } while ((owner[at] ?? 0) !== 0);
  while (at !== 0) {
    const previous = way[at] ?? 0;
    owner[at] = owner[previous] ?? 0;
    at = previous;
  }
}
