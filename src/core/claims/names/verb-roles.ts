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
import { isTokenOf, WordClass } from './word-classes';

/** Verbs that tie a name to an office: "X chairs the Board", "X holds the trade ministry". */
const OFFICE_VERBS =
  WordList.of(`heads headed leads led chairs chaired runs ran directs directed holds held represents represented presides
  presided oversees oversaw manages managed governs governed edits edited teaches taught lectures lectured advises advised
  serves served works worked owns owned founded co-founded commands commanded fronts captains captained coaches coached`);
/** "X stands in for the chair", "looks after the archive", "speaks for the union" */
const WITH_PARTICLE = new Set([
  'stands in',
  'looks after',
  'speaks for',
  'spoke for',
  'answers for',
]);
export const COPULAS = WordList.of('is was remains became becomes');

/** "X chairs the Board", "X who chaired the Board", "X is the Supervisor", "X is in charge of the Board". */
export function readClause(after: After): TiedRole | null {
  const { text, tokens, at } = after;
  if (tokens[at]?.lower === 'who' && opensRole(tokens, at + 1)) {
    return readClause({ ...after, at: at + 1 });
  }
  const verb = tokens[at];
  if (verb?.kind !== 'word') return null;
  if (ADVERBS.holds(verb)) return readBehindAdverbs(after);
  // "X has led the Board since May"
  if (hasDone(tokens, at)) {
    return readClause({ ...after, at: at + 1 });
  }
  const other = readOnce(after) ?? readEmployed(after) ?? readTakenOver(after);
  if (other) return other;
  if (isInCharge(tokens, at))
    return makeRole(text, tokens, at, phraseEnd(tokens, at, true), 'verb');
  const been = BEING.find((words) => words.every((word, i) => tokens[at + i]?.lower === word));
  if (been) return readBeing(after, at + been.length);
  if (SERVING.holds(verb) && tokens[at + 1]?.lower === 'as') return readServing(after);
  const isOffice =
    OFFICE_VERBS.holds(verb) ||
    HAVING.holds(verb) ||
    KEEPING.holds(verb) ||
    WITH_PARTICLE.has(`${verb.lower} ${tokens[at + 1]?.lower ?? ''}`);
  if (!isOffice && !COPULAS.holds(verb)) return null;
  const end = phraseEnd(tokens, at + 1, true);
  // "The inquiry, over which X presided, …": what X presided over stands elsewhere.
  if (end === at + 1) return null;
  const holds = KEEPING.holds(verb);
  if (holds && !namesPost(tokens, at, end)) return null;
  if (HELD_ONCE.holds(tokens[at + 2]) || HELD_ONCE.holds(tokens[at + 3])) return null;
  if (isOffice) return readOffice(after, end);
  if (isInCharge(tokens, at + 1)) return makeRole(text, tokens, at + 1, end, 'verb');
  return readCopula(after, verb, end);
}

/** These name an office only with a word for one: "minds the trade portfolio". */
const KEEPING = WordList.of('holds held minds minded keeps kept carries carried handles handled');

/** "X, the woman who chairs the Board", "X is the one who runs it" */
export function readPersonWho(after: After): TiedRole | null {
  const { tokens, at } = after;
  const opens = tokens[at]?.text === ',' || COPULAS.holds(tokens[at]);
  if (!opens || tokens[at + 3]?.lower !== 'who' || !PERSONS.holds(tokens[at + 2])) return null;
  return isDeterminer(tokens[at + 1]) ? readClause({ ...after, at: at + 3 }) : null;
}

const PERSONS = WordList.of('man woman person one official');

/** What somebody has done as long as they hold an office. */
const HAVING = WordList.of(
  'headed led chaired run directed overseen managed governed edited commanded captained coached',
);

function opensRole(tokens: readonly Token[], at: number): boolean {
  return OFFICE_VERBS.holds(tokens[at]) || hasDone(tokens, at);
}

/** "Has run the Board", but not "has run a mile". */
function hasDone(tokens: readonly Token[], at: number): boolean {
  if (tokens[at]?.lower !== 'has' || !HAVING.holds(tokens[at + 1])) return false;
  return !/^an?$/.test(tokens[at + 2]?.lower ?? '');
}

/** "X now chairs the Board", "X previously chaired the Board": a few words at most, so that no text makes this go deep. */
function readBehindAdverbs(after: After): TiedRole | null {
  const { tokens, at } = after;
  let verb = at;
  while (verb < at + MOST_ADVERBS && ADVERBS.holds(tokens[verb])) verb++;
  if (ADVERBS.holds(tokens[verb])) return null;
  const role = readClause({ ...after, at: verb });
  const isOver = tokens.slice(at, verb).some((token) => BEFORE.holds(token));
  return role && isOver ? { ...role, tie: 'then' } : role;
}

const MOST_ADVERBS = 3;

/** "X chairs the Board"; "X led the choir before she moved away", which is over. */
function readOffice({ text, tokens, at }: After, end: number): TiedRole | null {
  const over = tokens.slice(at, end).findIndex((token) => OVER.holds(token));
  const isOver = over > 1 && !tokens[at]?.lower.endsWith('s');
  return makeRole(text, tokens, at, isOver ? at + over : end, isOver ? 'then' : 'verb');
}

const OVER = WordList.of('before until');

/** "X is the mayor", "X is not the mayor", "X was both mayor and judge". */
function readCopula(after: After, verb: Token, end: number): TiedRole | null {
  const { text, tokens, at } = after;
  if (tokens[at + 1]?.lower === 'no') return null;
  if (tokens[at + 1]?.lower === 'also') return readAlso(after);
  const both = BOTH.find((words) => words.every((word, i) => tokens[at + 1 + i]?.lower === word));
  const isDenied = !both && tokens[at + 1]?.lower === 'not';
  const from = isDenied ? at + 2 : at + 1 + (both?.length ?? 0);
  const next = tokens[from];
  if (!next || !(isDeterminer(next) || isRoleToken(next) || opensTitle(tokens, from))) return null;
  const to = isDenied || isTimed(tokens, from, end) ? phraseEnd(tokens, from, false) : end;
  return isRolePhrase(tokens, isDeterminer(next) ? from + 1 : from, to)
    ? makeRole(text, tokens, from, to, isDenied ? 'denied' : tieOfCopula(verb))
    : null;
}

/** "X was minister when the dam broke": behind the office stands when. */
function isTimed(tokens: readonly Token[], from: number, end: number): boolean {
  for (let i = from; i < end; i++) if (tokens[i]?.lower === 'when') return true;
  return false;
}

/** "X is also chair of the League": what somebody is beside an office. */
function readAlso({ text, tokens, at }: After): TiedRole | null {
  const from = isDeterminer(tokens[at + 2]) ? at + 3 : at + 2;
  const end = phraseEnd(tokens, from, false);
  if (AUTHORS.holds(tokens[from])) return null;
  return isRolePhrase(tokens, from, end) ? makeRole(text, tokens, from, end, 'beside') : null;
}

/** "The author of the phrase": a deed, and no office. */
const AUTHORS = WordList.of('author originator inventor');

/** "X is both mayor and judge", "X is not only mayor but also judge" */
const BOTH = [['both'], ['not', 'only'], ['not', 'just']];

/** "X was mayor" tells of a time before. */
function tieOfCopula({ lower }: Token): Tie {
  return lower === 'was' ? 'then' : 'verb';
}

const SERVING = WordList.of('serves served acts acted works worked doubles');

/** Words before a verb that tell of an earlier time. */
const BEFORE = WordList.of('previously formerly earlier once');
/** Words before a verb that tell when. */
const ADVERBS = WordList.of('previously formerly earlier once now currently still presently');

const INFINITIVES = WordList.of(
  'be head lead chair run direct represent oversee manage govern edit teach advise own command',
);

/** "X used to chair the Board" */
function readOnce({ text, tokens, at }: After): TiedRole | null {
  const isOnce = tokens[at]?.lower === 'used' && tokens[at + 1]?.lower === 'to';
  if (!isOnce || !INFINITIVES.holds(tokens[at + 2])) return null;
  const from = tokens[at + 2]?.lower === 'be' ? at + 3 : at + 2;
  return makeRole(text, tokens, from, phraseEnd(tokens, from, true), 'then');
}

const EMPLOYED = ['is employed by', 'is employed at', 'is based at', 'is on the staff of'].map(
  (words) => words.split(' '),
);

/** "X is employed by the Harbour Institute" */
function readEmployed({ text, tokens, at }: After): TiedRole | null {
  const said = EMPLOYED.find((words) => words.every((word, i) => tokens[at + i]?.lower === word));
  if (!said) return null;
  const from = at + said.length;
  const body = isDeterminer(tokens[from]) ? from + 1 : from;
  if (!isCapital(tokens[body])) return null;
  return makeRole(text, tokens, from, phraseEnd(tokens, from, false), 'employer');
}

/** "X took over the Harbour Board": a body with a name, and not a task. */
function readTakenOver({ text, tokens, at }: After): TiedRole | null {
  const isTaken = TAKING.holds(tokens[at]) && tokens[at + 1]?.lower === 'over';
  if (!isTaken || tokens[at + 2]?.lower === 'as') return null;
  const end = phraseEnd(tokens, at + 2, false);
  const names = tokens.slice(at + 2, end).filter(isCapital);
  if (!names.some((token) => isTokenOf(token, WordClass.body))) return null;
  return makeRole(text, tokens, at + 2, end, 'verb');
}

const TAKING = WordList.of('takes took');

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
