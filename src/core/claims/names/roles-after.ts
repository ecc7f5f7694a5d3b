import { tokenAt, type Token } from '../../text/tokens';
import { readAppointment } from './appointments';
import { readAs } from './as-roles';
import { readListed } from './listed-roles';
import { readBeside } from './functions-beside';
import { isHeldOtherwise } from './other-roles';
import { phraseEnd } from './phrase-end';
import { namesPost, passPost } from './posts';
import {
  endsClause,
  hasRoleNoun,
  isDeterminer,
  isRolePhrase,
  isRoleToken,
  isThingPhrase,
  makeRole,
  type After,
  type Tie,
  type TiedRole,
} from './role-phrases';
import { MODIFIERS, readTime } from './role-times';
import { isTokenOf, WordClass } from './word-classes';
import { WordList } from '../../text/word-list';

const LONGEST = 22;
const CLOSERS: Readonly<Record<string, string>> = { '(': ')', '（': '）', '[': ']' };
const OPENERS = new WordList(Object.keys(CLOSERS));

/** Verbs that tie a name to an office: "X chairs the Board", "X holds the trade ministry". */
const OFFICE_VERBS =
  WordList.of(`heads headed leads led chairs chaired runs ran directs directed holds held represents represented presides
  presided oversees oversaw manages managed governs governed edits edited teaches taught lectures lectured advises advised
  serves served works worked owns owned founded co-founded commands commanded fronts`);
/** "X stands in for the chair", "looks after the archive", "speaks for the union" */
const WITH_PARTICLE = new Set(['stands in', 'looks after', 'speaks for', 'answers for']);
const COPULAS = WordList.of('is was remains became becomes');

const NONE: readonly TiedRole[] = [];

/** The offices, titles and employers that the text sets behind a name, in order. */
export function readRolesAfter(after: After): readonly TiedRole[] {
  const bracket = readBracket(after);
  const rest = bracket ? { ...after, at: bracket.next } : after;
  const employer = readEmployer(rest);
  const next = employer ? { ...rest, at: employer.next } : rest;
  const role =
    readApposition(next) ??
    readBeside(next) ??
    readClause(next) ??
    readAppointment(next) ??
    readAs(next) ??
    readListed(next) ??
    readObject(next);
  if (!bracket && !employer && !role) return NONE;
  const more = role && readBehind(next, role);
  return [bracket?.role, employer?.role, role, more].filter((one) => !!one);
}

/** "X, formerly a surgeon, is the minister": what the clause goes on to say behind an apposition. */
function readBehind(after: After, { start, end }: TiedRole): TiedRole | null {
  const { tokens } = after;
  if (tokens[after.at]?.text !== ',') return null;
  let at = after.at;
  while (at < tokens.length && (tokens[at]?.start ?? end) < Math.max(start, end)) at++;
  if (tokens[at]?.text !== ',' || !COPULAS.holds(tokens[at + 1])) return null;
  return readClause({ ...after, at: at + 1 });
}

/** "X (Minister of Trade)". */
function readBracket({ text, tokens, at }: After): { role: TiedRole; next: number } | null {
  if (!OPENERS.holds(tokens[at])) return null;
  const closing = CLOSERS[tokens[at]?.text ?? ''];
  let end = at + 1;
  while (end < tokens.length && end - at < LONGEST && tokens[end]?.text !== closing) end++;
  if (tokens[end]?.text !== closing || end === at + 1) return null;
  if (tokens[at + 1]?.kind === 'digits') return null;
  const role = makeRole(text, tokens, at + 1, end, 'bracket');
  return role ? { role, next: end + 1 } : null;
}

/** "X of the Atlantic Council", "X at the World Bank", "X, of the World Bank, …". */
function readEmployer({
  text,
  tokens,
  at: before,
}: After): { role: TiedRole; next: number } | null {
  const isAside = tokens[before]?.text === ',';
  const at = isAside ? before + 1 : before;
  const word = tokens[at]?.lower ?? '';
  if (word !== 'of' && word !== 'from' && word !== 'at') return null;
  let from = at + 1;
  if (tokens[from]?.lower === 'the') from++;
  if (!isCapital(tokens[from])) return null;
  let end = from;
  while (end - from < 12 && belongsToBody(tokens, end)) end++;
  if (isAside && (word !== 'of' || tokens[end]?.text !== ',')) return null;
  const role = makeRole(text, tokens, from, end, 'employer');
  return role ? { role, next: end } : null;
}

function isCapital(token: Token | undefined): boolean {
  return token?.kind === 'word' && token.text !== token.lower;
}

function belongsToBody(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (!token || endsClause(tokens, at)) return false;
  if (token.kind === 'symbol')
    return "'’-&.".includes(token.text) && !(token.spaceBefore && token.text !== '&');
  if (isCapital(token)) return true;
  if (token.lower === 's') return tokenAt(tokens, at - 1)?.kind === 'symbol';
  if (!['of', 'for', 'and', 'the', 'on', 'in'].includes(token.lower)) return false;
  const next = tokens[at + 1];
  if (token.lower === 'and' && opensName(tokens, at + 1)) return false;
  return isCapital(next) || (next?.lower === 'the' && isCapital(tokens[at + 2]));
}

/** "X of Norland and Ada Quist of Larkmere": behind the "and" stands the next person, and no more of the body. */
function opensName(tokens: readonly Token[], at: number): boolean {
  const first = tokens[at];
  const last = tokens[at + 1];
  if (!isCapital(first) || !isCapital(last)) return false;
  const isGiven = isTokenOf(first, WordClass.firstName);
  return isGiven && !isTokenOf(first, NO_NAME) && !isTokenOf(last, NO_NAME);
}

/** ", the Deputy Health Minister", ", head of economics at the World Bank", ", who heads …". */
function readApposition(after: After): TiedRole | null {
  const { text, tokens, at } = after;
  if (tokens[at]?.text !== ',' && tokens[at]?.text !== '–' && tokens[at]?.text !== '—') return null;
  let from = at + 1;
  if (tokens[from]?.lower === 'who') return readWho({ ...after, at: from + 1 });
  const elsewhere = ELSEWHERE.has(`${tokens[from]?.lower ?? ''} ${tokens[from + 1]?.lower ?? ''}`);
  if (elsewhere) from += 2;
  if ((after.closed && !elsewhere) || LIKENING.holds(tokens[from])) return null;
  const time = readTime(tokens, from);
  let isPast = time?.isPast ?? false;
  let isForATime = false;
  from = time?.next ?? from;
  for (; MODIFIERS.holds(tokens[from]); from++) {
    isPast ||= tokens[from]?.lower === 'then';
    isForATime ||= isHeldOtherwise(tokens[from]?.lower ?? '');
  }
  const end = phraseEnd(tokens, from, false);
  if (isInCharge(tokens, from)) return makeRole(text, tokens, from, end, 'verb');
  const tie = tieOf(after, from, end);
  return tie && makeRole(text, tokens, from, end, isPast ? 'then' : isForATime ? 'denial' : tie);
}

/** ", at home the minister of health": what a person is besides. */
const ELSEWHERE = new Set(['at home', 'by day', 'by profession', 'by trade']);

/** ", unlike the minister,": the office behind these is another's. */
const LIKENING = WordList.of(
  'unlike like besides alongside with without despite including except against following after before',
);

/** ", who heads …", ", who was named …"; what else a person does tells a person and no office. */
function readWho(after: After): TiedRole | null {
  const { text, tokens, at } = after;
  const role = readBeside(after) ?? readClause(after) ?? readAppointment(after) ?? readAs(after);
  return role ?? makeRole(text, tokens, at, phraseEnd(tokens, at, true), 'denial');
}

/** What the phrase between commas is to the name before it; null where it is nothing to it. */
function tieOf({ tokens, inCell }: After, from: number, end: number): Tie | null {
  const first = tokens[from];
  if (first?.kind !== 'word' || end <= from || isNamedNext(tokens, from, end)) return null;
  if (inCell && isCapital(first)) return 'apposition';
  const determined = isDeterminer(first);
  const start = determined ? from + 1 : from;
  if (!determined && !isCapital(first) && isTokenOf(first, WordClass.stop)) return null;
  // A verb behind the phrase makes it the subject of its clause: "As for X, the reform is …".
  if (determined && tokens[end]?.kind === 'word') return null;
  if (isRolePhrase(tokens, start, end)) return 'apposition';
  if (!determined || isTokenOf(tokens[start], WordClass.stop)) return null;
  if (isThingPhrase(tokens, start, end)) return 'thing';
  if (first.lower === 'a' || first.lower === 'an') return 'apposition';
  return end - from <= 8 ? 'employer' : null;
}

/** In "…, Deputy Health Minister Peter Karsten" the office belongs to the name that follows it. */
function isNamedNext(tokens: readonly Token[], from: number, end: number): boolean {
  for (let i = from; i < end; i++) {
    if (!isRoleToken(tokens[i])) continue;
    const next = tokens[i + 1];
    if (i + 1 >= end || !isCapital(next)) return false;
    if (isRoleToken(next) || titleGoesOn(tokens, i + 1, end)) continue;
    return !isTokenOf(next, NO_NAME);
  }
  return false;
}

/** "Chief Financial Officer": capitals that end in another word of office are no name. */
function titleGoesOn(tokens: readonly Token[], at: number, end: number): boolean {
  for (let i = at; i < end && isCapital(tokens[i]); i++) if (isRoleToken(tokens[i])) return true;
  return false;
}

const NO_NAME = WordClass.body | WordClass.place | WordClass.locality | WordClass.stop;

/** "X chairs the Board", "X who chaired the Board", "X is the Supervisor", "X is in charge of the Board". */
function readClause(after: After): TiedRole | null {
  const { text, tokens, at } = after;
  if (tokens[at]?.lower === 'who' && OFFICE_VERBS.holds(tokens[at + 1])) {
    return readClause({ ...after, at: at + 1 });
  }
  const verb = tokens[at];
  if (verb?.kind !== 'word') return null;
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
    ? makeRole(text, tokens, from, to, isDenied ? 'denied' : 'verb')
    : null;
}

const SERVING = WordList.of('serves served acts acted works worked');

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

/** "They appointed X director of the institute": the office stands right behind the one who is appointed. */
function readObject({ text, tokens, first, at }: After): TiedRole | null {
  if (!APPOINTING_DIRECTLY.has(tokenAt(tokens, first - 1)?.lower ?? '')) return null;
  const end = phraseEnd(tokens, at, false);
  if (end - at < 1 || tokens[at]?.kind !== 'word') return null;
  const from = isDeterminer(tokens[at]) ? at + 1 : at;
  return isRolePhrase(tokens, from, end) ? makeRole(text, tokens, from, end, 'verb') : null;
}

const APPOINTING_DIRECTLY = new Set('appointed named elected made nominated'.split(' '));

/** "in charge of", "in the chair of", "at the head of", "at the helm of" */
function isInCharge(tokens: readonly Token[], at: number): boolean {
  const first = tokens[at]?.lower;
  if (first !== 'in' && first !== 'at') return false;
  const [second, third] = [tokens[at + 1]?.lower, tokens[at + 2]?.lower];
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
