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
  const owner = listOf(m + 1, 0);
  const pairing: Pairing = {
    cost,
    columns: m,
    u: listOf(n + 1, 0),
    v: listOf(m + 1, 0),
    owner,
  };
  for (let i = 1; i <= n; i++) augment(i, pairing);
  const result = listOf(n, -1);
  for (let j = 1; j <= columns; j++) {
    const i = owner[j] ?? 0;
    if (i > 0 && cost(i - 1, j - 1) < 0) result[i - 1] = j - 1;
  }
  return result;
}

/** The state of the method: potentials of claims and columns, and which claim owns a column. */
interface Pairing {
  readonly cost: (i: number, j: number) => number;
  readonly columns: number;
  readonly u: number[];
  readonly v: number[];
  readonly owner: number[];
}

/** Plain lists, since sentences have few claims: a typed array takes longer to make than to walk. */
function listOf(length: number, value: number): number[] {
  return new Array<number>(length).fill(value);
}

/** Finds a place for claim `row`, moving earlier claims where the sum gains by it. */
function augment(row: number, pairing: Pairing): void {
  const { owner, columns } = pairing;
  const way = listOf(columns + 1, 0);
  const least = listOf(columns + 1, Infinity);
  const used = listOf(columns + 1, 0);
  owner[0] = row;
  let at = 0;
  do {
    used[at] = 1;
    at = nearestColumn(at, pairing, way, least, used);
  } while ((owner[at] ?? 0) !== 0);
  while (at !== 0) {
    const previous = way[at] ?? 0;
    owner[at] = owner[previous] ?? 0;
    at = previous;
  }
}

/** The free column that costs least from here; moves the potentials so that it costs nothing. */
function nearestColumn(
  at: number,
  { cost, columns, u, v, owner }: Pairing,
  way: number[],
  least: number[],
  used: readonly number[],
): number {
  const i = owner[at] ?? 0;
  let delta = Infinity;
  let next = 0;
  for (let j = 1; j <= columns; j++) {
    if (used[j] === 1) continue;
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
  for (let j = 0; j <= columns; j++) {
    const who = owner[j] ?? 0;
    if (used[j] === 1) {
      u[who] = (u[who] ?? 0) + delta;
      v[j] = (v[j] ?? 0) - delta;
    } else least[j] = (least[j] ?? Infinity) - delta;
  }
  return next;
}
