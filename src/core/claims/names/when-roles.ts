import type { Token } from '../../text/tokens';
import { WordList } from '../../text/word-list';
import { phraseEnd } from './phrase-end';
import { isDeterminer, makeRole, type After, type TiedRole } from './role-phrases';
import { readClause } from './verb-roles';

const WHEN = WordList.of('when while');
const PRONOUNS = WordList.of('he she');
const COPULAS = WordList.of('was were');

/** "X, when she was a driver at the port, …", "X, back when he ran the harbour, …": what somebody was at a time. */
export function readWhen(after: After): TiedRole | null {
  const { text, tokens, at } = after;
  let when = tokens[at]?.text === ',' ? at + 1 : at;
  if (tokens[when]?.lower === 'back') when++;
  if (!WHEN.holds(tokens[when]) || !PRONOUNS.holds(tokens[when + 1])) return null;
  const verb = when + 2;
  const role = readClause({ ...after, at: verb });
  if (role) return { ...role, tie: 'then' };
  const calling = verb + 2;
  if (!COPULAS.holds(tokens[verb]) || !isDeterminer(tokens[verb + 1])) return null;
  const end = phraseEnd(tokens, calling, false);
  return isCalling(tokens[calling]) ? makeRole(text, tokens, calling, end, 'then') : null;
}

/** "Driver", "florist": what somebody does, by its ending. */
function isCalling(token: Token | undefined): boolean {
  return token?.kind === 'word' && /(?:er|or|ist|man|woman|ian)$/.test(token.lower);
}
