import type { ReadBlock } from '../claims/extract-claims';
import { SignScale } from './confidence';
import { firstImpression } from './first-impression';
import { holdsValue } from './holds-value';
import { nearnessOfRows } from './row-nearness';
import { WEAK_AGREEMENT, type ClaimPlace, type RankedRow } from './rank';
import { isNamedInFull, isSibling, signsOf, type Signs } from './signs';
import type { Pairing } from './swaps';
import { SECOND_LOOK_WEIGHTS } from './second-look.data';

/** A claim that was paired with a row by its own sentence. */
export interface FirstPairing extends Pairing {
  readonly read: ReadBlock;
  readonly place: ClaimPlace;
  /** So many claims off stands the one that is set against this one, or tells its row; 0: none does. */
  readonly contrast: number;
  readonly restsOn: number;
  /** It is told as what another value of the sentence was before. */
  readonly isFormer: boolean;
}

/** Below this a pairing is looked at again, and tells its neighbours no more than that it may need its row. */
const LIKELY = 0.5;
/** Claims so far before and after are looked at. */
const REACH = 6;

/** A pairing with what speaks for it, and how surely the claim is about that row by its own place, from 0 to 1. */
export interface Impression<P extends FirstPairing> {
  readonly pairing: P;
  readonly signs: Signs | null;
  readonly sure: number;
  /** The same by the weights alone, which a row that is named in full may be surer than. */
  readonly weighed: number;
}

/**
 * Looks again at the claims whose row is unsure, beside the rows of the claims around them: briefs tell facts in
 * the order in which tables list them, and most facts once. What is surely paired stays as it is.
 */
export class SecondLook<P extends FirstPairing> {
  /** The claims that wait for those after them, and the few before them. */
  private readonly kept: Impression<P>[] = [];
  /** The first that waits. */
  private next = 0;

  /** Takes the next claims of the brief; gives those that are settled thereby, in the brief's order. */
  take(pairings: readonly P[]): readonly Impression<P>[] {
    for (const pairing of pairings) this.kept.push(impressionOf(pairing));
    return this.settle(this.kept.length - REACH);
  }

  /** Settles the claims that still wait, when no more come. */
  rest(): readonly Impression<P>[] {
    return this.settle(this.kept.length);
  }

  private settle(end: number): readonly Impression<P>[] {
    const settled: Impression<P>[] = [];
    for (; this.next < end; this.next++) {
      const own = this.kept[this.next];
      if (own) settled.push(mended(own, this.kept, this.next));
    }
    this.next -= this.kept.splice(0, Math.max(0, this.next - REACH)).length;
    return settled;
  }
}

/** A pairing with how surely the claim is about its row by its own place. */
export function impressionOf<P extends FirstPairing>(pairing: P): Impression<P> {
  const { chosen, place } = pairing;
  const signs = chosen && signsOf(chosen, pairing, place);
  const least = signs && isNamedInFull(signs) ? LIKELY : 0;
  const weighed = firstImpression(chosen, signs);
  return { pairing, signs, sure: Math.max(least, weighed), weighed };
}

/** Whether a claim is looked at again: its row is unsure, and no other claim tells it. */
export function isUnsure({ pairing, sure }: Impression<FirstPairing>): boolean {
  const { contrast, restsOn, swapped, isFormer, ranked } = pairing;
  const isTold = contrast !== 0 || restsOn !== 0 || swapped > 0 || isFormer;
  return sure < LIKELY && !isTold && ranked.length > 1;
}

function mended<P extends FirstPairing>(
  own: Impression<P>,
  all: readonly Impression<P>[],
  at: number,
): Impression<P> {
  const { pairing } = own;
  if (!isUnsure(own)) return own;
  const chosen = bestBeside(pairing, neighboursOf(all, at));
  return chosen === pairing.chosen ? own : impressionOf({ ...pairing, chosen, isSecond: true });
}

/** A claim near another, with the row that it was paired with at first. */
export interface Neighbour {
  /** The row's number. */
  readonly row: number;
  readonly denies: boolean;
  readonly sure: number;
  /** How near it stands, from 1 for the very next down to 0. */
  readonly nearness: number;
  readonly isInBlock: boolean;
}

/** The claims around one that were paired with a row. */
export function neighboursOf(
  all: readonly Impression<FirstPairing>[],
  at: number,
): readonly Neighbour[] {
  const found: Neighbour[] = [];
  const last = Math.min(all.length - 1, at + REACH);
  for (let k = Math.max(0, at - REACH); k <= last; k++) {
    const other = all[k];
    const chosen = other?.pairing.chosen;
    if (k === at || !other || !chosen) continue;
    found.push({
      row: chosen.row.index,
      denies: chosen.comparison.agreement === 'denies',
      sure: other.sure,
      nearness: 1 - (Math.abs(k - at) - 1) / REACH,
      isInBlock: other.pairing.read === all[at]?.pairing.read,
    });
  }
  return found;
}

function bestBeside(
  { ranked, chosen: first }: Pairing,
  neighbours: readonly Neighbour[],
): RankedRow | null {
  let best: RankedRow | null = null;
  let most = -Infinity;
  for (const row of ranked) {
    const score = SCALE.worth(listLookSigns(readSigns(SIGNS, row, first, neighbours)));
    if (score > most) [best, most] = [row, score];
  }
  return best;
}

/** What speaks for a row when a claim is looked at again, each from 0 to 1 or a little more. */
export interface LookSigns {
  readonly topic: number;
  readonly rowCoverage: number;
  readonly clauseCoverage: number;
  readonly outnamed: number;
  readonly sharedWords: number;
  readonly closeness: number;
  readonly agrees: number;
  /** The claim was paired with it at first. */
  readonly wasFirst: number;
  /** It is a sibling of the row of the first pairing, and holds the value that that one does not. */
  readonly siblingHolds: number;
  readonly entityForeign: number;
  readonly periodSame: number;
  readonly nearRow: number;
  readonly nearRowInBlock: number;
  /** A claim around is surely about it. */
  readonly told: number;
  /** An unsure claim around was paired with it and denies it. */
  readonly claimed: number;
}

/** Their strengths, in one order (see `SignScale`). */
function listLookSigns(signs: LookSigns): readonly number[] {
  return [
    signs.topic,
    signs.rowCoverage,
    signs.clauseCoverage,
    signs.outnamed,
    signs.sharedWords,
    signs.closeness,
    signs.agrees,
    signs.wasFirst,
    signs.siblingHolds,
    signs.entityForeign,
    signs.periodSame,
    signs.nearRow,
    signs.nearRowInBlock,
    signs.told,
    signs.claimed,
  ];
}

/** The signs of a row beside the rows of the claims around; `first` is the row of the first pairing. */
export function lookSigns(
  one: RankedRow,
  first: RankedRow | null,
  neighbours: readonly Neighbour[],
): LookSigns {
  return { ...readSigns(SIGNS, one, first, neighbours) };
}

const SCALE = SignScale.of(SECOND_LOOK_WEIGHTS, listLookSigns);

type Writable<T> = { -readonly [Key in keyof T]: T[Key] };

/** Those of the row in hand, written over for the next: a brief's unsure claims are looked at beside many rows. */
const SIGNS: Writable<LookSigns> = {
  topic: 0,
  rowCoverage: 0,
  clauseCoverage: 0,
  outnamed: 0,
  sharedWords: 0,
  closeness: 0,
  agrees: 0,
  wasFirst: 0,
  siblingHolds: 0,
  entityForeign: 0,
  periodSame: 0,
  nearRow: 0,
  nearRowInBlock: 0,
  told: 0,
  claimed: 0,
};

/** Reads a row's signs into `signs`, which it gives back. */
function readSigns(
  signs: Writable<LookSigns>,
  one: RankedRow,
  first: RankedRow | null,
  neighbours: readonly Neighbour[],
): LookSigns {
  const { comparison, period, entity } = one;
  const isSiblings =
    first !== null &&
    one !== first &&
    holdsValue(one) &&
    !holdsValue(first) &&
    isSibling(one, first);
  signs.topic = one.topic;
  signs.rowCoverage = one.rowCoverage;
  signs.clauseCoverage = one.clauseCoverage;
  signs.outnamed = Number(one.outnamed);
  signs.sharedWords = Math.log1p(one.shared.length);
  signs.closeness = comparison.closeness;
  signs.agrees = Number(holdsValue(one, WEAK_AGREEMENT));
  signs.wasFirst = Number(one === first);
  signs.siblingHolds = Number(isSiblings);
  signs.entityForeign = Number(entity.foreign);
  signs.periodSame = Number(period === 'same');
  readNeighbours(signs, one.row.index, neighbours);
  return signs;
}

/** How near a row stands to those of the claims around, and whether one of them is about it. */
function readNeighbours(
  signs: Writable<LookSigns>,
  row: number,
  neighbours: readonly Neighbour[],
): void {
  let nearRow = 0;
  let nearRowInBlock = 0;
  let told = 0;
  let claimed = 0;
  for (const other of neighbours) {
    if (other.sure < LIKELY) {
      if (other.denies && other.row === row) claimed = 1;
    } else if (other.row === row) {
      told = Math.max(told, other.sure);
    } else {
      const near = other.sure * nearnessOfRows(row, other.row);
      nearRow = Math.max(nearRow, near * other.nearness);
      if (other.isInBlock) nearRowInBlock = Math.max(nearRowInBlock, near);
    }
  }
  signs.nearRow = nearRow;
  signs.nearRowInBlock = nearRowInBlock;
  signs.told = told;
  signs.claimed = claimed;
}
