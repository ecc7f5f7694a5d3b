import type { Stance } from '../claims/stance/read-stance';
import { SignScale } from '../matching/confidence';
import { holdsValue } from '../matching/holds-value';
import type { MatchedClaim } from '../matching/match-claims';
import type { Standing, StandingReader } from '../matching/standing';
import { isNamedInFull, isNamedWithItsValue, listSigns, type Signs } from '../matching/signs';
import { listNeighbourSigns, readNeighbours, type NeighbourSigns } from '../matching/neighbours';
import { findBetterTold } from './better-told';
import { ACCUSE_WEIGHTS, CONFIDENCE, SUPPORT_WEIGHTS } from './confidence.data';
import { namesPlan } from './plans';
import { isToldAlike } from './same-manner';

/** How sure the signs make it which row a claim is about, from 0 to 1. */
export interface Sureness {
  /** That its row is meant; which signs speak for that depends on whether the row agrees with the claim. */
  readonly meant: number;
  /** How sure that the claim is the rest of the whole of which the row has a share. */
  readonly rest: number;
  /** Whether so many claims around are not in the table that the brief is about something else. */
  readonly isElsewhere: boolean;
}

/** About as much as one of a dozen claims around being about the table. */
const ELSEWHERE = -0.16;
/** From here on down to there, to accuse takes the more the less of the brief is about the table. */
const AWAY = -0.05;

/** From here on a place names a row's subject in full. */
const WHOLE_ROW = 0.8;
/** So sure it has to be then at most, while any of the brief around is about the table. */
const MOST_IN_FULL = 0.85;

/** A claim without a row. */
export const UNSURE: Sureness = { meant: 0, rest: 0, isElsewhere: false };

/** From here on a value is confirmed that is told in the manner of its row. */
const LEAST_ALIKE = 0.45;
/** Less sure than this of its row, a claim gets no verdict by it, whatever else it may be about. */
const NO_VERDICT = Math.min(LEAST_ALIKE, ...Object.values(CONFIDENCE));

/**
 * How surely each claim of a brief is about its row: by its own place first, then by all the others.
 * `stanceOf` reads the stance of a claim's text, and `standings` how a claim stands to its row.
 */
export function surenessOf(
  matched: readonly MatchedClaim[],
  stanceOf: (matched: MatchedClaim) => Stance,
  standings: StandingReader,
): Sureness[] {
  const first = matched.map(({ impression }) => impression);
  const neighbours = readNeighbours(matched, first);
  const betterTold = findBetterTold(matched, first, stanceOf);
  const alone = matched.map((claim, i) => {
    const around = neighbours[i];
    if (!around) return UNSURE;
    return sureAlone(claim, around, betterTold.has(i), standings);
  });
  return alone.map((own, i) => shareWithPartner(own, i, matched, alone));
}

/** How surely a claim is about its row, whatever the one says that it is set against. */
function sureAlone(
  claim: MatchedClaim,
  around: NeighbourSigns,
  isBetterTold: boolean,
  standings: StandingReader,
): Sureness {
  const { chosen, signs } = claim;
  const { atHome } = around;
  if (!chosen || !signs) return { ...UNSURE, isElsewhere: atHome <= ELSEWHERE };
  const { agreement } = chosen.comparison;
  const least = isNamedInFull(signs) && !speaksOfPlans(claim) ? NAMED_IN_FULL : 0;
  const away = leastAway(atHome, signs.rowCoverage);
  const isAway = away > 0 && away < Infinity;
  // Either takes its time to reckon, and most claims need one of them.
  const accuse = agreement === 'agrees' && !isAway ? 0 : accuseOf(signs, around, least);
  const isElsewhere = isAway ? accuse < away : away > 0;
  const isOther = isBetterTold || isOfOtherYear(claim) || countsStrangers(signs);
  const support =
    agreement === 'denies' || isOther ? 0 : raised(claim, supportOf(signs, around, least));
  if (Math.max(accuse, support) < NO_VERDICT) return { meant: 0, rest: 0, isElsewhere };
  const standing = standings.of(claim, chosen);
  const against = agreement === 'agrees' || speaksAgainst(standing, signs, accuse) ? 0 : accuse;
  return {
    meant: standing.namesAnother ? against : Math.max(support, against),
    rest: standing.isRest ? accuse : 0,
    isElsewhere,
  };
}

const ACCUSE = SignScale.ofTwo(ACCUSE_WEIGHTS, listSigns, listNeighbourSigns);
const SUPPORT = SignScale.ofTwo(SUPPORT_WEIGHTS, listSigns, listNeighbourSigns);

function confidenceIn(scale: SignScale, signs: Signs, around: NeighbourSigns): number {
  return scale.confidence(listSigns(signs), listNeighbourSigns(around));
}

function accuseOf(signs: Signs, around: NeighbourSigns, least: number): number {
  const own = confidenceIn(ACCUSE, signs, around);
  const isBeside = around.toldNear > TOLD && signs.clauseCoverage < WHOLE_CLAUSE;
  return Math.max(own < HARDLY || isBeside ? 0 : least, byTelling(own, around));
}

function supportOf(signs: Signs, around: NeighbourSigns, least: number): number {
  const own = isNamedWithItsValue(signs) ? NAMED_IN_FULL : least;
  return Math.max(own, confidenceIn(SUPPORT, signs, around));
}

/**
 * Two values that are set against each other are about one row as surely as the surer of them is; and
 * a former value is about its measure as surely as the value of now.
 */
function shareWithPartner(
  own: Sureness,
  at: number,
  matched: readonly MatchedClaim[],
  all: readonly Sureness[],
): Sureness {
  const claim = matched[at];
  if (!claim) return own;
  const other = at + (claim.contrast || claim.restsOn);
  const partner = matched[other]?.chosen;
  const theirs = all[other];
  if (other === at || !partner || !theirs) return own;
  if (claim.contrast !== 0 && partner.row !== claim.chosen?.row) return own;
  return { ...own, meant: Math.max(own.meant, theirs.meant) };
}

/** Up to here a row is told by no other claim, and from there on its own value stands close by. */
const UNTOLD = 0.1;
const TOLD = 0.7;
/** So much greater are the odds that a row is meant which nothing else tells, and so much smaller of the other. */
const MORE_UNTOLD = 1.5;
const LESS_TOLD = 2.5;

/**
 * How sure it is that a row is meant which would be denied, by whether its value is told already: briefs tell most
 * facts once, and beside a fact what is near to it. The odds of the signs say too little of it, being fitted on
 * briefs about other things as well, where no row is told and none is meant.
 */
function byTelling(sure: number, { told, toldNear }: NeighbourSigns): number {
  const times = told < UNTOLD ? MORE_UNTOLD : toldNear > TOLD ? 1 / LESS_TOLD : 1;
  return (sure * times) / (1 - sure + sure * times);
}

/** From this closeness on a value is the row's own. */
const VERY = 0.95;

/** How sure a value's own row is, where the clause tells of a plan, a rule, a former state or an event as the row does. */
function raised(claim: MatchedClaim, sure: number): number {
  if (sure < LEAST_ALIKE || sure >= CONFIDENCE.support) return sure;
  return claim.chosen && holdsValue(claim.chosen, VERY) && isToldAlike(claim)
    ? CONFIDENCE.support
    : sure;
}

/** A year in the header of a cell. */
const YEAR = /\b(?:19|20)\d\d\b/;

/** Whether a cell stands under or beside a year that is not that of its row in the tables. */
function isOfOtherYear({ signs, read: { block } }: MatchedClaim): boolean {
  const { cell } = block;
  if (!cell || signs?.periodOther !== 1) return false;
  return YEAR.test(cell.columnHeader) || YEAR.test(cell.rowHeader);
}

/** So sure it has to be that a row is meant in spite of what stands beside the claim. */
const SURE_IN_SPITE = 0.95;

/** Whether the words of a claim speak against its being about the row that it denies. */
function speaksAgainst({ namesAnother, isOther }: Standing, signs: Signs, sure: number): boolean {
  // Another thing has hardly the row's very digits, in another order.
  if (signs.transposed > 0) return namesAnother;
  if (namesAnother || countsAnother(signs, sure)) return true;
  return isOther && sure < SURE_IN_SPITE;
}

/** So sure it has to be that a row is meant whose own things are not those that a claim counts. */
const SURE_OF_ANOTHER = 0.85;

/** Whether a clause counts another thing than the row, and names nothing of it or too little. */
function countsAnother(
  { nounClashes, percentage, clauseCoverage, second }: Signs,
  sure: number,
): boolean {
  if (nounClashes === 0) return false;
  const isLeast = percentage === 0 || second === 1;
  return clauseCoverage === 0 || (isLeast && sure < SURE_OF_ANOTHER);
}

/**
 * How sure it has to be, beyond what it takes everywhere, by how much of the brief is about the table;
 * above 1 where nothing is accused. A place that names its row in full needs less.
 */
function leastAway(atHome: number, rowCoverage: number): number {
  if (atHome >= AWAY) return 0;
  if (atHome <= ELSEWHERE) return Infinity;
  const { accuse } = CONFIDENCE;
  const most = rowCoverage >= WHOLE_ROW ? MOST_IN_FULL : 1;
  return accuse + ((most - accuse) * (AWAY - atHome)) / (AWAY - ELSEWHERE);
}

/** Where less of the row is named, and less of the clause is the row's, an equal count is one of chance. */
const LITTLE = 1 / 3;

/** "35 choirs" of 35 bands: another thing is counted, and little else speaks for the row. */
function countsStrangers(signs: Signs): boolean {
  return (
    signs.nounClashes === 1 &&
    signs.percentage === 0 &&
    signs.rowCoverage < LITTLE &&
    signs.clauseCoverage < LITTLE
  );
}

/** A row whose subject the sentence names in full is meant, however far off the value is. */
const NAMED_IN_FULL = 0.8;
/** Unless all signs together all but rule it out. */
const HARDLY = 0.1;
/** Nor where the row's value is told close by, unless the clause speaks of nothing else. */
const WHOLE_CLAUSE = 0.9;
/** Words of a difference, which has another value than what it is a difference of. */
const DIFFERENCE = /\b(?:more|fewer|less|extra|additional|other)\b/i;

/** Whether a sentence speaks of a plan or of a difference, and its row does not. */
function speaksOfPlans({ read, sentence, claim, chosen }: MatchedClaim): boolean {
  const { text } = read.block;
  const around = `${text.slice(sentence.start, claim.hedged.start)} ${text.slice(claim.end, sentence.end)}`;
  const said = `${around} ${text.slice(claim.start, claim.end)}`;
  const subject = chosen?.row.fact.subject ?? '';
  if (namesPlan(subject) || DIFFERENCE.test(subject)) return false;
  return namesPlan(said) || DIFFERENCE.test(said);
}
