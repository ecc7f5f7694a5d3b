import type { Span } from '../text/span';
import { changesOf, type Change } from './changes';
import { holdsValue } from './holds-value';
import type { ClaimPlace, RankedRow } from './rank';
import { wrongParts, type WrongPart } from './parts-and-wholes';
import type { Series } from './series';
import { isSibling } from './signs';

/** What the words of a sentence say of two values together. */
interface ToldTogether {
  readonly changes: readonly Change[];
  readonly parts: readonly WrongPart[];
}

/** What the words of a sentence say of its values two by two; of claims without a row it is not asked. */
export function toldTogether(
  text: string,
  sentence: Span,
  places: readonly ClaimPlace[],
  ranked: readonly (readonly RankedRow[])[],
): ToldTogether {
  return { changes: changesOf(places, ranked), parts: wrongParts(text, sentence, places) };
}

/**
 * Two values of one measure that are told in the wrong order ("rose from 60 to 50", where 50 is the
 * earlier year's), or as a part that is more than its whole ("60 of the 45"): each gets the other's row.
 * Changes `chosen` in place; tells which claims it changed.
 */
export function mendOrder(
  { changes, parts }: ToldTogether,
  chosen: (RankedRow | null)[],
  ranked: readonly (readonly RankedRow[])[],
  places: readonly ClaimPlace[],
  series: Series,
): ReadonlySet<number> {
  if (changes.length + parts.length === 0) return NONE;
  const changed = new Set<number>();
  const exchange = (a: number, b: number, areTaken: Judge): void => {
    const [one, other] = [chosen[a], chosen[b]];
    if (!one || !other || !holdsValue(one) || !holdsValue(other) || !areTaken(one, other)) return;
    const right = ranked[a]?.find(({ row }) => row === other.row);
    const rightToo = ranked[b]?.find(({ row }) => row === one.row);
    if (!isDenied(right) || !isDenied(rightToo)) return;
    chosen[a] = right;
    chosen[b] = rightToo;
    changed.add(a).add(b);
  };
  for (const { part, whole } of parts) exchange(part, whole, () => true);
  for (const { now, before, isContrary } of changes) {
    exchange(now, before, (later, earlier) => {
      if (isContrary && isSibling(later, earlier)) return true;
      if (isTold(places[now], later) || isTold(places[before], earlier)) return false;
      return series.isLater(earlier.row, later.row);
    });
  }
  return changed;
}

/** Whether the rows of two claims were taken for each other. */
type Judge = (one: RankedRow, other: RankedRow) => boolean;

const NONE: ReadonlySet<number> = new Set();

/** Whether the text itself says that a value is of its row's time. */
function isTold(place: ClaimPlace | undefined, { period }: RankedRow): boolean {
  return place !== undefined && place.times.tied && period === 'same';
}

function isDenied(one: RankedRow | undefined): one is RankedRow {
  return one?.comparison.agreement === 'denies';
}
