/** How a run of words lies along the part of another run that fits it best. */
export interface Alignment {
  /** Words that match, in order. */
  readonly matches: number;
  /** Half-open ranges of either side that the alignment covers. */
  readonly from: readonly [number, number];
  readonly to: readonly [number, number];
  /** For each word of the first run, the index of its match in the second, or -1. */
  readonly pairs: readonly number[];
}

const MATCH = 2;
const MISS = -1;
/** Above this many cells the alignment is not attempted (a quotation of 250 words in one of 1,000). */
export const MOST_CELLS = 250_000;

/**
 * The best local alignment of two runs of words (Smith and Waterman 1981): the stretch of `b` in which
 * the most words of `a` stand in order with the fewest others between. Null where nothing matches or
 * the two are too long to align.
 */
export function alignWords(a: readonly string[], b: readonly string[]): Alignment | null {
  if (a.length * b.length > MOST_CELLS) return null;
  const width = b.length + 1;
  const scores = new Int32Array((a.length + 1) * width);
  let best = 0;
  let bestAt = 0;
  for (let row = 1; row <= a.length; row++) {
    for (let column = 1; column <= b.length; column++) {
      const at = row * width + column;
      const score = scoreAt(scores, width, at, a[row - 1] === b[column - 1]);
      scores[at] = score;
      if (score > best) {
        best = score;
        bestAt = at;
      }
    }
  }
  return best === 0 ? null : traceBack(a, b, scores, bestAt);
}

function scoreAt(scores: Int32Array, width: number, at: number, matches: boolean): number {
  const diagonal = (scores[at - width - 1] ?? 0) + (matches ? MATCH : MISS);
  const up = (scores[at - width] ?? 0) + MISS;
  const left = (scores[at - 1] ?? 0) + MISS;
  return Math.max(0, diagonal, up, left);
}

function traceBack(
  a: readonly string[],
  b: readonly string[],
  scores: Int32Array,
  end: number,
): Alignment {
  const width = b.length + 1;
  const pairs = new Array<number>(a.length).fill(-1);
  let matches = 0;
  let at = end;
  while ((scores[at] ?? 0) > 0) {
    const row = Math.floor(at / width);
    const column = at % width;
    const score = scores[at] ?? 0;
    const equal = a[row - 1] === b[column - 1];
    if (score === (scores[at - width - 1] ?? 0) + (equal ? MATCH : MISS)) {
      if (equal) {
        pairs[row - 1] = column - 1;
        matches++;
      }
      at -= width + 1;
    } else if (score === (scores[at - width] ?? 0) + MISS) at -= width;
    else at -= 1;
  }
  return {
    matches,
    from: [Math.floor(at / width), Math.floor(end / width)],
    to: [at % width, end % width],
    pairs,
  };
}
