const THRESHOLD =
  /\b(?:above|below|over|under|beyond|past|from|up to|more than|less than|at) which\b|\bthresholds?\b/i;
const CEILING =
  /\b(?:maximum|max|ceiling|upper limit|highest possible|at most|up to which|(?:limit|cap) (?:on|of|for))\b|\bcap(?=\s*(?:$|[,:;(]))/i;
const FLOOR = /\b(?:minimum|min|floor|lower limit|lowest possible|at least)\b/i;
const DEADLINE = /\b(?:deadlines?|due|expir\w+|time limit|last day|latest (?:date|day))\b/i;
const HEAD_END =
  /[,:;(]|\b(?:of|in|on|for|to|from|by|at|with|per|below|above|under|over|who|that|which)\b/i;
const POINTS = /\bpoints?\b/i;

/**
 * Whether a fact's subject says that its number divides two cases ("share of income above which a
 * household counts as overburdened"): a bound at that number then restates it.
 */
export function namesThreshold(subject: string): boolean {
  return THRESHOLD.test(subject);
}

/**
 * Whether a fact's number is a threshold and nothing else ("reporting threshold for firms"): then "over
 * 200" states the threshold, and is wrong of one of 250. "Households below the threshold" are counted.
 */
export function isThreshold(subject: string): boolean {
  return /\bthresholds?\s*$/i.test(subject.split(HEAD_END)[0] ?? '');
}

/** Whether a fact's subject says that its percentage is counted in points. */
export function namesPoints(subject: string): boolean {
  return POINTS.test(subject);
}

/** What a subject says its number limits: nothing may be above a ceiling or below a floor. */
export type Limit = 'ceiling' | 'floor' | null;

/**
 * Whether a fact's number is a limit. "Up to 500" said of a ceiling of 150 states that ceiling, and
 * wrongly, though 150 lies within it.
 */
export function limitOf(subject: string): Limit {
  if (CEILING.test(subject)) return 'ceiling';
  return FLOOR.test(subject) ? 'floor' : null;
}

/** Whether a fact's date is the last on which something may be done. */
export function namesDeadline(subject: string): boolean {
  return DEADLINE.test(subject);
}
