import { tokenAt, type Token } from '../../text/tokens';
import { readAppointment } from './appointments';
import { readAs } from './as-roles';
import { withBodyBehind } from './bare-offices';
import { readAtHead, readBodyRelative, readOfWhich } from './body-relatives';
import { readListed } from './listed-roles';
import { readBeside } from './functions-beside';
import { isHeldOtherwise } from './other-roles';
import { readWhose } from './own-posts';
import { phraseEnd } from './phrase-end';
import {
  endsClause,
  isDeterminer,
  isRolePhrase,
  isRoleToken,
  isThingPhrase,
  makeRole,
  type After,
  type Tie,
  type TiedRole,
  isCapital,
} from './role-phrases';
import { MODIFIERS, readTime, readTimeBefore } from './role-times';
import { COPULAS, isInCharge, readClause, readPersonWho } from './verb-roles';
import { readWhen } from './when-roles';
import { isTokenOf, WordClass } from './word-classes';
import { WordList } from '../../text/word-list';

const LONGEST = 22;
const CLOSERS: Readonly<Record<string, string>> = { '(': ')', '（': '）', '[': ']' };
const OPENERS = new WordList(Object.keys(CLOSERS));

const NONE: readonly TiedRole[] = [];

/** The offices, titles and employers that the text sets behind a name, in order. */
export function readRolesAfter(after: After): readonly TiedRole[] {
  const bracket = readBracket(after);
  const rest = bracket ? { ...after, at: bracket.next } : after;
  const employer = readEmployer(rest);
  const next = employer ? { ...rest, at: employer.next } : rest;
  const role =
    readWhose(next) ??
    readWhen(next) ??
    readPersonWho(next) ??
    readApposition(next) ??
    readBeside(next) ??
    readBodyRelative(next) ??
    readOfWhich(next) ??
    readAtHead(next) ??
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
  for (; MODIFIERS.holds(tokens[from]) || PAST.holds(tokens[from]); from++) {
    isPast ||= PAST.holds(tokens[from]);
    isForATime ||= isHeldOtherwise(tokens[from]?.lower ?? '');
  }
  const whole = phraseEnd(tokens, from, false);
  if (isInCharge(tokens, from)) return makeRole(text, tokens, from, whole, 'verb');
  // ", the minister back then, …"
  const behind = readTimeBefore(tokens, whole);
  const end = behind && behind.from > from ? behind.from : whole;
  isPast ||= end < whole && behind?.isPast === true;
  const tie = tieOf(after, from, end);
  if (!tie) return null;
  const role = makeRole(text, tokens, from, end, isPast ? 'then' : isForATime ? 'denial' : tie);
  return role && withBodyBehind(text, tokens, from, end, role);
}

const PAST = WordList.of('then once');

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
  if ((inCell && isCapital(first)) || isSecond(tokens, from)) return 'apposition';
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

/** "number two at the Treasury", "second in command at the bank" */
function isSecond(tokens: readonly Token[], at: number): boolean {
  return SECONDS.some((words) => words.every((word, i) => tokens[at + i]?.lower === word));
}

const SECONDS = ['number two', 'second in command', 'responsible for'].map((words) =>
  words.split(' '),
);

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

/** "They appointed X director of the institute", "the paper makes X the mayor": the office stands right behind the one who is appointed. */
function readObject({ text, tokens, first, at }: After): TiedRole | null {
  if (!APPOINTING_DIRECTLY.has(tokenAt(tokens, first - 1)?.lower ?? '')) return null;
  const end = phraseEnd(tokens, at, false);
  if (end - at < 1 || tokens[at]?.kind !== 'word') return null;
  const from = isDeterminer(tokens[at]) ? at + 1 : at;
  return isRolePhrase(tokens, from, end) ? makeRole(text, tokens, from, end, 'verb') : null;
}

const APPOINTING_DIRECTLY = new Set(
  'appointed named elected made nominated calls called makes styles dubs'.split(' '),
);
