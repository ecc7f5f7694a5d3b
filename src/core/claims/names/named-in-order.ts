import type { Token } from '../../text/tokens';
import type { NameRole, NameValue, Reading } from '../claim';
import { phraseEnd } from './phrase-end';
import { endsClause, makeRole } from './role-phrases';

/** Verbs between "the former" and what it is. */
const VERBS = new Set('is was has holds held runs heads leads chairs directs'.split(' '));
/** The same where they say no more than that it is so. */
const COPULAS = new Set(['is', 'was', 'has', 'holds', 'held']);

/**
 * "Of X and Y, the former is the treasurer and the latter runs the archive": the two names before "the former" get
 * what is said of each as a role. Names that are given none are left as they are.
 */
export function withRolesInOrder(
  text: string,
  tokens: readonly Token[],
  names: Reading<NameValue>[],
): Reading<NameValue>[] {
  if (names.length < 2) return names;
  const former = indexOf(tokens, 'former', 0);
  const latter = former < 0 ? -1 : indexOf(tokens, 'latter', former + 1);
  if (latter < 0 || endsSentence(tokens, former, latter)) return names;
  const start = tokens[former]?.start ?? 0;
  const before = names.filter(({ end }) => end <= start);
  const [first, second] = before.slice(-2);
  if (!first || !second) return names;
  const roles = [
    roleAt(text, tokens, former, latter - 1),
    roleAt(text, tokens, latter, tokens.length),
  ];
  return names.map((name) => {
    const role = name === first ? roles[0] : name === second ? roles[1] : null;
    return role ? { ...name, value: { ...name.value, roles: [...name.value.roles, role] } } : name;
  });
}

/** Index of "the former" (of its second word) from `from` on; -1 where there is none. */
function indexOf(tokens: readonly Token[], word: string, from: number): number {
  for (let i = Math.max(from, 1); i + 1 < tokens.length; i++) {
    const isThe = tokens[i]?.lower === word && tokens[i - 1]?.lower === 'the';
    if (isThe && VERBS.has(tokens[i + 1]?.lower ?? '')) return i;
  }
  return -1;
}

function endsSentence(tokens: readonly Token[], from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (tokens[i]?.text === '.' && endsClause(tokens, i)) return true;
  return false;
}

/** Words between what is said of the one and of the other. */
const JOINING = new Set(['and', 'while', 'whereas', 'but', ',']);

/** What is said of the one that is named at a token, up to the other. */
function roleAt(
  text: string,
  tokens: readonly Token[],
  at: number,
  limit: number,
): NameRole | null {
  const isCopula = COPULAS.has(tokens[at + 1]?.lower ?? '');
  const from = isCopula ? at + 2 : at + 1;
  let end = Math.min(phraseEnd(tokens, from, true), limit);
  while (end > from && JOINING.has(tokens[end - 1]?.lower ?? '')) end--;
  const role = makeRole(text, tokens, from, end, 'verb');
  return role && { start: role.start, end: role.end, text: role.text };
}
