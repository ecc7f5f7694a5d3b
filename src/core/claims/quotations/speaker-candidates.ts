import { fold } from '../../text/fold';
import type { Span } from '../../text/span';
import type { Token } from '../../text/tokens';
import type { NameValue, Reading } from '../claim';
import { isRoleNoun, isOf, WordClass } from '../names/word-classes';
import { SPEAKING_BODIES } from './speech.data';

/** Someone whom a sentence may hold to be the speaker, by token indexes. */
export interface SpeakerCandidate {
  readonly kind: 'name' | 'body' | 'he' | 'it';
  readonly from: number;
  readonly to: number;
  readonly text: string;
  readonly span: Span;
}

const PERSONAL = new Set('he she his her him hers'.split(' '));
const IMPERSONAL = new Set('it its they their'.split(' '));
const DETERMINERS = new Set('the a an its his her their our this that one another some'.split(' '));
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
  let nextName = names.findIndex(({ end }) => end > (tokens[from]?.start ?? 0));
  for (let i = from; i < to; i++) {
    const token = tokens[i];
    if (!token) break;
    const name = nextName < 0 ? undefined : names[nextName];
    const found =
      name && token.start >= name.start
        ? nameCandidate(tokens, name, i, to)
        : (pronoun(token, i) ?? bodyPhrase(text, tokens, i, to, name?.start ?? Infinity));
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
  return { kind: 'name', from, to: Math.max(to, from + 1), text: name.value.full, span };
}

function pronoun(token: Token, at: number): SpeakerCandidate | null {
  const kind = PERSONAL.has(token.lower) ? 'he' : IMPERSONAL.has(token.lower) ? 'it' : null;
  if (!kind) return null;
  const span = { start: token.start, end: token.end };
  return { kind, from: at, to: at + 1, text: token.text, span };
}

/** "the ministry", "A buyer for a German carmaker", "Ministry of Commerce", "the staff union". */
function bodyPhrase(
  text: string,
  tokens: readonly Token[],
  at: number,
  limit: number,
  nameStart: number,
): SpeakerCandidate | null {
  const first = tokens[at];
  if (first?.kind !== 'word') return null;
  const capital = first.text !== first.lower && !isOf(fold(first.text), WordClass.stop);
  if (!capital && !DETERMINERS.has(first.lower)) return null;
  const head = findHead(tokens, at, limit, nameStart);
  if (head === null)
    return capital && isPlaceSubject(first) ? phrase(text, tokens, at, at + 1) : null;
  return phrase(text, tokens, at, withComplement(tokens, head + 1, limit));
}

/** Index of the noun for a body or a person that the phrase starting at `at` has as its head. */
function findHead(
  tokens: readonly Token[],
  at: number,
  limit: number,
  nameStart: number,
): number | null {
  let head: number | null = null;
  for (let i = at; i < limit && i - at < LONGEST_PHRASE; i++) {
    const token = tokens[i];
    if (!token || token.start >= nameStart) return null;
    if (token.kind === 'symbol' && !"-'’.".includes(token.text)) break;
    if (token.kind === 'digits') break;
    const word = fold(token.text);
    if (SPEAKING_BODIES.has(word) || isRoleNoun(word)) head = i;
    else if (token.text !== token.lower && isOf(word, WordClass.body)) head = i;
    else if (i > at && token.lower !== 's' && isOf(token.lower, WordClass.stop)) break;
    else if (head !== null && token.text === token.lower && token.kind === 'word') break;
  }
  return head;
}

/** "… of Commerce", "… in Rotterdam", "… for a German carmaker". */
function withComplement(tokens: readonly Token[], at: number, limit: number): number {
  const word = tokens[at]?.lower ?? '';
  if (!['of', 'for', 'in', 'at', 'from'].includes(word)) return at;
  let end = at + 1;
  if (DETERMINERS.has(tokens[end]?.lower ?? '')) end++;
  const start = end;
  while (end < limit && end - start < 6 && isCapitalised(tokens, end)) end++;
  return end > start ? end : at;
}

function isCapitalised(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (token?.kind !== 'word')
    return token !== undefined && !token.spaceBefore && "-'’".includes(token.text);
  return token.text !== token.lower || (token.lower === 's' && !token.spaceBefore);
}

/** "Brussels", "Beijing": a place that stands for its government. */
function isPlaceSubject(token: Token): boolean {
  return isOf(fold(token.text), WordClass.locality);
}

function phrase(
  text: string,
  tokens: readonly Token[],
  from: number,
  to: number,
): SpeakerCandidate | null {
  const start = tokens[from]?.start;
  const end = tokens[to - 1]?.end;
  if (start === undefined || end === undefined) return null;
  return {
    kind: 'body',
    from,
    to,
    text: text.slice(start, end).replace(/\s+/g, ' '),
    span: { start, end },
  };
}
