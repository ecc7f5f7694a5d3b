import type { ClaimValue } from '../claims/claim';
import { specificity, WEAK_AGREEMENT, type RankedRow } from './rank';

/** What speaks for and against a row being the one that a claim is about, as plain figures. */
export interface Signs {
  readonly rowCoverage: number;
  readonly clauseCoverage: number;
  /** How far the row's topic is ahead of the best other row's, within half a point. */
  readonly lead: number;
  /** Likeness of the values, from 0 to 1. */
  readonly closeness: number;
  /** Significant digits or parts of the claim's value, from 0 to 1. */
  readonly specificity: number;
  readonly nounFits: number;
  readonly nounClashes: number;
  readonly entityNear: number;
  readonly entityFar: number;
  readonly entityAbsent: number;
  readonly entityForeign: number;
  readonly periodSame: number;
  readonly periodOther: number;
  /** The value is that of a sibling row: the two may have been taken for each other. */
  readonly siblingValue: number;
  /** A sibling row fits the words as well, since none that tells the two apart is named. */
  readonly untold: number;
  /** The values agree only by a loose bound. */
  readonly loose: number;
}

/** Lowest row topic that is compared; rows below it are noise. */
const FLOOR = 0;

/** Collects the signs for the row that a claim was paired with. */
export function signsOf(chosen: RankedRow, ranked: readonly RankedRow[], value: ClaimValue): Signs {
  const others = ranked.filter(({ row }) => row !== chosen.row);
  const best = others.reduce((top, { topic }) => Math.max(top, topic), FLOOR);
  return {
    rowCoverage: chosen.rowCoverage,
    clauseCoverage: chosen.clauseCoverage,
    lead: Math.max(-0.5, Math.min(0.5, chosen.topic - best)),
    closeness: chosen.comparison.closeness,
    specificity: (specificity(value) - 1) / 3,
    nounFits: Number(chosen.noun === 'fits'),
    nounClashes: Number(chosen.noun === 'clashes'),
    entityNear: Number(chosen.entity.own === 'near'),
    entityFar: Number(chosen.entity.own === 'far'),
    entityAbsent: Number(chosen.entity.own === 'absent'),
    entityForeign: Number(chosen.entity.foreign),
    periodSame: Number(chosen.period === 'same'),
    periodOther: Number(chosen.period === 'other'),
    siblingValue: Number(others.some((other) => isSibling(other, chosen) && hasValue(other))),
    untold: Number(others.some((other) => isSibling(other, chosen) && !isTold(chosen, other))),
    loose: Number(
      chosen.comparison.agreement === 'agrees' && chosen.comparison.closeness < WEAK_AGREEMENT,
    ),
  };
}

function hasValue({ comparison }: RankedRow): boolean {
  return comparison.agreement === 'agrees' && comparison.closeness >= 0.8;
}

/** Two rows are siblings when the words that a claim shares with one are mostly those of the other. */
export function isSibling(other: RankedRow, chosen: RankedRow): boolean {
  const own = new Set(chosen.row.terms.flatMap(({ term, inSubject }) => (inSubject ? [term] : [])));
  const theirs = other.row.terms.filter(({ inSubject }) => inSubject);
  const common = theirs.filter(({ term }) => own.has(term)).length;
  return common * 2 >= Math.min(own.size, theirs.length);
}

/** Whether the context names a word of the chosen row's subject that the other's subject lacks. */
function isTold(chosen: RankedRow, other: RankedRow): boolean {
  const theirs = new Set(
    other.row.terms.flatMap(({ term, inSubject }) => (inSubject ? [term] : [])),
  );
  const shared = new Set(chosen.shared);
  return chosen.row.terms.some(
    ({ term, inSubject }) => inSubject && shared.has(term) && !theirs.has(term),
  );
}
