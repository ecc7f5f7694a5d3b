import type { TiedRole } from './role-phrases';

/** Whom a person is near to, and is not: "a rival of the minister", "the minister's brother". */
const RELATIONS =
  'rival cousin brother sister wife husband son daughter father mother uncle aunt nephew niece friend critic ally ' +
  'aide confidant confidante admirer predecessor successor opponent challenger candidate colleague lawyer ' +
  'biographer neighbour neighbor mentor supporter follower nominee guest brother-in-law sister-in-law';
const RELATED = new RegExp(
  `(?:^|[\\s])(?:${RELATIONS.split(' ').join('|')})(?:\\s+(?:of|to|for|at|in)\\b|$)`,
  'i',
);
/** Who is not in office, or not in the office itself. */
const NOT_YET_OR_NO_MORE =
  /\b(?:acting|interim|caretaker|designate|elect|future|incoming|would-be|aspiring|honorary|former|formerly|previous|previously|earlier|ex|erstwhile|once|then|at the time)\b/i;

/** Whether what is tied to a name is a role of its own, and not "a rival of the minister of finance". */
export function isOwnRole({ tie, text }: TiedRole): boolean {
  return tie !== 'denial' && tie !== 'thing' && !RELATED.test(text);
}

/** Whether a role is held for a time, was held or is to be ("acting mayor", "former chair"): it rules no office out. */
export function isHeldOtherwise(role: string): boolean {
  return NOT_YET_OR_NO_MORE.test(role);
}

/** Whether the header of a column or row names those who held an office before, or want it. */
export function isHeaderOfOthers(header: string): boolean {
  return /\b(?:predecessors?|former|previous|until|candidates?|nominees?|deputised)\b/i.test(
    header,
  );
}
