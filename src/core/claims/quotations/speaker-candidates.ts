import { withSingleSpaces } from '../../text/single-spaces';
import type { Span } from '../../text/span';
import { tokenAt, type Token } from '../../text/tokens';
import { factOf } from '../../text/words';
import type { NameValue, Reading } from '../claim';
import { NEUTRAL_VERBS, SPEECH_BEFORE } from '../names/name-surroundings.data';
import { classesOfWord, isOf, isRoleNoun, isTokenOf, WordClass } from '../names/word-classes';
import { firstWhere } from './scene';
import { SPEAKING_BODIES, SPEECH_NOUNS, SPEECH_VERBS } from './speech.data';
import { WordList } from '../../text/word-list';

/** Someone whom a sentence may hold to be the speaker, by token indexes. */
export interface SpeakerCandidate {
  readonly kind: 'name' | 'body' | 'he' | 'it';
  readonly from: number;
  readonly to: number;
  readonly text: string;
  readonly span: Span;
}

const PERSONAL = new Set('he she his her him hers'.split(' '));
const IMPERSONAL = new Set('it its itself'.split(' '));
/** Stop words that may stand inside a phrase for a speaker. */
const INSIDE = WordList.of(
  'same own other another first second former latter last late new old present current then s',
);
const DETERMINERS = WordList.of('the a an its his her their our this that one another some');
const LONGEST_PHRASE = 7;

/**
 * The persons, bodies and pronouns among the tokens `from` … `to`, in order: names that were read,
 * capitalised bodies, and phrases such as "the ministry", "a steel trader in Hamburg".
 */
export function findCandidates(
  text: string,
  tokens: readonly Token[],
  names: readonly Reading<NameValue>[],
  from: number,
  to: number,
): SpeakerCandidate[] {
  const candidates: SpeakerCandidate[] = [];
  const start = tokens[from]?.start ?? 0;
  let nextName = firstWhere(names, ({ end }) => end > start);
  for (let i = from; i < to; i++) {
    const token = tokens[i];
    if (!token) break;
    const name = names[nextName];
    const found =
      name && token.start >= name.start
        ? nameCandidate(tokens, name, i, to)
        : (pronoun(tokens, token, i) ?? bodyPhrase(text, tokens, i, to, name?.start ?? Infinity));
    if (name && token.start >= name.start) nextName++;
    if (!found) continue;
    candidates.push(found);
    i = found.to - 1;
  }
  return candidates;
}

function nameCandidate(
  tokens: readonly Token[],
  name: Reading<NameValue>,
  from: number,
  limit: number,
): SpeakerCandidate {
  let to = from;
  while (to < limit && (tokens[to]?.start ?? Infinity) < name.end) to++;
  const span = { start: name.start, end: name.end };
  return {
    kind: 'name',
    from,
    to: Math.max(to, from + 1),
    text: name.value.fuller ?? name.value.full,
    span,
  };
}

const PRONOUNS = [null, 'he', 'it'] as const;

/** "the latter" counts as a pronoun too. */
const pronounOf = factOf(({ lower }) => {
  const personal = PERSONAL.has(lower) || lower === 'latter';
  return PRONOUNS.indexOf(personal ? 'he' : IMPERSONAL.has(lower) ? 'it' : null);
});

function pronoun(tokens: readonly Token[], token: Token, at: number): SpeakerCandidate | null {
  const kind = PRONOUNS[pronounOf(token.word)] ?? null;
  if (!kind || (kind === 'it' && isObject(tokenAt(tokens, at - 1)))) return null;
  const span = { start: token.start, end: token.end };
  return { kind, from: at, to: at + 1, text: token.text, span };
}

/** "put it bluntly", "on it": no subject. */
function isObject(before: Token | undefined): boolean {
  const word = before?.lower ?? '';
  return SPEECH_VERBS.has(word) || ['of', 'on', 'to', 'by', 'for', 'with', 'about'].includes(word);
}

const NO_OPENING = 0;
const DETERMINER = 1;
const CAPITAL = 2;

/** Whether a phrase for a speaker may begin with the word. */
const openingOf = factOf((word) => {
  if (word.kind !== 'word') return NO_OPENING;
  const isStop = (classesOfWord(word) & WordClass.stop) !== 0;
  if (word.text !== word.lower && !isStop) return CAPITAL;
  return DETERMINERS.has(word.lower) ? DETERMINER : NO_OPENING;
});

/** "the ministry", "A buyer for a German carmaker", "Ministry of Commerce", "the staff union". */
function bodyPhrase(
  text: string,
  tokens: readonly Token[],
  at: number,
  limit: number,
  nameStart: number,
): SpeakerCandidate | null {
  const first = tokens[at];
  const opening = first === undefined ? NO_OPENING : openingOf(first.word);
  if (opening === NO_OPENING) return null;
  const capital = opening === CAPITAL;
  let stop = at;
  while (stop < limit && (tokens[stop]?.start ?? Infinity) < nameStart) stop++;
  const head = findHead(tokens, at, stop);
  if (head === null) return plainSubject(text, tokens, at, stop, capital);
  const end = withComplement(tokens, behindCapitals(tokens, head + 1, stop), stop);
  // An office right before a name belongs to the name.
  if (end === stop && tokens[stop]?.start === nameStart) return null;
  const found = phrase(text, tokens, at, end);
  const isSame = tokens[at + 1]?.lower === 'same' && isRoleNoun(tokens[head]?.lower ?? '');
  return found && isSame ? { ...found, kind: 'he' } : found;
}

/** "the Government Actuary": the words with a capital behind the head belong to it. */
function behindCapitals(tokens: readonly Token[], at: number, limit: number): number {
  let end = at;
  while (end < limit && tokens[end]?.kind === 'word' && isCapitalised(tokens, end)) end++;
  return end;
}

/** "Greenpeace said", "Beijing has offered", "the auctioneers wrote": told by the verb behind it. */
function plainSubject(
  text: string,
  tokens: readonly Token[],
  at: number,
  limit: number,
  capital: boolean,
): SpeakerCandidate | null {
  if (capital) {
    const verb = tokens[at + 1];
    const isPlace = isOf(tokens[at]?.word.folded ?? '', WordClass.locality);
    const finite = SPEECH_VERBS.holds(verb) || NEUTRAL_VERBS.holds(verb);
    const speaks = SPEECH_BEFORE.holds(verb) || (isPlace && finite);
    return speaks ? phrase(text, tokens, at, at + 1) : null;
  }
  for (let i = at + 1; i < limit && i - at < 4; i++) {
    if (!isPlainNoun(tokens[i]) || SPEECH_NOUNS.holds(tokens[i])) return null;
    if (SPEECH_BEFORE.holds(tokens[i + 1])) return phrase(text, tokens, at, i + 1);
  }
  return null;
}

/** Index of the noun for a body or a person that the phrase starting at `at` has as its head. */
function findHead(tokens: readonly Token[], at: number, limit: number): number | null {
  let head: number | null = null;
  for (let i = at; i < limit && i - at < LONGEST_PHRASE; i++) {
    const token = tokens[i];
    if (!token || endsPhrase(token, i > at, head !== null)) break;
    if (token.kind === 'word' && isSpeakerNoun(token)) head = i;
  }
  return head;
}

/** Whether the word names a body or a person that can speak; an acronym does too. */
function isSpeakerNoun({ word }: Token): boolean {
  return speakerNoun(word) === 1;
}

const speakerNoun = factOf(({ text, lower, folded }) => {
  const isAcronym = text.length > 1 && text === text.toUpperCase() && text !== lower;
  return Number(isAcronym || SPEAKING_BODIES.has(folded) || isRoleNoun(folded));
});

function endsPhrase(token: Token, inside: boolean, hasHead: boolean): boolean {
  if (token.kind === 'digits') return true;
  if (token.kind === 'symbol') return token.spaceBefore || !"-'’.".includes(token.text);
  if (token.text !== token.lower || !inside || INSIDE.holds(token)) return false;
  if (isTokenOf(token, WordClass.stop) || SPEECH_VERBS.holds(token)) return true;
  return hasHead && !isSpeakerNoun(token);
}

/** "… of Commerce", "… in Rotterdam", "… for a German carmaker", "… of international relations". */
function withComplement(tokens: readonly Token[], at: number, limit: number): number {
  const word = tokens[at]?.lower ?? '';
  if (!['of', 'for', 'in', 'at', 'from'].includes(word)) return at;
  let end = at + 1;
  if (DETERMINERS.holds(tokens[end])) end++;
  const start = end;
  while (end < limit && end - start < 6 && isCapitalised(tokens, end)) end++;
  while (end < limit && end - start < 3 && isPlainNoun(tokens[end])) end++;
  return end > start ? end : at;
}

function isPlainNoun(token: Token | undefined): boolean {
  if (token?.kind !== 'word' || token.text !== token.lower) return false;
  return (
    !isTokenOf(token, WordClass.stop) &&
    !SPEECH_VERBS.holds(token) &&
    !/(?:ed|ly)$/.test(token.lower)
  );
}

function isCapitalised(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  // "M4" and "B2B": figures that belong to a name.
  if (token?.kind === 'digits') return !token.spaceBefore;
  if (token?.kind !== 'word') {
    return token !== undefined && !token.spaceBefore && "-'’".includes(token.text);
  }
  return token.text !== token.lower || (token.lower === 's' && !token.spaceBefore);
}

function phrase(
  text: string,
  tokens: readonly Token[],
  from: number,
  to: number,
): SpeakerCandidate | null {
  const start = tokens[from]?.start;
  const end = tokenAt(tokens, to - 1)?.end;
  if (start === undefined || end === undefined) return null;
  return {
    kind: 'body',
    from,
    to,
    text: withSingleSpaces(text.slice(start, end)),
    span: { start, end },
  };
}
