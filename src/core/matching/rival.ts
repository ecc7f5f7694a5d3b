import type { Row } from './compile-tables';
import { holdsValue } from './holds-value';
import { WEAK_AGREEMENT, type RankedRow } from './rank';
import { isSibling } from './signs';

/**
 * Where a claim denies its row: the row that agrees with it and is enough to ask a person instead of accusing by the row that
 * it was paired with; null where there is none. A row that another claim of the sentence was paired
 * with (`taken`) is spoken for.
 */
export function rivalOf(
  chosen: RankedRow,
  ranked: readonly RankedRow[],
  taken: readonly (Row | undefined)[],
): RankedRow | null {
  if (chosen.comparison.agreement !== 'denies') return null;
  const rival = ranked.find(
    (other) =>
      other.comparison.agreement === 'agrees' &&
      !taken.includes(other.row) &&
      clears(other, chosen),
  );
  return rival ?? null;
}

/** A row with less in common with the place than this is there by chance. */
const SOME_TOPIC = 0.3;

/** So much better the words have to fit a row of which the claim only states a bound that holds. */
const AHEAD = 0.25;

/** It fits the words better, or it holds the very day and is no sibling, for which it could have been mistaken. */
function clears(other: RankedRow, chosen: RankedRow): boolean {
  const isDate = other.row.fact.kind === 'date';
  const isLoose = !isDate && other.comparison.closeness < WEAK_AGREEMENT;
  if (other.topic > chosen.topic + (isLoose ? AHEAD : 0)) return true;
  if (!isDate || isSibling(other, chosen)) return false;
  return other.topic > SOME_TOPIC && other.comparison.closeness >= 0.95;
}

/**
 * Where a claim denies its row: the row of the same family that holds its value, for which it may have
 * been mistaken; null where there is none.
 */
export function mistakenFor(chosen: RankedRow, ranked: readonly RankedRow[]): Row | null {
  if (chosen.comparison.agreement !== 'denies') return null;
  const found = ranked.find((other) => holdsValue(other) && isSibling(other, chosen));
  return found?.row ?? null;
}
