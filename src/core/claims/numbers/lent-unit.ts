import type { Token } from '../../text/tokens';
import { likeScale, looksLikeYear } from './amount';
import { measureAt, type Measure, type Printed } from './measure';
import { isPartOfDate, isTiedToWord, labelEnd } from './not-a-quantity';
import { WordList } from '../../text/word-list';

const MOST_MEMBERS = 6;
const JOINS = new WordList(['and', 'or', 'to', 'versus', 'against', 'but', 'not']);
const HEDGES = new WordList(['about', 'around', 'roughly', 'over', 'nearly', 'some']);

/** What a number leaves out because another one beside it has it. */
export interface Lent {
  readonly printed: Printed;
  /** The product of the scale words ("million"); 1 where they are not left out. */
  readonly scale: number;
}

/**
 * The unit that a bare number shares with a later one of the same list or change ("rose from 11 to
 * 15 percent", "5, 10 and 15 km"); null where it has none.
 */
export function lentUnit(tokens: readonly Token[], measure: Measure): Lent | null {
  const { amount, first, next } = measure;
  if (measure.printed.kind !== 'none' || looksLikeYear(amount)) return null;
  if (!isJoint(tokens, next) || isPartOfDate(tokens, measure)) return null;
  if (isTiedToWord(tokens, first) || labelEnd(tokens, first, next) !== -1) return null;
  let at = next;
  let joined = false;
  for (let taken = 0; taken < MOST_MEMBERS && isJoint(tokens, at); taken += 1) {
    joined = tokens[at]?.text !== ',';
    at = pastJoint(tokens, at);
    const read = measureAt(tokens, at);
    if (read === null || 'skip' in read || looksLikeYear(read.amount)) return null;
    const { printed } = read;
    if (printed.kind !== 'none') {
      return joined && isLent(printed) ? { printed, scale: likeScale(amount, read.amount) } : null;
    }
    at = read.next;
  }
  return null;
}

function isLent(printed: Printed): boolean {
  if (printed.kind === 'money') return !printed.before;
  return printed.kind === 'percent' || (printed.kind === 'unit' && !printed.hyphen);
}

function isJoint(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  return token?.text === ',' || JOINS.holds(token);
}

/** Index of the next member, past "and about", ", and" and the like. */
function pastJoint(tokens: readonly Token[], at: number): number {
  let next = at + 1;
  if (JOINS.holds(tokens[next])) next += 1;
  return HEDGES.holds(tokens[next]) ? next + 1 : next;
}
