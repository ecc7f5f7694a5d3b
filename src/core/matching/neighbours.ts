import type { MatchedClaim } from './match-claims';
import { nearnessOfRows } from './row-nearness';

/** What the other claims of a brief say of a claim's pairing with its row. */
export interface NeighbourSigns {
  /** How surely some other claim of the brief is about the same row: it then explains that one. */
  readonly told: number;
  /** The same for a telling value, which two facts do not share by chance. */
  readonly toldExactly: number;
  /** The same so far as the values are alike, and so far as the row is named. */
  readonly toldClosely: number;
  readonly toldInFull: number;
  /** How surely a claim just before or after tells the same row, and its own value. */
  readonly toldNear: number;
  /** Whether the claims around are about rows of the same table: 0 unknown, up to 0.7 yes, down to -0.3 no. */
  readonly atHome: number;
  /** How near in the table the rows of the claims just before and after stand. */
  readonly nearRow: number;
  /** The same for the claims of the paragraph, or of the other place that a block is. */
  readonly nearRowInBlock: number;
}

/** Their strengths, in one order (see `SignScale`). */
export function listNeighbourSigns(signs: NeighbourSigns): readonly number[] {
  return [
    signs.told,
    signs.toldExactly,
    signs.toldClosely,
    signs.toldInFull,
    signs.atHome,
    signs.nearRow,
    signs.nearRowInBlock,
  ];
}

/** Claims so far before and after count as near. */
const NEAR = 3;
const NEAR_IN_BLOCK = 8;
/** Claims so far before and after tell whether the brief is about what the table is about. */
const SURROUNDINGS = 15;
/** A pairing that is less sure than this tells nothing of its neighbours. */
const LIKELY = 0.5;

/**
 * Reads the signs that lie in the other claims. Briefs tell facts in the order of their subjects, as
 * tables list them, so that the rows of neighbours are neighbours; and they tell most facts once.
 *
 * `sure` says for each claim how surely it is about its row, by the signs of its own place.
 */
export function readNeighbours(
  matched: readonly MatchedClaim[],
  sure: readonly number[],
): NeighbourSigns[] {
  const tellers = surestTellers(matched, sure);
  const places = placesOf(matched);
  return matched.map((claim, i) => {
    const { chosen, read, signs, contrast } = claim;
    if (!chosen || !signs) return { ...NONE, atHome: homeliness(places, sure, i, null) };
    const own = chosen.row.index;
    let nearRow = 0;
    let nearRowInBlock = 0;
    const last = Math.min(matched.length - 1, i + NEAR_IN_BLOCK);
    for (let k = Math.max(0, i - NEAR_IN_BLOCK); k <= last; k++) {
      const weight = sure[k] ?? 0;
      const row = places.rows[k] ?? NO_ROW;
      if (weight < LIKELY || k === i || row === NO_ROW || row === own) continue;
      const near = weight * nearnessOfRows(row, own);
      const steps = Math.abs(k - i);
      if (steps <= NEAR) nearRow = Math.max(nearRow, near * (1 - (steps - 1) / 5));
      if (matched[k]?.read === read) nearRowInBlock = Math.max(nearRowInBlock, near);
    }
    // The value that it is set against is about the same row, and takes nothing from it.
    const sharesRow = contrast !== 0 && matched[i + contrast]?.chosen?.row === chosen.row;
    const told = sharesRow ? 0 : toldElsewhere(tellers.get(own), i);
    const atHome = homeliness(places, sure, i, chosen.row.table);
    return {
      told,
      toldExactly: told * signs.specificity,
      toldClosely: told * signs.closeness,
      toldInFull: told * signs.rowCoverage,
      toldNear: told < LIKELY ? 0 : toldCloseBy(matched, sure, i),
      atHome,
      nearRow,
      nearRowInBlock,
    };
  });
}

/** How surely a claim just before or after a claim tells the row of it, with the row's own value. */
function toldCloseBy(
  matched: readonly MatchedClaim[],
  sure: readonly number[],
  at: number,
): number {
  const row = matched[at]?.chosen?.row;
  let told = 0;
  const last = Math.min(matched.length - 1, at + NEAR_IN_BLOCK);
  for (let k = Math.max(0, at - NEAR_IN_BLOCK); k <= last; k++) {
    const chosen = matched[k]?.chosen;
    if (k === at || chosen?.row !== row) continue;
    if (chosen?.comparison.agreement === 'agrees') told = Math.max(told, sure[k] ?? 0);
  }
  return told;
}

const NONE: NeighbourSigns = {
  told: 0,
  toldExactly: 0,
  toldClosely: 0,
  toldInFull: 0,
  toldNear: 0,
  atHome: 0,
  nearRow: 0,
  nearRowInBlock: 0,
};

/** What the claims around are looked at for, in flat lists, as each is looked at from some dozens of others. */
interface Places {
  /** The numbers of the rows that the claims were paired with. */
  readonly rows: Int32Array;
  /** The numbers of the tables that these stand in. */
  readonly tables: Int32Array;
  /** 1 for claims that are paired by their place, which names and quotations are not. */
  readonly isPaired: Uint8Array;
}

const NO_ROW = -1;

function placesOf(matched: readonly MatchedClaim[]): Places {
  const rows = new Int32Array(matched.length).fill(NO_ROW);
  const tables = new Int32Array(matched.length).fill(NO_ROW);
  const isPaired = new Uint8Array(matched.length);
  matched.forEach(({ chosen, claim: { value } }, i) => {
    if (chosen) {
      rows[i] = chosen.row.index;
      tables[i] = chosen.row.table;
    }
    isPaired[i] = Number(value.kind !== 'name' && value.kind !== 'quotation');
  });
  return { rows, tables, isPaired };
}

/** Of the claims around, so many are surely about a row where table and brief have half of their topic in common. */
const HALF_AT_HOME = 0.3;

/**
 * How much more of the claims around are surely about rows of the table than in a brief that is half
 * about it; nothing where there are none. Sums of sureness, and not counts, so that mending one
 * claim hardly moves its neighbours.
 */
function homeliness(
  { tables, isPaired }: Places,
  sure: readonly number[],
  at: number,
  table: number | null,
): number {
  let told = 0;
  let all = 0;
  const last = Math.min(sure.length - 1, at + SURROUNDINGS);
  for (let k = Math.max(0, at - SURROUNDINGS); k <= last; k++) {
    if (k === at || isPaired[k] === 0) continue;
    all += 1;
    if (table === null || tables[k] === table) told += sure[k] ?? 0;
  }
  return (told - HALF_AT_HOME * all) / (all + 2);
}

/** The two claims that are most surely about a row. */
interface Tellers {
  readonly first: number;
  readonly sure: number;
  readonly second: number;
}

function surestTellers(
  matched: readonly MatchedClaim[],
  sure: readonly number[],
): Map<number, Tellers> {
  const tellers = new Map<number, Tellers>();
  matched.forEach(({ chosen }, i) => {
    if (!chosen) return;
    const own = sure[i] ?? 0;
    const { index } = chosen.row;
    const known = tellers.get(index) ?? { first: i, sure: 0, second: 0 };
    if (own > known.sure) tellers.set(index, { first: i, sure: own, second: known.sure });
    else tellers.set(index, { ...known, second: Math.max(known.second, own) });
  });
  return tellers;
}

function toldElsewhere(tellers: Tellers | undefined, claim: number): number {
  if (!tellers) return 0;
  return tellers.first === claim ? tellers.second : tellers.sure;
}
