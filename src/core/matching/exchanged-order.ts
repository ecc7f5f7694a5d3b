import type { Change } from './changes';
import { holdsValue } from './holds-value';
import type { ClaimPlace, RankedRow } from './rank';
import type { Series } from './series';

/**
 * Two values of one measure that are told in the wrong order ("rose from 60 to 50", where 50 is the
 * earlier year's): each gets the other's row. Changes `chosen` in place; tells which claims it changed.
 */
export function mendOrder(
  changes: readonly Change[],
  chosen: (RankedRow | null)[],
  ranked: readonly (readonly RankedRow[])[],
  places: readonly ClaimPlace[],
  series: Series,
): ReadonlySet<number> {
  if (changes.length === 0) return NONE;
  const changed = new Set<number>();
  for (const { now, before } of changes) {
    const [later, earlier] = [chosen[now], chosen[before]];
    if (!later || !earlier || !holdsValue(later) || !holdsValue(earlier)) continue;
    if (isTold(places[now], later) || isTold(places[before], earlier)) continue;
    if (!series.isLater(earlier.row, later.row)) continue;
    const right = ranked[now]?.find(({ row }) => row === earlier.row);
    const rightBefore = ranked[before]?.find(({ row }) => row === later.row);
    if (!isDenied(right) || !isDenied(rightBefore)) continue;
    chosen[now] = right;
    chosen[before] = rightBefore;
    changed.add(now).add(before);
  }
  return changed;
}

const NONE: ReadonlySet<number> = new Set();

/** Whether the text itself says that a value is of its row's time. */
function isTold(place: ClaimPlace | undefined, { period }: RankedRow): boolean {
  return place !== undefined && place.times.tied && period === 'same';
}

function isDenied(one: RankedRow | undefined): one is RankedRow {
  return one?.comparison.agreement === 'denies';
}
