import type { ClaimValue } from '../claims/claim';
import type { BriefTerm } from './brief-terms';
import { holdsValue } from './holds-value';
import type { Pairing } from './swaps';
import { specificity, WEAK_AGREEMENT, type ClaimPlace, type RankedRow } from './rank';

/** What speaks for and against a row being the one that a claim is about, as plain figures. */
export interface Signs {
  readonly rowCoverage: number;
  readonly clauseCoverage: number;
  /** How far the row's topic is ahead of the best other row's, within half a point. */
  readonly lead: number;
  /** The same, so far as the row explains the clause. */
  readonly clearly: number;
  /** By how much the words fit better with the values of two neighbours exchanged. */
  readonly swapped: number;
  /** Another row scored higher, and went to another claim of the sentence. */
  readonly moved: number;
  /** The row was told by those of the claims around, in a second look. */
  readonly second: number;
  /** Whether the clause opens with a word of the row (1) or with one that the row lacks (-1). */
  readonly opens: number;
  /** Likeness of the values, from 0 to 1. */
  readonly closeness: number;
  /** The same, so far as the row's words are named too. */
  readonly alike: number;
  /** Significant digits or parts of the claim's value, from 0 to 1. */
  readonly specificity: number;
  /** The same, where its digits are the row's in another order: the more there are, the less by chance. */
  readonly transposed: number;
  readonly nounFits: number;
  readonly nounClashes: number;
  readonly entityNear: number;
  readonly entityFar: number;
  readonly entityAbsent: number;
  readonly entityForeign: number;
  /** The clause names another thing, and not the one that the row names. */
  readonly otherThing: number;
  readonly periodSame: number;
  readonly periodOther: number;
  /** The value is that of a sibling row: the two may have been taken for each other. */
  readonly siblingValue: number;
  /** A sibling row fits the words as well, since none that tells the two apart is named. */
  readonly untold: number;
  /** A sibling's telling words are named, and none of the row's. */
  readonly outnamed: number;
  /** Another row that fits the words almost as well holds the very value. */
  readonly rival: number;
  /** The values agree only by a loose bound. */
  readonly loose: number;
  /** The claim states a bound and no value. */
  readonly bounded: number;
  /** Shares lie between 0 and 100, so that two of them are easily equal. */
  readonly percentage: number;
  readonly date: number;
  readonly year: number;
}

/** The strengths of a place's signs, in one order (see `SignScale`). */
export function listSigns(signs: Signs): readonly number[] {
  return [
    signs.rowCoverage,
    signs.clauseCoverage,
    signs.lead,
    signs.clearly,
    signs.swapped,
    signs.moved,
    signs.second,
    signs.opens,
    signs.closeness,
    signs.alike,
    signs.specificity,
    signs.transposed,
    signs.nounFits,
    signs.nounClashes,
    signs.entityNear,
    signs.entityFar,
    signs.entityAbsent,
    signs.entityForeign,
    signs.otherThing,
    signs.periodSame,
    signs.periodOther,
    signs.siblingValue,
    signs.untold,
    signs.outnamed,
    signs.rival,
    signs.loose,
    signs.bounded,
    signs.percentage,
    signs.date,
    signs.year,
  ];
}

/** Lowest row topic that is compared; rows below it are noise. */
const FLOOR = 0;

/** From this closeness on a row holds a claim's value, and the very value. */
const VALUE = 0.8;
const VERY_VALUE = 0.95;

/** So much less of a row's topic still counts as almost as good. */
const ALMOST = 0.25;

/** What signs need to know of a claim's pairing. */
type Paired = Pick<Pairing, 'ranked' | 'swapped' | 'isSecond'>;

/**
 * Collects the signs for the row that a claim was paired with. They are all written in one place: an object put
 * together from others takes several times as long to make.
 */
export function signsOf(chosen: RankedRow, pairing: Paired, { claim, context }: ClaimPlace): Signs {
  const { value } = claim;
  const others = readOthers(chosen, pairing.ranked);
  const { comparison, rowCoverage, clauseCoverage, topic, entity, noun, period } = chosen;
  const { agreement, closeness } = comparison;
  const lead = Math.max(-0.5, Math.min(0.5, topic - others.best));
  const specific = (specificity(value) - 1) / 3;
  return {
    rowCoverage,
    clauseCoverage,
    lead,
    clearly: lead * clauseCoverage,
    swapped: Math.min(1, pairing.swapped),
    moved: Number(pairing.ranked[0] !== chosen),
    second: Number(pairing.isSecond),
    opens: opening(chosen, context.clause),
    closeness,
    alike: rowCoverage * closeness,
    specificity: specific,
    transposed: comparison.args?.['slip'] === 'transposed-digits' ? specific : 0,
    nounFits: Number(noun === 'fits'),
    nounClashes: Number(noun === 'clashes'),
    entityNear: Number(entity.own === 'near'),
    entityFar: Number(entity.own === 'far'),
    entityAbsent: Number(entity.own === 'absent'),
    entityForeign: Number(entity.foreign),
    otherThing: Number(entity.own === 'absent' && entity.foreign),
    periodSame: Number(period === 'same'),
    periodOther: Number(period === 'other'),
    siblingValue: Number(others.siblingValue),
    untold: Number(others.untold),
    outnamed: Number(chosen.outnamed),
    rival: Number(others.rival),
    loose: Number(agreement === 'agrees' && closeness < WEAK_AGREEMENT),
    bounded: Number(isBounded(value)),
    percentage: Number(value.kind === 'percentage'),
    date: Number(value.kind === 'date'),
    year: Number(value.kind === 'date' && value.granularity === 'year'),
  };
}

/** What the other rows of a claim say of the one that it was paired with (see `Signs`). */
interface OtherRows {
  /** The best topic. */
  best: number;
  siblingValue: boolean;
  untold: boolean;
  rival: boolean;
}

function readOthers(chosen: RankedRow, ranked: readonly RankedRow[]): OtherRows {
  const found: OtherRows = { best: FLOOR, siblingValue: false, untold: false, rival: false };
  const named = chosen.shared.filter((term) => chosen.row.subject.has(term));
  for (const other of ranked) {
    if (other.row === chosen.row) continue;
    if (other.topic > found.best) found.best = other.topic;
    if (other.topic > chosen.topic - ALMOST && holdsValue(other, VERY_VALUE)) found.rival = true;
    const speaks =
      (!found.siblingValue && holdsValue(other, VALUE)) || (!found.untold && !isTold(named, other));
    if (!speaks || !isSibling(other, chosen)) continue;
    found.siblingValue ||= holdsValue(other, VALUE);
    found.untold ||= !isTold(named, other);
  }
  return found;
}

function isBounded(value: ClaimValue): boolean {
  if (value.kind === 'name' || value.kind === 'quotation') return false;
  return value.bound !== 'exact' && value.bound !== 'about';
}

/** Whether the first word of weight is one of the row's. What a clause opens with, it is about. */
function opening({ row }: RankedRow, clause: readonly BriefTerm[]): number {
  const first = clause.find(({ light }) => !light);
  if (!first) return 0;
  return first.matches.some((match) => row.own.has(match.term)) ? 1 : -1;
}

/** Two rows are siblings when the words that a claim shares with one are mostly those of the other. */
export function isSibling(other: RankedRow, chosen: RankedRow): boolean {
  const own = chosen.row.subjectSorted;
  const theirs = other.row.subjectSorted;
  return countCommon(own, theirs) * 2 >= Math.min(own.length, theirs.length);
}

/** How many numbers two lists have in common, both in order. */
export function countCommon(a: Int32Array, b: Int32Array): number {
  let common = 0;
  let i = 0;
  let k = 0;
  while (i < a.length && k < b.length) {
    const difference = (a[i] ?? 0) - (b[k] ?? 0);
    if (difference === 0) common++;
    if (difference <= 0) i++;
    if (difference >= 0) k++;
  }
  return common;
}

/** Whether one of the words named of the chosen row's subject tells it from the other row. */
function isTold(named: readonly number[], other: RankedRow): boolean {
  if (named.length === 0) return false;
  const theirs = other.row.subject;
  return named.some((term) => !theirs.has(term));
}

const ROW_IN_FULL = 0.8;
const CLAUSE_IN_FULL = 0.75;
/** No other row may fit the words as well. */
const CLEAR_LEAD = 0.05;

/** Whether a place names a row's subject in full, and nothing else. */
export function isNamedInFull(signs: Signs): boolean {
  return (
    signs.rowCoverage >= ROW_IN_FULL &&
    signs.clauseCoverage >= CLAUSE_IN_FULL &&
    signs.lead >= CLEAR_LEAD &&
    !isOfAnother(signs)
  );
}

function isOfAnother(signs: Signs): boolean {
  return signs.otherThing + signs.entityForeign + signs.periodOther + signs.nounClashes > 0;
}

/** From here on a row is named for the most part, no other row is near, or the clause is the row's alone. */
const MOST_OF_ROW = 0.65;
const FAR_AHEAD = 0.4;
const WHOLE_CLAUSE = 0.9;
/** From this closeness on a value is the row's. */
const EQUAL = 0.95;

/**
 * Whether a value is the very one of a row that its place names for the most part, while no other row is near, or
 * none is nearer and the clause speaks of nothing else.
 */
export function isNamedWithItsValue(signs: Signs): boolean {
  const isNearest = signs.lead >= 0 && signs.clauseCoverage >= WHOLE_CLAUSE;
  return (
    signs.rowCoverage >= MOST_OF_ROW &&
    (isNearest || signs.lead >= FAR_AHEAD) &&
    signs.closeness >= EQUAL &&
    !isOfAnother(signs)
  );
}
