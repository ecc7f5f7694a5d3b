import type { Token } from '../../text/tokens';
import { WordList } from '../../text/word-list';
import { phraseEnd } from './phrase-end';
import { clauseStart, isPossessiveMark, makeRole, type After, type TiedRole } from './role-phrases';

/** What somebody is responsible for, as theirs. */
const REMITS = WordList.of('portfolio brief remit responsibility job');
const COPULAS = WordList.of('is was are were');

/** What a text says is somebody's: "energy is X's portfolio", "X, whose remit is competition, …". */
export function readOwnPost(after: After): TiedRole | null {
  return readOwned(after) ?? readWhose(after);
}

function readOwned({ text, tokens, first, at }: After): TiedRole | null {
  const post = behindPossessive(tokens, at);
  if (!COPULAS.holds(tokens[first - 1])) return null;
  if (!REMITS.holds(tokens[post])) return null;
  const from = clauseStart(text, tokens, first - 1, 0, true);
  return named(makeRole(text, tokens, from, first - 1, 'verb'), tokens[post]);
}

/** Behind the name's 's, which may already be passed. */
function behindPossessive(tokens: readonly Token[], at: number): number {
  if (!isPossessiveMark(tokens, at)) return at;
  return tokens[at + 1]?.lower === 's' ? at + 2 : at + 1;
}

function readWhose({ text, tokens, at }: After): TiedRole | null {
  if (tokens[at]?.text !== ',' || tokens[at + 1]?.lower !== 'whose') return null;
  if (!REMITS.holds(tokens[at + 2])) return null;
  let copula = at + 3;
  while (copula < at + REACH && tokens[copula] && !COPULAS.holds(tokens[copula])) copula++;
  if (!COPULAS.holds(tokens[copula])) return null;
  const end = phraseEnd(tokens, copula + 1, false);
  return named(makeRole(text, tokens, copula + 1, end, 'verb'), tokens[at + 2]);
}

const REACH = 10;

/** "Remit competition": what it is, before what it is for. */
function named(role: TiedRole | null, post: Token | undefined): TiedRole | null {
  return role && post ? { ...role, text: `${post.lower} ${role.text}` } : null;
}
