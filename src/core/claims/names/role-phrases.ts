import { withSingleSpaces } from '../../text/single-spaces';
import { tokenAt, type Token } from '../../text/tokens';
import type { NameRole, Standing } from '../claim';
import { NAMED_THINGS } from './name-words.data';
import { classesOfWord, isTokenOf, WordClass } from './word-classes';
import { WordList } from '../../text/word-list';

/**
 * How a role is tied to its name; `denial` ("who is no relation") tells a person, `thing`
 * ("a consultancy in Leiden") tells none, and neither is a role; for the ties of its standing see `Standing`.
 */
export type Tie =
  | 'title'
  | 'apposition'
  | 'label'
  | 'copula'
  | 'verb'
  | 'bracket'
  | 'employer'
  | 'denial'
  | Standing
  | 'thing';

/** A role with the way it is tied, before it becomes part of a name's value. */
export interface TiedRole extends NameRole {
  readonly tie: Tie;
}

/** What stands before a name: the tokens of the block, the name's first token, and the bound. */
export interface Before {
  readonly text: string;
  readonly tokens: readonly Token[];
  /** Index of the name's first token. */
  readonly at: number;
  /** Index of the token behind the name. */
  readonly next: number;
  /** Index behind the last token of the name before; 0 for the first name. */
  readonly limit: number;
}

/** What stands behind a name. */
export interface After {
  readonly text: string;
  readonly tokens: readonly Token[];
  /** Index of the name's first token. */
  readonly first: number;
  /** Index of the token behind the name. */
  readonly at: number;
  /** Whether the block is a table cell, where "X, Atlantic Council" names an employer. */
  readonly inCell: boolean;
  /** Whether a role before the name already stands in apposition, so that a comma closes it. */
  readonly closed: boolean;
}

const DETERMINERS = WordList.of(
  'the a an its their his her our my your this that these those another one no whose',
);

const APOSTROPHES = new WordList(["'", '’', 'ʼ']);

/** Marks at which a clause ends; a comma is not among them. */
const CLAUSE_ENDS = new WordList([...';:!?()[]{}"“”„«»「」（）|→=—–', '\n']);

export function isDeterminer(token: Token | undefined): boolean {
  return DETERMINERS.holds(token);
}

/** Whether the token is a word with a capital. */
export function isCapital(token: Token | undefined): boolean {
  return token?.kind === 'word' && token.text !== token.lower;
}

/** Whether the token closes a sentence or clause; `.` within abbreviations and initials does not. */
export function endsClause(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (!token) return true;
  if (token.kind !== 'symbol') return false;
  if (token.text !== '.') return CLAUSE_ENDS.holds(token);
  const before = tokenAt(tokens, at - 1);
  if (!before || before.kind !== 'word') return true;
  if (before.text.length === 1 && before.text !== before.lower) {
    const next = tokens[at + 1];
    return !next;
  }
  return !isTokenOf(before, WordClass.address) && !isShortOffice(before);
}

/** "Dep.", "Asst.", "Min.": words of office cut short, whose point ends nothing. */
const SHORT_OFFICES = WordList.of('dep asst assoc dir');
/** The same, which in lower case are minutes and seconds. */
const SHORT_OFFICES_IN_CAPITALS = new Set(['Min', 'Sec']);

/** Whether the token is a word of office cut short ("Dep", "dir"). */
export function isShortOffice(token: Token | undefined): boolean {
  if (token?.kind !== 'word') return false;
  return SHORT_OFFICES.holds(token) || SHORT_OFFICES_IN_CAPITALS.has(token.text);
}

/** Most words of a role before its name. */
export const LONGEST_BEFORE = 18;

/** First token of the clause that ends before `end`; commas end it too where `atCommas`. */
export function clauseStart(
  text: string,
  tokens: readonly Token[],
  end: number,
  limit: number,
  atCommas: boolean,
): number {
  let i = end;
  while (i > limit && end - i < LONGEST_BEFORE) {
    const k = i - 1;
    if (endsClause(tokens, k) || (atCommas && tokens[k]?.text === ',')) break;
    i = k;
    if (afterBreak(text, tokens, i)) break;
  }
  return i;
}

const NEWLINE = 10;

/** Whether the token stands apart from the one before by a hard line break. */
export function afterBreak(text: string, tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  const before = tokenAt(tokens, at - 1);
  if (!token || !before || !token.spaceBefore) return false;
  for (let i = before.end; i < token.start; i++) if (text.charCodeAt(i) === NEWLINE) return true;
  return false;
}

const ROLE = WordClass.office | WordClass.role;

/** Whether the word of the token is a role noun ("Secretary", "broker", "Vice-Premier"). */
export function isRoleToken(token: Token | undefined): boolean {
  return token?.kind === 'word' && (classesOfWord(token.word) & ROLE) !== 0;
}

export function hasRoleNoun(tokens: readonly Token[], from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (isRoleToken(tokens[i])) return true;
  return false;
}

/** The role made of the tokens `from` … `to`, less articles and loose words at its edges, and since when it is held. */
export function makeRole(
  text: string,
  tokens: readonly Token[],
  from: number,
  to: number,
  tie: Tie,
): TiedRole | null {
  let first = from;
  let last = to - 1;
  while (first <= last && isLooseAtStart(tokens, first)) first++;
  for (let i = first + 1; i <= last; i++) if (tokens[i]?.lower === 'since') last = i - 1;
  while (last >= first && isLooseAtEnd(tokens[last])) last--;
  const start = tokens[first]?.start;
  const end = tokens[last]?.end;
  if (start === undefined || end === undefined || first > last) return null;
  return { start, end, text: withSingleSpaces(text.slice(start, end)), tie };
}

const LOOSE_AT_START = WordList.of(
  'and or but with by to from of on in at for as then when while so also even both only once is was are were not than',
);

function isLooseAtStart(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (!token) return false;
  if (token.kind === 'symbol') return token.text !== '(';
  if (token.kind === 'digits') return true;
  if (APOSTROPHES.holds(tokenAt(tokens, at - 1)) && token.lower === 's' && !token.spaceBefore) {
    return true;
  }
  if (DETERMINERS.holds(token) || LOOSE_AT_START.holds(token)) return true;
  return token.text !== token.lower && isTokenOf(token, WordClass.calendar);
}

function isLooseAtEnd(token: Token | undefined): boolean {
  return token?.kind === 'symbol' && token.text !== ')';
}

/** Whether the tokens at `at` and `at + 1` are a possessive ending: 's or a bare apostrophe after s. */
export function isPossessiveMark(tokens: readonly Token[], at: number): boolean {
  const mark = tokens[at];
  if (!mark || mark.spaceBefore || !APOSTROPHES.holds(mark)) return false;
  const next = tokens[at + 1];
  return !next || next.spaceBefore || next.lower === 's';
}

const PREPOSITIONS = WordList.of(
  'of for in at over to from on with by under about against between among as until till since',
);

/** Index of the head of the noun phrase `from` … `to`: its last word before a preposition; or -1. */
function headOf(tokens: readonly Token[], from: number, to: number): number {
  let head = to - 1;
  for (let i = from; i < to; i++) {
    if (!PREPOSITIONS.holds(tokens[i])) continue;
    head = i - 1;
    break;
  }
  while (head >= from && tokens[head]?.kind === 'symbol') head--;
  return head >= from ? head : -1;
}

/** Whether the head of the noun phrase `from` … `to` is a role: "founding chair of the Board". */
export function isRolePhrase(tokens: readonly Token[], from: number, to: number): boolean {
  const head = headOf(tokens, from, to);
  if (head < 0) return false;
  if (isRoleToken(tokens[head])) return true;
  const follows = AFTER_OFFICE.holds(tokens[head]);
  return follows && head > from && isRoleToken(tokenAt(tokens, head - 1));
}

/** Whether the head of the noun phrase is a firm, a ship, a place or the like. */
export function isThingPhrase(tokens: readonly Token[], from: number, to: number): boolean {
  const head = tokens[headOf(tokens, from, to)];
  if (head?.kind !== 'word' || head.text !== head.lower || isRoleToken(head)) return false;
  return NAMED_THINGS.holds(head) || isTokenOf(head, WordClass.body | WordClass.place);
}

/** Words behind an office that belong to it: "chair designate". */
const AFTER_OFFICE = WordList.of('designate elect emeritus general two responsible');
