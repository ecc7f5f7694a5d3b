import { tokenAt, type Token } from '../../text/tokens';
import { WordList } from '../../text/word-list';
import { endsClause, isRoleToken, makeRole, type TiedRole } from './role-phrases';
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

/** "X, CEO, Norvia Lines: …": a bare office gets the body behind it, where nothing else follows. */
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
  let body: TiedRole | null = null;
  const least = Math.max(0, from - REACH);
  for (let end = --from; end > least; end--) {
    if (tokens[end - 1]?.text === '.' && endsClause(tokens, end - 1)) break;
    if (!isOfBody(tokens, end - 1) || LINKS.holds(tokens[end - 1])) continue;
    let start = end - 1;
    let isNamed = isTokenOf(tokens[start], WordClass.body);
    while (start > least && isOfBody(tokens, start - 1)) {
      start--;
      isNamed ||= isTokenOf(tokens[start], WordClass.body);
    }
    if (isNamed) {
      // Of two bodies either may be meant.
      if (body) return role;
      body = makeRole(text, tokens, start, end, role.tie);
    }
    end = start + 1;
  }
  return withBody(role, body);
}

/** "Chief executive", "director": words of office and nothing that they are for. */
export function isBareOffice(tokens: readonly Token[], at: number, end: number): boolean {
  for (let i = at; i < tokens.length && (tokens[i]?.end ?? end) <= end; i++) {
    if (!isRoleToken(tokens[i])) return false;
  }
  return true;
}

function isOfBody(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (token?.kind !== 'word') return false;
  return token.text !== token.lower || LINKS.holds(token);
}

function withBody(role: TiedRole, body: TiedRole | null): TiedRole {
  return body ? { ...role, text: `${role.text} of ${body.text}` } : role;
}
