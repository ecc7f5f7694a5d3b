import { tokenAt, type Token } from '../../text/tokens';
import { makeRole, type Before, type TiedRole, isCapital } from './role-phrases';
import { isTokenOf, WordClass } from './word-classes';

/** "The Ministry of Agriculture under Ines Calloway has …": a body by its name, and who is above it. */
export function readUnder(
  { text, tokens, limit }: Pick<Before, 'text' | 'tokens' | 'limit'>,
  under: number,
): TiedRole | null {
  let from = under;
  let isBody = false;
  while (from > limit && isOfBody(tokens, from - 1)) {
    from--;
    isBody ||= isTokenOf(tokens[from] ?? tokens[under], WordClass.body);
  }
  return isBody && isCapital(tokens[from]) ? makeRole(text, tokens, from, under, 'employer') : null;
}

function isOfBody(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (isCapital(token)) return true;
  return (
    LINKS.has(token?.lower ?? '') && isCapital(tokens[at + 1]) && isCapital(tokenAt(tokens, at - 1))
  );
}

const LINKS = new Set(['of', 'for', 'and', 'on']);
