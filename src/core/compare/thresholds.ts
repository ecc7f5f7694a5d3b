const THRESHOLD =
  /\b(?:above|below|over|under|beyond|past|from|up to|more than|less than|at) which\b|\bthresholds?\b/i;
const POINTS = /\bpoints?\b/i;

/**
 * Whether a fact's subject says that its number divides two cases ("share of income above which a
 * household counts as overburdened"): a bound at that number then restates it.
 */
export function namesThreshold(subject: string): boolean {
  return THRESHOLD.test(subject);
}

/** Whether a fact's subject says that its percentage is counted in points. */
export function namesPoints(subject: string): boolean {
  return POINTS.test(subject);
}
