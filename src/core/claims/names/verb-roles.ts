import { tokenAt, type Token } from '../../text/tokens';
import { WordList } from '../../text/word-list';
import { phraseEnd } from './phrase-end';
import { namesPost, passPost } from './posts';
import {
  hasRoleNoun,
  isDeterminer,
  isRolePhrase,
  isRoleToken,
  makeRole,
  type After,
  type Tie,
  type TiedRole,
  isCapital,
} from './role-phrases';

/** Verbs that tie a name to an office: "X chairs the Board", "X holds the trade ministry". */
const OFFICE_VERBS =
  WordList.of(`heads headed leads led chairs chaired runs ran directs directed holds held represents represented presides
  presided oversees oversaw manages managed governs governed edits edited teaches taught lectures lectured advises advised
  serves served works worked owns owned founded co-founded commands commanded fronts`);
/** "X stands in for the chair", "looks after the archive", "speaks for the union" */
const WITH_PARTICLE = new Set(['stands in', 'looks after', 'speaks for', 'answers for']);
export const COPULAS = WordList.of('is was remains became becomes');

/** "X chairs the Board", "X who chaired the Board", "X is the Supervisor", "X is in charge of the Board". */
export function readClause(after: After): TiedRole | null {
  const { text, tokens, at } = after;
  if (tokens[at]?.lower === 'who' && OFFICE_VERBS.holds(tokens[at + 1])) {
    return readClause({ ...after, at: at + 1 });
  }
  const verb = tokens[at];
  if (verb?.kind !== 'word') return null;
  if (BEFORE.holds(verb)) {
    const role = readClause({ ...after, at: at + 1 });
    return role && { ...role, tie: 'then' };
  }
  if (isInCharge(tokens, at))
    return makeRole(text, tokens, at, phraseEnd(tokens, at, true), 'verb');
  const been = BEING.find((words) => words.every((word, i) => tokens[at + i]?.lower === word));
  if (been) return readBeing(after, at + been.length);
  if (SERVING.holds(verb) && tokens[at + 1]?.lower === 'as') return readServing(after);
  const isOffice =
    OFFICE_VERBS.holds(verb) || WITH_PARTICLE.has(`${verb.lower} ${tokens[at + 1]?.lower ?? ''}`);
  if (!isOffice && !COPULAS.holds(verb)) return null;
  const end = phraseEnd(tokens, at + 1, true);
  // "The inquiry, over which X presided, …": what X presided over stands elsewhere.
  if (end === at + 1) return null;
  const holds = verb.lower === 'holds' || verb.lower === 'held';
  if (holds && !namesPost(tokens, at, end)) return null;
  if (HELD_ONCE.holds(tokens[at + 2]) || HELD_ONCE.holds(tokens[at + 3])) return null;
  if (isOffice) return makeRole(text, tokens, at, end, 'verb');
  if (tokens[at + 1]?.lower === 'no') return null;
  if (isInCharge(tokens, at + 1)) return makeRole(text, tokens, at + 1, end, 'verb');
  const isDenied = tokens[at + 1]?.lower === 'not';
  const from = isDenied ? at + 2 : at + 1;
  const next = tokens[from];
  if (!next || !(isDeterminer(next) || isRoleToken(next) || opensTitle(tokens, from))) return null;
  const to = isDenied ? phraseEnd(tokens, from, false) : end;
  return isRolePhrase(tokens, isDeterminer(next) ? from + 1 : from, to)
    ? makeRole(text, tokens, from, to, isDenied ? 'denied' : tieOfCopula(verb))
    : null;
}

/** "X was mayor" tells of a time before. */
function tieOfCopula({ lower }: Token): Tie {
  return lower === 'was' ? 'then' : 'verb';
}

const SERVING = WordList.of('serves served acts acted works worked doubles');

/** Words before a verb that tell of an earlier time. */
const BEFORE = WordList.of('previously formerly earlier once');

/** "X serves as deputy to the minister" */
function readServing({ text, tokens, at }: After): TiedRole | null {
  const from = isDeterminer(tokens[at + 2]) ? at + 3 : at + 2;
  const end = phraseEnd(tokens, from, false);
  const tie = tokens[at]?.lower.endsWith('ed') ? 'then' : 'verb';
  return isRolePhrase(tokens, from, end) ? makeRole(text, tokens, from, end, tie) : null;
}

/** "X has been chair of the Board since May", "X happens to be the director" */
const BEING = ['has been', 'happens to be', 'got the', 'took the', 'has the'].map((words) =>
  words.split(' '),
);

function readBeing({ text, tokens }: After, at: number): TiedRole | null {
  const from = passPost(tokens, isDeterminer(tokens[at]) ? at + 1 : at);
  const isPost = tokenAt(tokens, at - 1)?.lower === 'the';
  if (isPost && from === at) return null;
  const end = phraseEnd(tokens, from, true);
  return isRolePhrase(tokens, from, end) ? makeRole(text, tokens, from, end, 'verb') : null;
}

/** "in charge of", "has charge of", "in the chair of", "at the head of", "at the helm of" */
export function isInCharge(tokens: readonly Token[], at: number): boolean {
  const first = tokens[at]?.lower;
  const [second, third] = [tokens[at + 1]?.lower, tokens[at + 2]?.lower];
  if (first === 'has' || first === 'had') return second === 'charge' && third === 'of';
  if (first !== 'in' && first !== 'at') return false;
  if (first === 'in' && second === 'the' && third === 'chair') {
    return tokens[at + 3]?.lower === 'of' || tokens[at + 3]?.lower === 'at';
  }
  if (first === 'in') return second === 'charge' && third === 'of';
  return second === 'the' && (third === 'head' || third === 'helm');
}

/** "X chaired the meeting", "presided over the talks": that once, and by no office. */
const HELD_ONCE = WordList.of(
  'meeting meetings session sitting talks hearing debate discussion conference round',
);

/** "is Drought Commissioner", "was former Governor": capitals, or a word of rank, and then an office. */
function opensTitle(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at];
  return (isCapital(next) || RANKS.holds(next)) && hasRoleNoun(tokens, at, at + 4);
}

const RANKS = WordList.of('former ex deputy vice acting interim chief first');
