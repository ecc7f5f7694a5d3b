import type { Span } from '../text/span';
import type { BriefTerm } from './brief-terms';

/** Which of two things named before a clause speaks of, by "the former" or "the latter". */
export interface PointedAt {
  /** What it speaks of. */
  readonly meant: readonly BriefTerm[];
  /** The other of the two. */
  readonly other: readonly BriefTerm[];
}

const POINTING = /\bthe (former|latter)\b/gi;
/** What may stand between the words that name one of two things ("ships in the port"). */
const WITHIN_NAME = /^(?:[\s’'-]|\b(?:of|in|for|the|a|an|on|at|to|by|from|s)\b)*$/i;
const JOINT = /^\s*(?:,\s*)?(?:and|or)\s+(?:the\s+|a\s+|an\s+|of\s+|in\s+|for\s+|by\s+|on\s+)*$/i;
/** Whether a text has either of the two words, which most have not. */
export function mayPoint(text: string): boolean {
  return /\b(?:former|latter)\b/i.test(text);
}

/** So far before a claim, in UTF-16 units, the word may stand. */
const REACH = 200;
/** The most words that name one of the two. */
const LONGEST = 4;

/**
 * What "the former" or "the latter" before a claim means, from the words of the sentence before; null
 * where neither stands there or that sentence joins no two things.
 */
export function pointedAt(
  text: string,
  sentence: Span,
  claim: Span,
  before: readonly BriefTerm[],
): PointedAt | null {
  const which = wordBefore(text.slice(Math.max(sentence.start, claim.start - REACH), claim.start));
  if (!which) return null;
  for (let i = before.length - 1; i > 0; i--) {
    const [left, right] = [before[i - 1], before[i]];
    if (!left || !right || !JOINT.test(text.slice(left.end, right.start))) continue;
    const former = nameUpTo(text, before, i - 1);
    const latter = nameFrom(text, before, i);
    return which === 'former' ? { meant: former, other: latter } : { meant: latter, other: former };
  }
  return null;
}

/** The last of the two words before a claim. */
function wordBefore(text: string): string | null {
  const all = [...text.matchAll(POINTING)];
  return all[all.length - 1]?.[1]?.toLowerCase() ?? null;
}

function nameUpTo(text: string, terms: readonly BriefTerm[], last: number): readonly BriefTerm[] {
  let first = last;
  while (first > 0 && last - first + 1 < LONGEST && isOneName(text, terms, first - 1)) first--;
  return terms.slice(first, last + 1);
}

function nameFrom(text: string, terms: readonly BriefTerm[], first: number): readonly BriefTerm[] {
  let last = first;
  while (last - first + 1 < LONGEST && isOneName(text, terms, last)) last++;
  return terms.slice(first, last + 1);
}

function isOneName(text: string, terms: readonly BriefTerm[], at: number): boolean {
  const [one, next] = [terms[at], terms[at + 1]];
  return (
    one !== undefined && next !== undefined && WITHIN_NAME.test(text.slice(one.end, next.start))
  );
}
