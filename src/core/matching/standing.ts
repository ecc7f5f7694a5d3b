import { namesAlternative } from './alternatives';
import { isAlsoOfAnother } from './also-another';
import type { Row } from './compile-tables';
import { headingOf, type ClaimContext } from './context';
import type { BriefTerm, TermReader } from './brief-terms';
import { isOfContrasted } from './contrasted';
import { isOfFrontedThing } from './fronted-thing';
import type { MatchedClaim } from './match-claims';
import { isOfOthersThatHave } from './negated-thing';
import { isOfOtherCountry } from './other-country';
import { isComplement } from './other-things/complements';
import { isChange } from './other-things/differences';
import { isOtherThing } from './other-things/is-other-thing';
import { isOfOtherSpan } from './other-things/rates';
import { isVoteOfOther } from './other-things/votes';
import { denyingClaim, type DenyingClaim } from './other-things/place-of-claim';
import { isOfOtherEnd } from './other-end';
import type { RankedRow } from './rank';
import { isSetApart } from './set-apart';
import type { Vocabulary } from './vocabulary';

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

/**
 * Reads how claims stand to the rows that they were paired with. It takes its time, and is asked only of claims that
 * are surely enough about their rows for a verdict.
 */
export class StandingReader {
  constructor(
    private readonly vocabulary: Vocabulary,
    private readonly reader: TermReader,
  ) {}

  /** How a claim stands to its row, `chosen`. */
  of(matched: MatchedClaim, chosen: RankedRow): Standing {
    const { read, sentence, place } = matched;
    const isOfPart = (): boolean => this.isOfPart(matched, chosen);
    if (chosen.comparison.agreement !== 'denies') {
      const namesAnother = isAnother(chosen, matched, isOfPart);
      return { namesAnother, isOther: false, isRest: false };
    }
    const denying = denyingClaim(read.block, sentence, place, chosen);
    return {
      namesAnother: namesStranger(denying, place.context),
      isOther: isOther(denying, isOfPart) || isOfFormerTime(matched),
      isRest: isComplement(denying),
    };
  }

  /** Whether a claim's clause names what excludes a word of its row. */
  private isOfPart({ read: { block }, place }: MatchedClaim, chosen: RankedRow): boolean {
    const heading = (): readonly BriefTerm[] => headingOf(block, this.reader);
    return (
      namesAlternative(place.context, chosen.row, heading, this.vocabulary) ||
      isOfOtherCountry(block, place, chosen, this.reader)
    );
  }
}

/**
 * Whether a value that its row does not deny is of another thing, which its clause names. `isOfPart` tells
 * whether the clause names what excludes a word of the row.
 */
function isAnother(
  chosen: RankedRow,
  { read, place, sentence }: MatchedClaim,
  isOfPart: () => boolean,
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
    isOfPart()
  );
}

/** What a claim that denies its row may be about instead. */
function isOther(denying: DenyingClaim, isOfPart: () => boolean): boolean {
  const { block, place, chosen } = denying;
  return (
    isSetApart(block, place, chosen) ||
    isOfFrontedThing(block, place, chosen, true) ||
    isOfOtherEnd(block, place, chosen) ||
    isOtherThing(denying) ||
    isOfPart()
  );
}

/** "76%, down from 80%": what a value was before denies no row of what it is now, nor one that words speak against. */
function isOfFormerTime({ isFormer, restsOn, chosen, taken }: MatchedClaim): boolean {
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
