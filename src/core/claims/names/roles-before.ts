import { tokenAt, type Token } from '../../text/tokens';
import { NEUTRAL_VERBS, PERSONAL_VERBS } from './name-surroundings.data';
import { readAtBody } from './at-body';
import { withBodyBefore, withItsBody } from './bare-offices';
import { readFronted } from './fronted-roles';
import { isHeldOtherwise } from './other-roles';
import { LEADING_VERBS, readPassive } from './passive-roles';
import { readUnder } from './under-roles';
import { readTimeBefore } from './role-times';
import {
  afterBreak,
  clauseStart,
  endsClause,
  hasRoleNoun,
  isDeterminer,
  isPossessiveMark,
  isRolePhrase,
  isRoleToken,
  isShortOffice,
  LONGEST_BEFORE,
  makeRole,
  type Before,
  type TiedRole,
  isCapital,
} from './role-phrases';
import { classesOfWord, isRoleNoun, isTokenOf, WordClass } from './word-classes';
import { WordList } from '../../text/word-list';

const LABEL_MARKS = new WordList([':', '=', '→', '–', '—', '：']);
const COPULAS = WordList.of('is was are were remains became becomes being been be');
/** "its director is called …" */
const NAMING = new Set(['called', 'named']);
const MODALS = WordList.of('will would shall should may might can could must has have had to');

const NONE: readonly TiedRole[] = [];

/** The offices, titles and employers that the text sets before a name, nearest first. */
export function readRolesBefore(before: Before): readonly TiedRole[] {
  const at = skipAddresses(before);
  const title = readTitle(before, at);
  const outer = title ? firstTokenOf(before, title.start, at) : at;
  const label = readLabel(before, outer);
  const rest = title
    ? RANK.test(title.text)
      ? readApposition(before, outer)
      : null
    : (readApposition(before, at) ??
      readFronted(before, at) ??
      readLed(before, at) ??
      readOwner(before, at));
  if (!title && !rest && !label) return NONE;
  const own = [title, rest].map((role) => role && (readAtBody(before, role) ?? role));
  return [...own, label].filter((role) => role !== null);
}

/** "The head of the fleet, Admiral X": how somebody is addressed, beside what they are. */
const RANK =
  /^(?:(?:rear|vice|brigadier|major|lieutenant|chief|air) )?(?:judge|justice|professor|senator|admiral|general|colonel|captain|commander|brigadier|commodore|marshal|major|lieutenant|inspector)$/i;

function firstTokenOf(before: Before, start: number, at: number): number {
  let i = at;
  while (i > 0 && (tokenAt(before.tokens, i - 1)?.start ?? -1) >= start) i--;
  return i;
}

/** Steps back over "Dr", "Mr." and the like. */
function skipAddresses({ tokens, at, limit }: Before): number {
  let i = at;
  for (;;) {
    let k = i - 1;
    if (tokenAt(tokens, k)?.text === '.') k--;
    const token = tokenAt(tokens, k);
    if (k < limit || token?.kind !== 'word' || !isTokenOf(token, WordClass.address)) return i;
    i = k;
  }
}

/** "Health Minister", "EU Commissioner for Culture", "the Lisbon scholar". */
function readTitle({ text, tokens, limit }: Before, at: number): TiedRole | null {
  // "Dir. X"
  const isCut = tokenAt(tokens, at - 1)?.text === '.' && isShortOffice(tokenAt(tokens, at - 2));
  const last = isCut ? at - 2 : at - 1;
  const anchor = tokenAt(tokens, last);
  if (last < limit || anchor?.kind !== 'word' || afterBreak(text, tokens, at)) return null;
  if (!isRoleToken(anchor) && !isCapital(anchor)) return null;
  let from = at - 1;
  while (
    from - 1 >= limit &&
    at - from < LONGEST_BEFORE &&
    belongsToTitle(tokens, from - 1, limit)
  ) {
    if (afterBreak(text, tokens, from)) break;
    from--;
  }
  if (!isRoleToken(anchor) && !endsInOfficeOf(tokens, from, at)) return null;
  return makeRole(text, tokens, from, at, 'title');
}

/** "Minister of Trade", "Secretary for Health and Sport": an office with what it is for. */
function endsInOfficeOf(tokens: readonly Token[], from: number, to: number): boolean {
  for (let i = to - 1; i > from; i--) {
    const word = tokens[i]?.lower;
    if ((word === 'of' || word === 'for') && isRoleToken(tokenAt(tokens, i - 1))) return true;
  }
  return false;
}

function belongsToTitle(tokens: readonly Token[], at: number, limit: number): boolean {
  const token = tokens[at];
  const before = tokenAt(tokens, at - 1);
  if (!token) return false;
  if (token.kind === 'digits') return false;
  if (token.kind === 'symbol') {
    if (isPossessiveMark(tokens, at)) return true;
    if (token.text === '.' && isShortOffice(before)) return true;
    if (token.text === '.')
      return before?.kind === 'word' && before.text.length === 1 && !endsClause(tokens, at);
    return '-‐‑&'.includes(token.text) && at > limit && (!token.spaceBefore || token.text === '&');
  }
  if (token.text !== token.lower) {
    if (token.text.length === 1 && tokens[at + 1]?.text === '.') return true;
    if (token.text.length > 1 && token.text === token.text.toUpperCase()) return true;
    return (classesOfWord(token.word) & WordClass.stop) === 0;
  }
  if (isPossessiveMark(tokens, at - 1) || isHyphened(tokens, at)) return true;
  if (isTokenOf(token, WordClass.role | WordClass.office)) return true;
  if (token.lower === 'and') return at > limit && isCapital(before) && !isLocality(before);
  if (token.lower === 'of' || token.lower === 'for')
    return isCapital(before) || isRoleToken(before);
  if (token.lower === 'the') return before?.lower === 'of' || before?.lower === 'for';
  // "former Governor", "acting Health Minister"
  if (isHeldOtherwise(token.lower) && isCapital(tokens[at + 1])) return true;
  return (
    !isTokenOf(token, WordClass.stop) &&
    isRoleToken(tokens[at + 1]) &&
    tokens[at + 1]?.text === tokens[at + 1]?.lower &&
    !isVerb(token.lower)
  );
}

/** "vice-premier": a word that a hyphen ties to the next. */
function isHyphened(tokens: readonly Token[], at: number): boolean {
  const [hyphen, next] = [tokens[at + 1], tokens[at + 2]];
  return (
    hyphen !== undefined &&
    '-‐‑'.includes(hyphen.text) &&
    !hyphen.spaceBefore &&
    next?.kind === 'word' &&
    !next.spaceBefore
  );
}

function isLocality(token: Token | undefined): boolean {
  return token !== undefined && (classesOfWord(token.word) & WordClass.locality) !== 0;
}

function isVerb(word: string): boolean {
  return PERSONAL_VERBS.has(word) || NEUTRAL_VERBS.has(word) || word.endsWith('ed');
}

/** "the Deputy Health Minister, P. Karsten": the noun phrase before a comma. */
function readApposition(before: Before, at: number): TiedRole | null {
  const { text, tokens, limit } = before;
  const time = readTimeBefore(tokens, at);
  const comma = (time?.from ?? at) - 1;
  if (comma < limit || !/^[,(]$/.test(tokens[comma]?.text ?? '')) return null;
  if (isSubject(tokens, before.next) || isOfSeveral(before, comma)) return null;
  const tie = time?.isPast ? 'then' : 'apposition';
  const title = readTitle(before, comma);
  if (title) return withItsBody(text, tokens, comma, { ...title, tie });
  const floor = clauseStart(text, tokens, comma, limit, true);
  const from = phraseStart(tokens, floor, comma);
  if (from === null) return null;
  const role = makeRole(text, tokens, withOwner(tokens, from, floor), comma, tie);
  return role && withItsBody(text, tokens, comma, role);
}

/** "Speaking to reporters, X": without an article, and of no list of names, several are not who one person is. */
function isOfSeveral({ text, tokens, limit, next }: Before, comma: number): boolean {
  const last = tokens[comma - 1];
  if (!last?.lower.endsWith('s') || !isRoleNoun(last.lower.slice(0, -1))) return false;
  const from = clauseStart(text, tokens, comma, limit, true);
  const before = tokens.slice(from, comma - 1);
  return (
    tokens[next]?.lower !== 'and' &&
    !before.some((one) => one.kind === 'digits' || isDeterminer(one) || isRoleToken(one))
  );
}

/** Words behind a name that may go on with it or with its list, and are no verb of which it is the subject. */
const GOING_ON = WordList.of('and or who whose whom of from at for with in on to');

/** "Unlike the ambassador, X left": the name is what the sentence is about, and closes no apposition. */
function isSubject(tokens: readonly Token[], next: number): boolean {
  const token = tokens[next];
  return token?.kind === 'word' && token.text === token.lower && !GOING_ON.holds(token);
}

/** Where the noun phrase with a role as its head, which ends at `to`, starts; null without one. */
function phraseStart(tokens: readonly Token[], from: number, to: number): number | null {
  for (let i = to - 1; i >= from; i--) {
    const token = tokens[i];
    if (!token) continue;
    const opens =
      token.kind === 'digits' ||
      (token.kind === 'word' && (isDeterminer(token) || isPossessiveWord(tokens, i)));
    if (opens && isRolePhrase(tokens, i + 1, to)) return i + 1;
  }
  return to - from <= 9 && isRolePhrase(tokens, from, to) ? from : null;
}

function isPossessiveWord(tokens: readonly Token[], at: number): boolean {
  return tokens[at]?.lower === 's' && isPossessiveMark(tokens, at - 1);
}

/** Widens a phrase that starts after "Ministry's" to the owner's own words. */
function withOwner(tokens: readonly Token[], from: number, floor: number): number {
  if (!isPossessiveWord(tokens, from - 1)) return from;
  let i = from - 2;
  while (
    i - 1 >= floor &&
    tokenAt(tokens, i - 1)?.kind === 'word' &&
    !isDeterminer(tokenAt(tokens, i - 1))
  ) {
    if (!isCapital(tokenAt(tokens, i - 1))) break;
    i--;
  }
  if (i === from - 2 && i - 1 >= floor) i--;
  return i;
}

/** "Head of the American team: …", "Rent Commissioner = …", "owners' lobby → …". */
function readLabel({ text, tokens, limit }: Before, at: number): TiedRole | null {
  let mark = at - 1;
  while (mark >= limit && tokens[mark]?.kind === 'symbol' && !LABEL_MARKS.holds(tokens[mark])) {
    if ('.,;!?)'.includes(tokens[mark]?.text ?? '')) return null;
    mark--;
  }
  if (mark < limit || !LABEL_MARKS.holds(tokens[mark])) return null;
  const from = clauseStart(text, tokens, mark, limit, false);
  if (from === mark || mark - from > 14) return null;
  const opensBlock = from <= 2 || afterBreak(text, tokens, from);
  // "The carters sent their mayor begging: X" is a sentence, and no label.
  const isLabel =
    hasRoleNoun(tokens, from, mark) && (opensBlock || phraseStart(tokens, from, mark) !== null);
  if (!isLabel && !(opensBlock && mark - from <= 8)) return null;
  const role = makeRole(text, tokens, from, mark, 'label');
  return role && withBodyBefore(text, tokens, from, role);
}

/** "KNSA is headed by …", "its chief engineer is …". */
function readLed({ text, tokens, limit }: Before, at: number): TiedRole | null {
  // "Their director is one X"
  const one = tokenAt(tokens, at - 1)?.lower === 'one' ? at - 2 : at - 1;
  // "Their director is not X"
  const isDenied = tokenAt(tokens, one)?.lower === 'not';
  const last = isDenied ? one - 1 : one;
  const word = tokenAt(tokens, last)?.lower ?? '';
  if (last < limit) return null;
  if (word === 'by') {
    const verb = tokenAt(tokens, last - 1)?.lower ?? '';
    const isLed =
      LEADING_VERBS.has(verb) ||
      (verb === 'over' && tokenAt(tokens, last - 2)?.lower === 'presided');
    return isLed ? readPassive({ text, tokens, limit }, last) : null;
  }
  const copula = NAMING.has(word) ? last - 1 : last;
  if (!COPULAS.holds(tokens[copula])) return null;
  const end = MODALS.holds(tokenAt(tokens, copula - 1)) ? copula - 1 : copula;
  const from = clauseStart(text, tokens, last, limit, true);
  const start = phraseStart(tokens, from, end);
  return start === null
    ? null
    : makeRole(text, tokens, withOwner(tokens, start, from), end, isDenied ? 'denied' : 'copula');
}

/** "the Ministry's Anna Vesterholm", "the staff union, under Ines Calloway". */
function readOwner({ text, tokens, limit }: Before, at: number): TiedRole | null {
  const last = at - 1;
  if (last < limit) return null;
  if (tokenAt(tokens, last)?.lower === 'under' && tokenAt(tokens, last - 1)?.text === ',') {
    const from = clauseStart(text, tokens, last - 1, limit, true);
    return makeRole(text, tokens, from, last - 1, 'employer');
  }
  if (tokenAt(tokens, last)?.lower === 'under') return readUnder({ text, tokens, limit }, last);
  if (!isPossessiveWord(tokens, last)) return null;
  let from = last - 1;
  while (from - 1 >= limit && isCapital(tokenAt(tokens, from - 1))) from--;
  return from === last - 1 ? null : makeRole(text, tokens, from, last - 1, 'employer');
}
