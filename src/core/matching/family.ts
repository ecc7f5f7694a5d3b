import type { ClaimContext } from './context';
import { byScore, changed, type RankedRow } from './rank';
import { isSibling } from './signs';
import { WEIGHTS } from './weights.data';

/** Among so many of the best rows a row's siblings are looked for. */
const LOOKED_AT = 12;
/** From this coverage on a row's subject is named all but word for word. */
const NAMED_IN_FULL = 0.75;
/** A word tells where it stands at least in the claim's own sentence. */
const TELLING = 0.5;

/**
 * Sets back the rows of a family whose telling words are not named while a sibling's are: of "the
 * southern hospital", an equal number of the northern one is no sign. Gives the rows in their new
 * order.
 */
export function preferTheTold(
  ranked: readonly RankedRow[],
  context: ClaimContext,
): readonly RankedRow[] {
  const first = ranked.findIndex(isNamedInFull);
  if (first < 0 || first >= LOOKED_AT) return ranked;
  const best = ranked.slice(0, LOOKED_AT);
  const siblings = best.filter(isNamedInFull);
  const outnamed = best.filter((row) =>
    siblings.some((sibling) => isOutnamed(row, sibling, context)),
  );
  if (outnamed.length === 0) return ranked;
  return ranked
    .map((row) =>
      outnamed.includes(row)
        ? changed(row, { outnamed: true, score: row.score + WEIGHTS.outnamed })
        : row,
    )
    .sort(byScore);
}

function isNamedInFull({ rowCoverage }: RankedRow): boolean {
  return rowCoverage >= NAMED_IN_FULL;
}

function isOutnamed(row: RankedRow, sibling: RankedRow, context: ClaimContext): boolean {
  return (
    sibling.topic > row.topic &&
    sibling.row !== row.row &&
    tells(sibling, row, context) &&
    !tells(row, sibling, context) &&
    isSibling(sibling, row)
  );
}

/** Whether the context names a word of a row's subject that the other row lacks. */
function tells(row: RankedRow, other: RankedRow, { named }: ClaimContext): boolean {
  for (const term of row.shared) {
    if (named.strengthOf(term) < TELLING || other.row.own.has(term)) continue;
    if (row.row.subject.has(term)) return true;
  }
  return false;
}
