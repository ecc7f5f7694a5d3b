import { assign } from './assign';
import type { Row } from './compile-tables';
import { byScore, changed, type RankedRow } from './rank';

/**
 * The row of each claim of a sentence, of its ranked ones; `contrasts` tells how many claims before each the one
 * stands that it is set against. Claims that are set against each other get one row, the one that fits them best
 * together.
 */
export function chooseForSentence(
  ranked: readonly (readonly RankedRow[])[],
  contrasts: readonly number[],
): (RankedRow | null)[] {
  if (contrasts.every((back) => back === 0)) return chooseTogether(ranked);
  const groups: RankedRow[][] = [];
  const groupOf: number[] = [];
  ranked.forEach((rows, i) => {
    const back = contrasts[i] ?? 0;
    const group = back > 0 ? (groupOf[i - back] ?? 0) : groups.length;
    groups[group] = back > 0 ? bestOfBoth(groups[group] ?? [], rows) : [...rows];
    groupOf.push(group);
  });
  const chosen = chooseTogether(groups);
  return ranked.map((rows, i) => {
    const row = chosen[groupOf[i] ?? -1]?.row;
    return rows.find((candidate) => candidate.row === row) ?? null;
  });
}

/** Of two values that are set against each other one is mostly the source's. */
const HOLDS_ONE = 0.15;

/** The rows of two claims, each with the higher of its scores, best first. */
function bestOfBoth(left: readonly RankedRow[], right: readonly RankedRow[]): RankedRow[] {
  const holding = [...left, ...right].map((one) =>
    one.comparison.agreement === 'agrees' ? changed(one, { score: one.score + HOLDS_ONE }) : one,
  );
  const best = new Map<RankedRow['row'], RankedRow>();
  for (const one of holding) {
    if (one.score > (best.get(one.row)?.score ?? -Infinity)) best.set(one.row, one);
  }
  return [...best.values()].sort(byScore);
}

/** More claims than this are paired each for itself. */
const LARGEST_GROUP = 24;

/** Pairs the claims of a group with rows by the greatest total; one row serves one claim. */
function chooseTogether(ranked: readonly (readonly RankedRow[])[]): (RankedRow | null)[] {
  const best = ranked.map(([first]) => first ?? null);
  if (ranked.length === 1 || ranked.length > LARGEST_GROUP || areApart(ranked)) return best;
  const columnOf = new Map<Row, number>();
  for (const rows of ranked) {
    for (const { row } of rows) if (!columnOf.has(row)) columnOf.set(row, columnOf.size);
  }
  const scores = ranked.map((rows) => {
    const scoresOfRows = new Array<number>(columnOf.size).fill(0);
    for (const one of rows) scoresOfRows[columnOf.get(one.row) ?? 0] = worth(one);
    return scoresOfRows;
  });
  const chosen = assign(scores).map(
    (column, i) => ranked[i]?.find(({ row }) => columnOf.get(row) === column) ?? null,
  );
  return chosen.map((own, i) => restated(own, best[i] ?? null, chosen));
}

/** So much more is a row worth to a claim that counts what the row counts, and as many. */
const COUNTS_THE_SAME = 0.3;
const EXACT = 0.9;

/** What pairing a claim with a row is worth beside the other claims of its sentence. */
function worth({ score, noun, comparison: { agreement, closeness } }: RankedRow): number {
  const isSame = noun === 'fits' && agreement === 'agrees' && closeness >= EXACT;
  return isSame ? score + COUNTS_THE_SAME : score;
}

/**
 * "It ends in August, well within the third quarter": two dates that agree with one row both state its
 * value, and the one that had to leave it to the other has it back.
 */
function restated(
  own: RankedRow | null,
  best: RankedRow | null,
  chosen: readonly (RankedRow | null)[],
): RankedRow | null {
  if (!best || own?.row === best.row || best.comparison.agreement !== 'agrees') return own;
  if (own?.comparison.agreement === 'agrees' || best.row.fact.kind !== 'date') return own;
  const taker = chosen.find((other) => other?.row === best.row);
  return taker && STATES.has(taker.comparison.agreement) ? best : own;
}

const STATES: ReadonlySet<string> = new Set(['agrees', 'finer']);

/** Whether each claim has one best row that is no other's, so that no other pairing is worth as much. */
function areApart(ranked: readonly (readonly RankedRow[])[]): boolean {
  return ranked.every(([best, next], i) => {
    if (!best) return true;
    if (best.score <= 0 || best.score === next?.score) return false;
    for (let k = 0; k < i; k++) if (ranked[k]?.[0]?.row === best.row) return false;
    return true;
  });
}
