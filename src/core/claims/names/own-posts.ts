import { tokenAt, type Token } from '../../text/tokens';
import { WordList } from '../../text/word-list';
import { phraseEnd } from './phrase-end';
import { OFFICE_NOUNS } from './posts';
import { clauseStart, isPossessiveMark, makeRole, type After, type TiedRole } from './role-phrases';

/** What somebody is responsible for, as theirs. */
const REMITS = WordList.of('portfolio brief remit responsibility job');
const BODIES = WordList.of('ministry department');
const COPULAS = WordList.of('is was are were');

/** What is said behind a name of its bearer's own: "X, whose remit is competition, …". */
export function readWhose({ text, tokens, at }: After): TiedRole | null {
  if (tokens[at]?.text !== ',' || tokens[at + 1]?.lower !== 'whose') return null;
  if (!REMITS.holds(tokens[at + 2]) && !BODIES.holds(tokens[at + 2])) return null;
  let copula = at + 3;
  while (copula < at + REACH && tokens[copula] && !COPULAS.holds(tokens[copula])) copula++;
  if (!COPULAS.holds(tokens[copula])) return null;
  const end = phraseEnd(tokens, copula + 1, false);
  return named(makeRole(text, tokens, copula + 1, end, 'verb'), tokens[at + 2]);
}

const REACH = 10;

/** What is somebody's, the name with its 's: "energy is X's portfolio", "X's governorship of Orm". */
export function readPossessed(after: After): readonly TiedRole[] {
  const role = readRemit(after) ?? readTerm(after);
  return role ? [role] : [];
}

function readRemit({ text, tokens, first, at }: After): TiedRole | null {
  const post = behindPossessive(tokens, at);
  if (!COPULAS.holds(tokenAt(tokens, first - 1)) || !REMITS.holds(tokens[post])) return null;
  const from = clauseStart(text, tokens, first - 1, 0, true);
  return named(makeRole(text, tokens, from, first - 1, 'verb'), tokens[post]);
}

/** "X's governorship of Orm", "X's job is to run the harbour" */
function readTerm({ text, tokens, at }: After): TiedRole | null {
  const post = behindPossessive(tokens, at);
  if (OFFICE_NOUNS.holds(tokens[post]) && tokens[post + 1]?.lower === 'of') {
    return makeRole(text, tokens, post, phraseEnd(tokens, post, false), 'verb');
  }
  const isTask =
    REMITS.holds(tokens[post]) &&
    COPULAS.holds(tokens[post + 1]) &&
    tokens[post + 2]?.lower === 'to' &&
    LEADING.holds(tokens[post + 3]);
  if (!isTask) return null;
  return makeRole(text, tokens, post + 3, phraseEnd(tokens, post + 3, true), 'verb');
}

const LEADING = WordList.of('head lead chair run direct represent oversee manage govern');

/** Behind the name's 's, which may already be passed. */
function behindPossessive(tokens: readonly Token[], at: number): number {
  if (!isPossessiveMark(tokens, at)) return at;
  return tokens[at + 1]?.lower === 's' ? at + 2 : at + 1;
}

/** "Remit competition": what it is, before what it is for. */
function named(role: TiedRole | null, post: Token | undefined): TiedRole | null {
  return role && post ? { ...role, text: `${post.lower} ${role.text}` } : null;
}
