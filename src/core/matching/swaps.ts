import { holdsValue } from './holds-value';
import type { RankedRow } from './rank';
import { isSibling } from './signs';

/** A claim with all rows that it may be about, and the one that it was paired with. */
export interface Pairing {
  readonly kind: string;
  /** The column of the brief's tables that it stands in; null outside of tables. */
  readonly column: string | null;
  /** Whether its clause has words of weight, so that it says itself what it is about. */
  readonly speaks: boolean;
  /** Best first. */
  readonly ranked: readonly RankedRow[];
  readonly chosen: RankedRow | null;
  /** By how much the words fit better with the values of two neighbours exchanged; 0: they do not. */
  readonly swapped: number;
  /** Whether the row was told by those of the claims around, in a second look (see `SecondLook`). */
  readonly isSecond: boolean;
}

/** Values may be exchanged with a claim that stands at most so many claims before. */
export const SWAP_REACH = 8;
/** In prose, neighbours are nearer. */
const PROSE_REACH = 3;
/** So much better the words have to fit, of both claims together. */
const LEAST_GAIN = 0.2;

/**
 * Mends the pairing of neighbours whose values were exchanged: each holds the very value of a row that
 * is a sibling of the other's, and the words of both fit better the other way round ("the north has
 * 12%, the south 9%" where the source has 9% and 12%). An equal value is a strong sign of a row, so
 * that such a pair would otherwise be supported. Changes the list in place, from `from` on.
 */
export function mendSwaps(pairings: Pairing[], from: number): void {
  for (let i = Math.max(1, from); i < pairings.length; i++) {
    const own = pairings[i];
    if (!own?.chosen || !own.ranked.some(holds)) continue;
    for (const k of neighboursOf(pairings, i)) {
      const before = pairings[k];
      if (!before || before.swapped > 0) continue;
      const swap = bestSwap(before, own);
      if (!swap) continue;
      pairings[k] = { ...before, chosen: swap.first, swapped: swap.gain };
      pairings[i] = { ...own, chosen: swap.second, swapped: swap.gain };
      break;
    }
  }
}

/** The nearest claim before of the same kind, and the one above in the same column. */
function neighboursOf(pairings: readonly Pairing[], i: number): number[] {
  const own = pairings[i];
  const found: number[] = [];
  let isFirst = true;
  for (let k = i - 1; own && k >= Math.max(0, i - SWAP_REACH); k--) {
    const other = pairings[k];
    if (other?.kind !== own.kind) continue;
    if (isFirst && i - k <= PROSE_REACH) found.push(k);
    isFirst = false;
    if (own.column === null) break;
    if (other.column !== own.column) continue;
    found.push(k);
    break;
  }
  return found;
}

function holds(row: RankedRow): boolean {
  return holdsValue(row);
}

interface Swap {
  readonly first: RankedRow;
  readonly second: RankedRow;
  readonly gain: number;
}

function bestSwap(first: Pairing, second: Pairing): Swap | null {
  let best: Swap | null = null;
  for (const held of first.ranked) {
    if (!holds(held)) continue;
    for (const other of second.ranked) {
      if (!holds(other) || held.row === other.row || !isSibling(other, held)) continue;
      const swap = swapOf(first, held, second, other);
      if (swap && swap.gain > (best?.gain ?? LEAST_GAIN)) best = swap;
    }
  }
  return best;
}

function swapOf(first: Pairing, held: RankedRow, second: Pairing, other: RankedRow): Swap | null {
  const meant = first.ranked.find(({ row }) => row === other.row);
  const meantToo = second.ranked.find(({ row }) => row === held.row);
  if (meant?.comparison.agreement !== 'denies' || meantToo?.comparison.agreement !== 'denies') {
    return null;
  }
  const rows = [held.row, other.row];
  const concerned = isConcerned(first, meant, rows) && isConcerned(second, meantToo, rows);
  const gains = [meant.topic - held.topic, meantToo.topic - other.topic];
  if (!concerned || Math.min(...gains) < 0) return null;
  return { first: meant, second: meantToo, gain: gains.reduce((sum, gain) => sum + gain, 0) };
}

/** So much better a third row may fit the words, where neither its value nor that of the two is told. */
const ALMOST = 0.15;

/**
 * Whether a claim was paired with one of the two rows, or with a third that explains it no better, and
 * its clause has a word in common with the row that would be meant.
 */
function isConcerned(
  { chosen, speaks }: Pairing,
  meant: RankedRow,
  rows: readonly RankedRow['row'][],
): boolean {
  if (!chosen || (speaks && meant.clauseCoverage === 0)) return false;
  if (rows.includes(chosen.row)) return true;
  return chosen.comparison.agreement === 'denies' && chosen.topic - meant.topic <= ALMOST;
}
