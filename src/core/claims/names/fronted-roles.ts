import { tokenAt, type Token } from '../../text/tokens';
import { HELD_POSTS, OFFICE_NOUNS, passPost, POSTS } from './posts';
import { NEUTRAL_VERBS, PERSONAL_VERBS } from './name-surroundings.data';
import {
  clauseStart,
  isDeterminer,
  isRolePhrase,
  makeRole,
  type Before,
  type TiedRole,
} from './role-phrases';
import { isInCharge } from './verb-roles';
import { WordList } from '../../text/word-list';

/** An office that a clause names first, and then the person: `at` is where the person begins. */
export function readFronted(before: Before, at: number): TiedRole | null {
  return (
    readCapacity(before, at) ??
    readHeld(before, at) ??
    readGone(before, at) ??
    readEntrusted(before, at) ??
    readPerson(before, at) ??
    readInverted(before, at) ??
    readAsked(before, at)
  );
}

/** "As ambassador to Norway, X …", "In her capacity as chair of the board, X …", "As ambassador, it was X …". */
function readCapacity({ text, tokens, limit }: Before, at: number): TiedRole | null {
  const isCleft = COPULAS.holds(tokens[at - 1]) && tokenAt(tokens, at - 2)?.lower === 'it';
  const comma = isCleft ? at - 3 : at - 1;
  if (comma < limit || tokens[comma]?.text !== ',') return null;
  const floor = clauseStart(text, tokens, comma, limit, true);
  let from = comma - 1;
  while (from >= floor && tokens[from]?.lower !== 'as') from--;
  if (from < floor) return null;
  from++;
  while (isDeterminer(tokens[from])) from++;
  if (!isRolePhrase(tokens, from, comma) || hasVerb(tokens, from, comma)) return null;
  return makeRole(text, tokens, from, comma, 'apposition');
}

function hasVerb(tokens: readonly Token[], from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    if (PERSONAL_VERBS.holds(tokens[i]) || NEUTRAL_VERBS.holds(tokens[i])) return true;
  }
  return false;
}

const HELD = new WordList(['held', 'occupied', 'filled', 'taken']);
/** "is held today by" */
const WHEN = WordList.of(
  'now today currently presently then before earlier previously formerly once',
);
const AUXILIARIES = WordList.of('is was are were has have had been being now currently still');

/** "The post of ambassador to Norway is held by X", "chair of the board, a post held by X". */
function readHeld({ text, tokens, limit }: Before, at: number): TiedRole | null {
  if (tokenAt(tokens, at - 1)?.lower !== 'by') return null;
  const verb = WHEN.holds(tokenAt(tokens, at - 2)) ? at - 3 : at - 2;
  if (verb < limit || !HELD.holds(tokens[verb])) return null;
  let to = verb;
  while (to > limit && AUXILIARIES.holds(tokenAt(tokens, to - 1))) to--;
  let from = clauseStart(text, tokens, to, limit, true);
  if (isBarePost(tokens, from, to) && tokenAt(tokens, from - 1)?.text === ',') {
    to = from - 1;
    from = clauseStart(text, tokens, to, limit, true);
  }
  while (isDeterminer(tokens[from])) from++;
  from = passPost(tokens, from);
  return isRolePhrase(tokens, from, to) ? makeRole(text, tokens, from, to, 'verb') : null;
}

/** "The post of ambassador to Norway went to X", "the director's chair belongs to X". */
function readGone({ text, tokens, limit }: Before, at: number): TiedRole | null {
  const verb = at - 2;
  if (verb < limit || tokenAt(tokens, at - 1)?.lower !== 'to' || !GONE.holds(tokens[verb])) {
    return null;
  }
  let from = clauseStart(text, tokens, verb, limit, true);
  while (isDeterminer(tokens[from])) from++;
  const role = passPost(tokens, from);
  if (OFFICE_NOUNS.holds(tokens[from])) return makeRole(text, tokens, from, verb, 'verb');
  if (role > from) {
    return isRolePhrase(tokens, role, verb) ? makeRole(text, tokens, role, verb, 'verb') : null;
  }
  const owned = verb - 1;
  if (!HELD_POSTS.holds(tokens[owned]) || tokenAt(tokens, owned - 1)?.lower !== 's') return null;
  if (!isRolePhrase(tokens, from, owned - 2)) return null;
  return makeRole(text, tokens, from, owned - 2, 'verb');
}

const GONE = WordList.of('went goes fell falls passed passes belongs belonged');

const RESTS = WordList.of('lies lay rests rested sits');
const KEPT = WordList.of('hands care');

/** "The finance brief lies with X", "operations are in the hands of X". */
function readEntrusted({ text, tokens, next, limit }: Before, at: number): TiedRole | null {
  const last = tokenAt(tokens, at - 1)?.lower;
  if (last === 'with' && RESTS.holds(tokenAt(tokens, at - 2))) {
    const from = clauseStart(text, tokens, at - 2, limit, true);
    const isPost = tokens.slice(from, at - 2).some((token) => HELD_POSTS.holds(token));
    return isPost || isResponsibility(tokens, from)
      ? makeRole(text, tokens, from, at - 2, 'verb')
      : null;
  }
  const isKept =
    last === 'of' &&
    KEPT.holds(tokenAt(tokens, at - 2)) &&
    tokenAt(tokens, at - 3)?.lower === 'the' &&
    tokenAt(tokens, at - 4)?.lower === 'in' &&
    // "…, the minister": who that is, is told already.
    !(tokens[next]?.text === ',' && isDeterminer(tokens[next + 1]));
  const copula = at - 5;
  if (!isKept || copula < limit || !AUXILIARIES.holds(tokens[copula])) return null;
  const thing = makeRole(
    text,
    tokens,
    clauseStart(text, tokens, copula, limit, true),
    copula,
    'verb',
  );
  return thing && { ...thing, text: `head of ${thing.text}` };
}

const IN_PERSON = ['in', 'the', 'person', 'of'];

/** "The ambassador, in the person of X, …". */
function readPerson({ text, tokens, limit }: Before, at: number): TiedRole | null {
  const first = at - IN_PERSON.length;
  if (first <= limit || !IN_PERSON.every((word, i) => tokens[first + i]?.lower === word))
    return null;
  const end = tokenAt(tokens, first - 1)?.text === ',' ? first - 1 : first;
  let from = clauseStart(text, tokens, end, limit, true);
  while (isDeterminer(tokens[from])) from++;
  return isRolePhrase(tokens, from, end) ? makeRole(text, tokens, from, end, 'apposition') : null;
}

/** "Responsibility for health", but not "for the failure". */
function isResponsibility(tokens: readonly Token[], at: number): boolean {
  const isFor = tokens[at]?.lower === 'responsibility' && tokens[at + 1]?.lower === 'for';
  return isFor && !isDeterminer(tokens[at + 2]);
}

/** "Who is the ambassador to Norway? X." */
function readAsked({ text, tokens, limit }: Before, at: number): TiedRole | null {
  const mark = at - 1;
  if (mark < limit || tokens[mark]?.text !== '?') return null;
  const who = clauseStart(text, tokens, mark, limit, false);
  if (tokens[who]?.lower !== 'who' || !COPULAS.holds(tokens[who + 1])) return null;
  const from = isDeterminer(tokens[who + 2]) ? who + 3 : who + 2;
  return isRolePhrase(tokens, from, mark) ? makeRole(text, tokens, from, mark, 'copula') : null;
}

/** "a post": it says no more than the phrase before it. */
function isBarePost(tokens: readonly Token[], from: number, to: number): boolean {
  return to - from <= 2 && POSTS.holds(tokenAt(tokens, to - 1));
}

const COPULAS = new WordList(['is', 'was']);
const LEADING = WordList.of(
  'chairing heading leading running directing representing managing presiding overseeing',
);

const CHOSEN = WordList.of(
  'chosen appointed elected named confirmed serving acting signing sitting',
);

const STANDS = WordList.of('stands stood sits sat');

/** "Chairing the board is X", "Chosen as ambassador was X", "At the head of the board stands X". */
function readInverted({ text, tokens, limit }: Before, at: number): TiedRole | null {
  const copula = at - 1;
  if (copula < limit || !(COPULAS.holds(tokens[copula]) || STANDS.holds(tokens[copula])))
    return null;
  const from = clauseStart(text, tokens, copula, limit, true);
  if (isInCharge(tokens, from)) return makeRole(text, tokens, from, copula, 'verb');
  if (CHOSEN.holds(tokens[from]) && tokens[from + 1]?.lower === 'as') {
    return makeRole(text, tokens, from + 2, copula, 'verb');
  }
  return LEADING.holds(tokens[from]) ? makeRole(text, tokens, from, copula, 'verb') : null;
}
