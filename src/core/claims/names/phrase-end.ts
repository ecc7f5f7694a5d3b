import type { Token } from '../../text/tokens';
import { NEUTRAL_VERBS, PERSONAL_VERBS } from './name-surroundings.data';
import { WordList } from '../../text/word-list';
import { endsClause } from './role-phrases';

const LONGEST = 22;
const PHRASE_ENDS =
  WordList.of(`is was are were has had have will would can could may might must should said says told tells warned warns met meets
  who whom which that whose but because while whereas when where if thinks believes expects wants sold`);

/** Where the noun phrase (or the clause of "who") that starts at `from` ends. */
export function phraseEnd(tokens: readonly Token[], from: number, clause: boolean): number {
  let i = from;
  while (i < tokens.length && i - from < LONGEST) {
    if (endsClause(tokens, i) || tokens[i]?.text === ',') return i;
    if (!clause && i > from && endsPhrase(tokens[i])) return i;
    i++;
  }
  return i;
}

/** Whether a phrase ends before the word; in capitals it may belong to a name. */
function endsPhrase(token: Token | undefined): boolean {
  if (token?.text !== token?.lower) return false;
  return PHRASE_ENDS.holds(token) || PERSONAL_VERBS.holds(token) || NEUTRAL_VERBS.holds(token);
}
