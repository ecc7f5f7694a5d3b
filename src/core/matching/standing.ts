import type { Span } from '../text/span';
import { isAlsoOfAnother } from './also-another';
import type { Row } from './compile-tables';
import type { ClaimContext } from './context';
import { isOfContrasted } from './contrasted';
import { isOfFrontedThing } from './fronted-thing';
import { isOfOthersThatHave } from './negated-thing';
import { isComplement } from './other-things/complements';
import { isChange } from './other-things/differences';
import { isOtherThing } from './other-things/is-other-thing';
import { isOfOtherSpan } from './other-things/rates';
import { isVoteOfOther } from './other-things/votes';
import { denyingClaim, type DenyingClaim } from './other-things/place-of-claim';
import { isOfOtherEnd } from './other-end';
import type { RankedRow } from './rank';
import type { FirstPairing } from './second-look';
import { isSetApart } from './set-apart';

/** A claim in its place, paired with a row for the time being. */
export interface PlacedPairing extends FirstPairing {
  readonly sentence: Span;
  /** The rows that the claims of the sentence were paired with. */
  readonly taken: readonly (Row | undefined)[];
}

/** How a claim stands to the row that it was paired with. */
export interface Standing {
  /**
   * The clause says nothing but the name of something that the chosen row does not name, or names what
   * excludes a word of its subject.
   */
  readonly namesAnother: boolean;
  /** Something beside it says that it is about another thing than the chosen row, which it would deny. */
  readonly isOther: boolean;
  /** It is the rest of the whole that the chosen row's share leaves over: "all but 3%" of a row's 97%. */
  readonly isRest: boolean;
}

/** That of a claim without a row. */
export const NO_STANDING: Standing = { namesAnother: false, isOther: false, isRest: false };
const OTHER: Standing = { ...NO_STANDING, isOther: true };

/** By its own place a claim is about its row less surely than that, and what stands around makes it no surer than half. */
const HARDLY_MEANT = 0.01;

/**
 * How a claim stands to its row. `impression` is how surely it is about it by its own place, from 0 to 1; `isOfPart`
 * tells whether the clause names what excludes a word of a row.
 */
export function standingOf(
  chosen: RankedRow,
  impression: number,
  pairing: PlacedPairing,
  isOfPart: (one: RankedRow) => boolean,
): Standing {
  if (chosen.comparison.agreement !== 'denies') {
    return { ...NO_STANDING, namesAnother: isAnother(chosen, pairing, isOfPart) };
  }
  if (impression < HARDLY_MEANT) return OTHER;
  const { read, sentence, place } = pairing;
  const denying = denyingClaim(read.block, sentence, place, chosen);
  return {
    namesAnother: namesStranger(denying, place.context),
    isOther: isOther(denying, isOfPart) || isOfFormerTime(pairing),
    isRest: isComplement(denying),
  };
}

/**
 * Whether a value that its row does not deny is of another thing, which its clause names. `isOfPart` tells
 * whether the clause names what excludes a word of a row.
 */
function isAnother(
  chosen: RankedRow,
  { read, place, sentence }: PlacedPairing,
  isOfPart: (one: RankedRow) => boolean,
): boolean {
  const { claim } = place;
  const before = read.block.text.slice(sentence.start, Math.min(claim.start, claim.hedged.start));
  return (
    namesAnother(chosen.row, place.context) ||
    isChange(claim, before, chosen) ||
    isOfFrontedThing(read.block, place, chosen) ||
    isAlsoOfAnother(read.block, place, chosen) ||
    isSetApart(read.block, place, chosen) ||
    isOfOtherEnd(read.block, place, chosen) ||
    isVoteOfOther(claim, before, read.block.text.slice(claim.end, sentence.end), chosen) ||
    isOfOtherSpan(read.block, place, chosen.row) ||
    isOfContrasted(read.block, sentence, place, chosen) ||
    isOfOthersThatHave(read.block, sentence, place, chosen) ||
    isOfPart(chosen)
  );
}

/** What a claim that denies its row may be about instead. */
function isOther(denying: DenyingClaim, isOfPart: (one: RankedRow) => boolean): boolean {
  const { block, place, chosen } = denying;
  return (
    isSetApart(block, place, chosen) ||
    isOfFrontedThing(block, place, chosen, true) ||
    isOfOtherEnd(block, place, chosen) ||
    isOtherThing(denying) ||
    isOfPart(chosen)
  );
}

/** "76%, down from 80%": what a value was before denies no row of what it is now, nor one that words speak against. */
function isOfFormerTime({ isFormer, restsOn, chosen, taken }: PlacedPairing): boolean {
  if (!isFormer || restsOn !== 0) return false;
  return chosen?.outnamed === true || taken.filter((row) => row === chosen?.row).length > 1;
}

/** Whether a cell's row is headed by the name of something that the tables do not know. */
function namesStranger({ block }: DenyingClaim, context: ClaimContext): boolean {
  return block.cell !== null && isUnknown(context) && context.naming.some(({ proper }) => proper);
}

/** Whether all words that say what a claim is about are strangers to the tables; a year is none. */
function isUnknown({ naming }: ClaimContext): boolean {
  let isTold = false;
  for (const { light, stem, matches } of naming) {
    if (light) continue;
    if (matches.length > 0) return false;
    isTold ||= isWord(stem);
  }
  return isTold;
}

/** "Norvale 66%, Eastmere 67%": a name, and no other word that could say what it is about. */
function namesAnother(row: Row, { naming }: ClaimContext): boolean {
  let isTold = false;
  for (const { light, proper, matches } of naming) {
    if (light) continue;
    if (!proper || matches.some(({ term }) => row.own.has(term))) return false;
    isTold = true;
  }
  return isTold;
}

function isWord(stem: string): boolean {
  const first = stem.charCodeAt(stem.startsWith('#') ? 1 : 0);
  return !(first >= 48 && first <= 57);
}
