import { tokenAt, type Token } from '../../text/tokens';
import { WordList } from '../../text/word-list';
import { endsClause, isCapital, isRoleToken, makeRole, type TiedRole } from './role-phrases';
import { isTokenOf, WordClass } from './word-classes';

const DASHES = new WordList(['–', '—', '-', '(']);
const LINKS = WordList.of('of for and the on');

/** "Halden Bank – Director: X", "the Water Agency (Director: X)": a bare office gets the body before it. */
export function withBodyBefore(
  text: string,
  tokens: readonly Token[],
  from: number,
  role: TiedRole,
): TiedRole {
  if (!isBareOffice(tokens, from, role.end) || !DASHES.holds(tokenAt(tokens, from - 1)))
    return role;
  let start = from - 1;
  while (start > 0 && isOfBody(tokens, start - 1)) start--;
  return withBody(role, makeRole(text, tokens, start, from - 1, role.tie));
}

/** "X, director, Halden Lines: …": a bare office gets the body behind it, where nothing else follows. */
export function withBodyBehind(
  text: string,
  tokens: readonly Token[],
  from: number,
  comma: number,
  role: TiedRole,
): TiedRole {
  if (!isBareOffice(tokens, from, role.end) || tokens[comma]?.text !== ',') return role;
  let end = comma + 1;
  while (isOfBody(tokens, end)) end++;
  const mayBeName = isTokenOf(tokens[comma + 1], WordClass.firstName);
  if (mayBeName || end === comma + 1 || !endsClause(tokens, end)) return role;
  return withBody(role, makeRole(text, tokens, comma + 1, end, role.tie));
}

/** So far before "its" the body is looked for, in tokens. */
const REACH = 30;

/**
 * "… the Water Agency and its director, X": a bare office gets the one body that its sentence named before; `at` is
 * a token behind the office.
 */
export function withItsBody(
  text: string,
  tokens: readonly Token[],
  at: number,
  role: TiedRole,
): TiedRole {
  let from = at;
  while (from > 0 && (tokens[from - 1]?.start ?? -1) >= role.start) from--;
  if (from < 1 || tokens[from - 1]?.lower !== 'its' || !isBareOffice(tokens, from, role.end)) {
    return role;
  }
  const [body, another] = bodiesIn(tokens, Math.max(0, from - REACH), from - 1);
  // Of two bodies either may be meant.
  if (!body || another) return role;
  return withBody(role, makeRole(text, tokens, body.from, body.to, role.tie));
}

/** The bodies that are named between two tokens, in the last sentence there. */
function bodiesIn(
  tokens: readonly Token[],
  from: number,
  to: number,
): readonly { readonly from: number; readonly to: number }[] {
  const found: { from: number; to: number }[] = [];
  let next = from;
  while (next < to) {
    const start = next++;
    if (tokens[start]?.text === '.' && endsClause(tokens, start)) found.length = 0;
    if (!isCapital(tokens[start])) continue;
    while (next < to && isOfBody(tokens, next)) next++;
    let end = next;
    while (end > start && LINKS.holds(tokens[end - 1])) end--;
    const isNamed = tokens.slice(start, end).some((token) => isTokenOf(token, WordClass.body));
    if (isNamed) found.push({ from: start, to: end });
  }
  return found;
}

/** "Chief executive", "director": words of office and nothing that they are for. */
export function isBareOffice(tokens: readonly Token[], at: number, end: number): boolean {
  for (let i = at; i < tokens.length && (tokens[i]?.end ?? end) <= end; i++) {
    if (!isRoleToken(tokens[i])) return false;
  }
  return true;
}

function isOfBody(tokens: readonly Token[], at: number): boolean {
  return isCapital(tokens[at]) || LINKS.holds(tokens[at]);
}

function withBody(role: TiedRole, body: TiedRole | null): TiedRole {
  return body ? { ...role, text: `${role.text} of ${body.text}` } : role;
}
