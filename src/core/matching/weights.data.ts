/**
 * What each sign is worth when a claim looks for its row, and from what sum on a row counts as the
 * one that the claim is about. Signs are shares from 0 to 1 or plain yes and no; the figures were set
 * on labelled briefs of many topics and hold for no topic in particular (see docs/matching.md).
 */
export const WEIGHTS = {
  rowCoverage: 0.6,
  clauseCoverage: 0.6,
  /** Likeness of the values, whether they agree or one looks like a slip of the other. */
  closeness: 0.14,
  /** For each significant digit of an equal value beyond the first. */
  agreesDigit: 0.04,
  nounFits: 0.1,
  nounClashes: -0.35,
  complementClashes: -0.2,
  entityForeign: -0.1,
  entityAbsent: -0.08,
  periodSame: 0.08,
  periodOther: -0.2,
  outnamed: -0.3,
  /** For a row where words tell that a sibling is meant: what came about and no plan, the other of two. */
  otherTold: -0.6,
  /** For the row of the one of several things named before whose turn it is. */
  turnSame: 0.3,
  /** For a row of another time, where the table has one of the time that the value is printed beside. */
  timeTold: -0.4,
} as const;
