import { tokenAt, type Token } from '../../text/tokens';
import { WordList } from '../../text/word-list';
import type { Bound } from '../claim';
import { isPastOfVerb } from '../past-verbs';
import {
  AUXILIARIES,
  BETWEEN,
  FAILURES,
  NEGATIONS,
  NEGATIVE_SUBJECTS,
  NO_VERBS,
  REACHING,
  STRESSING,
  VERB_DENIALS,
  VERB_ENDS,
} from './negations.data';
import { phraseAt, phraseTree, type BoundWords } from './phrase-tree';

/** Verbs that put a value out of reach where they are negated. */
export const UNREACHED = phraseTree({ under: REACHING }, true);
const NOT_REACHING = phraseTree({ under: [...NEGATIONS, ...FAILURES] }, true);
const NEGATED = phraseTree({ about: [...NEGATIONS, ...FAILURES] }, true);

/** "did not reach 80%", "never got to 80%": less than that. */
export function unreached(tokens: readonly Token[], last: number): BoundWords | null {
  const verb = phraseAt(UNREACHED, tokens, last, -1);
  if (verb === null) return null;
  const adverb = STRESSING.holds(tokenAt(tokens, verb.edge - 1)) ? 1 : 0;
  const negation = phraseAt(NOT_REACHING, tokens, verb.edge - 1 - adverb, -1);
  if (negation === null) return null;
  return { bound: 'under', edge: withAuxiliaries(tokens, negation.edge) };
}

const OPPOSITES: Readonly<Partial<Record<Bound, Bound>>> = {
  over: 'at-most',
  'just-over': 'at-most',
  under: 'at-least',
  nearly: 'at-least',
  'at-least': 'under',
  'at-most': 'over',
};

/** Degrees that leave a little where they are denied: "not much more than", "not far below". */
const LITOTES = new WordList([
  'much',
  'far',
  'well',
  'considerably',
  'significantly',
  'substantially',
  'greatly',
]);
const SLIGHT: Readonly<Partial<Record<Bound, Bound>>> = { over: 'just-over', under: 'nearly' };

/** What a bound is where it is denied; "as much as", which is at most so much, is less then. */
function oppositeOf(tokens: readonly Token[], core: BoundWords): Bound | undefined {
  if (!isAsMuch(tokens, core)) return OPPOSITES[core.bound];
  return core.bound === 'at-most' ? 'under' : 'over';
}

function isAsMuch(tokens: readonly Token[], { edge }: BoundWords): boolean {
  return tokenAt(tokens, edge)?.lower === 'as';
}

/** A bound with the negation before it: "no more than", "would not go beyond", "no bid came in above". */
export function withNegation(tokens: readonly Token[], core: BoundWords): BoundWords {
  const opposite = oppositeOf(tokens, core);
  if (opposite === undefined) return core;
  const isAs = isAsMuch(tokens, core);
  const near = phraseAt(NEGATED, tokens, core.edge - 1, -1);
  if (near !== null && (isAs || core.bound === 'over' || core.bound === 'under')) {
    const slight = LITOTES.holds(tokenAt(tokens, core.edge)) ? SLIGHT[core.bound] : undefined;
    return { bound: slight ?? opposite, edge: withAuxiliaries(tokens, near.edge) };
  }
  if (near !== null) return core;
  const counted = deniedUnit(tokens, core.edge);
  if (counted !== -1) return { bound: opposite, edge: counted };
  const verbal = verbDenial(tokens, core.edge);
  if (verbal !== -1) return { bound: opposite, edge: verbal };
  // "Nothing may be sold for a little over a week" says how long, and not that it is no longer.
  if (core.bound === 'just-over' || core.bound === 'nearly') return core;
  const subject = deniedFrom(tokens, core.edge);
  return subject === -1 ? core : { bound: opposite, edge: core.edge };
}

/** "not a euro more than", "not one job fewer than": index of the denial, else -1. */
function deniedUnit(tokens: readonly Token[], edge: number): number {
  const article = tokenAt(tokens, edge - 2)?.lower === 'single' ? edge - 3 : edge - 2;
  if (
    tokenAt(tokens, edge - 1)?.kind !== 'word' ||
    !/^(?:a|an|one)$/.test(tokenAt(tokens, article)?.lower ?? '')
  )
    return -1;
  return tokenAt(tokens, article - 1)?.lower === 'not' ? article - 1 : -1;
}

/**
 * "Never costs more than", "cannot get above", "does not amount to less than": the denial is the verb's.
 * Gives the first token that says so, -1 where none does; a participle ("is not paid") is left outside.
 */
function verbDenial(tokens: readonly Token[], edge: number): number {
  const verb = VERB_ENDS.holds(tokenAt(tokens, edge - 1)) ? edge - 2 : edge - 1;
  if (tokenAt(tokens, verb)?.kind !== 'word' || NO_VERBS.holds(tokenAt(tokens, verb))) return -1;
  let at = verb - 1;
  while (BETWEEN.holds(tokenAt(tokens, at))) at -= 1;
  const isJoined = at === verb - 1;
  if (VERB_DENIALS.holds(tokenAt(tokens, at))) return isJoined ? at : edge;
  if (tokenAt(tokens, at)?.lower !== 'not' || !AUXILIARIES.holds(tokenAt(tokens, at - 1)))
    return -1;
  return isJoined && !PERFECT.test(tokenAt(tokens, at - 1)?.lower ?? '') ? at - 1 : edge;
}

const PERFECT = /^(?:is|are|was|were|be|been|being|has|have|had)$/;

/** First of the auxiliaries before a negation ("may not", "would not"), for the hedged span. */
function withAuxiliaries(tokens: readonly Token[], edge: number): number {
  return AUXILIARIES.holds(tokenAt(tokens, edge - 1)) ? edge - 1 : edge;
}

const SUBJECT_REACH = 4;

/** Index of a negative subject or adverb whose auxiliary stands before the token `edge`, else -1. */
function deniedFrom(tokens: readonly Token[], edge: number): number {
  let at = edge - 1;
  const isVerbal = AUXILIARIES.holds(tokenAt(tokens, at));
  while (AUXILIARIES.holds(tokenAt(tokens, at))) at -= 1;
  const reach = isVerbal ? SUBJECT_REACH : LONG_REACH;
  for (let taken = 0; taken < reach; taken += 1, at -= 1) {
    const token = tokenAt(tokens, at);
    if (token === undefined || token.kind === 'symbol' || RELATIVES.holds(token)) return -1;
    if (isVerbal && token.lower === 'not') return at;
    if (NEGATIVE_SUBJECTS.holds(token)) return isVerbal || isSubject(tokens, at, edge) ? at : -1;
  }
  return -1;
}

/** How far a verb of its own ("no bid came in above") may set a negative subject apart. */
const LONG_REACH = 6;

/** Words that begin a phrase of which only the noun, and not the sentence, is bounded. */
const RELATIVES = WordList.of('that which who whose where with having but and because if than');

/** A denial that opens its clause and has a verb before the bound ("no bid came in above"). */
function isSubject(tokens: readonly Token[], at: number, edge: number): boolean {
  const before = tokenAt(tokens, at - 1);
  if (
    before !== undefined &&
    before.kind !== 'symbol' &&
    !/^(?:and|but|that|so)$/.test(before.lower)
  )
    return false;
  return edge - at >= 3 && tokens.slice(at + 1, edge).some((token) => isPastOfVerb(token));
}
