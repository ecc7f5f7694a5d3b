import type { ClaimValue } from '../claims/claim';
import { compareValues } from '../compare/compare-values';
import type { Fact } from '../result';
import { fold } from '../text/fold';
import { newerFirst } from './as-of';
import { personOf } from './persons/person-of-fact';
import { readFactValue } from './read-fact-value';

/** Two rows that say different things of one subject, and no date tells which of them holds. */
export interface Conflict {
  readonly first: Fact;
  readonly second: Fact;
}

/** Of a subject with more rows only so many are compared, each with each. */
const MOST_COMPARED = 40;

/**
 * The rows that contradict each other: of one subject and kind, with values that cannot both be true,
 * neither of a later date than the other. Each row is named once, with the first row that it
 * contradicts. Names of a subject in the plural ("Members of …"), offices of one person and quotations
 * may be many.
 */
export function conflictsOf(facts: readonly Fact[]): Conflict[] {
  const groups = new Map<string, Fact[]>();
  for (const fact of facts) {
    if (mayBeMany(fact)) continue;
    const key = subjectKey(fact);
    const group = groups.get(key);
    if (group) group.push(fact);
    else groups.set(key, [fact]);
  }
  return [...groups.values()].flatMap((group) => (group.length > 1 ? conflictsIn(group) : []));
}

/** Whether two rows of one subject and kind contradict each other. */
export function contradict(first: Fact, second: Fact): boolean {
  return newerFirst(first.asOf, second.asOf) === 0 && deny(first, second);
}

function conflictsIn(group: readonly Fact[]): Conflict[] {
  return group.slice(0, MOST_COMPARED).flatMap((second, i) => {
    const first = group.slice(0, i).find((one) => contradict(one, second));
    return first ? [{ first, second }] : [];
  });
}

function deny(a: Fact, b: Fact): boolean {
  const first = readFactValue(a.value, a.kind, a.subject);
  const second = readFactValue(b.value, b.kind, b.subject);
  return !!first && !!second && excludes(first, second, a) && excludes(second, first, b);
}

/** Whether a value cannot be true beside another one; of one office two persons are two. */
function excludes(value: ClaimValue, other: ClaimValue, { subject }: Fact): boolean {
  const { agreement, code } = compareValues(value, other, { subject });
  return agreement === 'denies' || code === 'other-name';
}

function subjectKey({ kind, subject }: Fact): string {
  return `${kind} ${fold(subject)
    .replace(/[^\p{L}\p{N}%]+/gu, ' ')
    .trim()}`;
}

/** Whether a subject may have several values: what is quoted, offices of a person, and names of a plural head noun. */
function mayBeMany(fact: Fact): boolean {
  const { kind, subject } = fact;
  if (kind === 'quotation') return true;
  if (kind !== 'name') return false;
  if (personOf(fact)?.turned) return true;
  const head = subject.split(/ (?:of|in|at|for|on|from|to|by|who|that|with) /)[0] ?? '';
  return /[^s]s$/i.test(head.trim()) || /\b(?:and|or)\b/i.test(head);
}

/** For each fact that conflicts with another, the other. */
export function findConflicts(facts: readonly Fact[]): ReadonlyMap<Fact, Fact> {
  return new Map(
    conflictsOf(facts).flatMap(({ first, second }) => [
      [first, second],
      [second, first],
    ]),
  );
}
