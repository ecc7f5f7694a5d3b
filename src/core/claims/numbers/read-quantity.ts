import type { QuantityValue } from '../claim';
import { tokenAt, type Token } from '../../text/tokens';
import { boundAfter } from '../bounds/read-bound';
import { looksLikeYear } from './amount';
import { AFTER_COUNT, groupBefore, standsForCount } from './bare-number-context';
import {
  followsName,
  isEnumerator,
  isMonth,
  isPartOfDate,
  isTiedToWord,
  isTimeOfDay,
  labelEnd,
} from './not-a-quantity';
import { FUNCTION_WORDS, HYPHENATED_NOUNS, VAGUE_NOUNS } from './nouns.data';
import { multipleAfter } from './read-multiple';
import { isPlural, loneNounAt, nounPhraseAt } from './read-noun-phrase';
import { pastHyphen } from './read-number-words';
import type { Ranged } from './read-range';
import { WordList } from '../../text/word-list';

/** What a number counts, and the token after the words that say it. */
export interface Counted {
  readonly unit: QuantityValue['unit'];
  readonly noun: string | null;
  readonly multiple: boolean;
  readonly next: number;
}

/** A number that counts nothing: reading goes on at the token `skip`. */
export interface NoQuantity {
  readonly skip: number;
}

/** Reads what the number or range counts: a unit, occasions, a noun phrase or, in some places, nothing. */
export function countedAt(
  text: string,
  tokens: readonly Token[],
  ranged: Ranged,
): Counted | NoQuantity {
  const none: NoQuantity = { skip: ranged.next };
  const { first } = ranged;
  if (isPartOfDate(tokens, ranged.high) || isTimeOfDay(tokens, ranged.next)) return none;
  if (isPartOfDate(tokens, ranged.low) || isTiedToWord(tokens, first)) return none;
  if (ranged.printed.kind === 'unit') return unitOf(text, tokens, ranged) ?? none;
  if (tokenAt(tokens, first - 1)?.lower === 'per') return none;
  const grouped = ranged.low.amount.grouped || ranged.low.amount.scale > 1;
  const label = grouped ? -1 : labelEnd(tokens, first, ranged.next);
  if (label !== -1) return { skip: label };
  if (isEnumerator(tokens, ranged.low)) return none;
  const multiple = multipleAfter(tokens, ranged);
  if (multiple !== null) {
    const { next, isRatio } = multiple;
    return { unit: null, noun: isRatio ? null : 'times', multiple: isRatio, next };
  }
  return nounOf(text, tokens, ranged) ?? bareOf(tokens, ranged) ?? none;
}

/** A unit, unless its singular only begins a counted noun ("two week holidays"). */
function unitOf(text: string, tokens: readonly Token[], ranged: Ranged): Counted | null {
  const { printed, next } = ranged;
  if (printed.kind !== 'unit') return null;
  const value = ranged.high.amount.value;
  const name = tokenAt(tokens, next - 1);
  const after = tokens[next];
  const singular = name?.kind === 'word' && name.text.length > 3 && !isPlural(name);
  if (
    singular &&
    !printed.hyphen &&
    value !== 1 &&
    isPlural(after) &&
    after?.spaceBefore === true
  ) {
    return nounOf(text, tokens, { ...ranged, next: ranged.high.amount.next });
  }
  if (isIdiom(tokens, ranged) || isCoordinate(tokens, ranged)) return null;
  return { unit: printed.unit, noun: null, multiple: false, next };
}

/** "one day" and "one second" are seldom counts; "5 A" and the like have no unit here. */
function isIdiom(tokens: readonly Token[], ranged: Ranged): boolean {
  const word = tokens[ranged.first]?.lower;
  const name = tokenAt(tokens, ranged.next - 1)?.lower;
  return (
    word === 'one' && (name === 'day' || name === 'second') && ranged.next - ranged.first === 2
  );
}

/** "48.8566° N", "48° 51′ N" */
function isCoordinate(tokens: readonly Token[], ranged: Ranged): boolean {
  if (tokenAt(tokens, ranged.next - 1)?.text !== '°') return false;
  const after = tokens[ranged.next];
  return after?.kind === 'digits' || /^(?:N|S|E|W|north|south|east|west)$/.test(after?.text ?? '');
}

/** The counted noun phrase; years and words that only point back have none. */
function nounOf(text: string, tokens: readonly Token[], ranged: Ranged): Counted | null {
  const { amount } = ranged.low;
  const words = amount.digits === 0;
  if (words && amount.value <= 1 && amount.scale === 1) return null;
  if (pointsBack(tokens, ranged)) return null;
  const hyphen = hyphenatedNoun(tokens, ranged);
  if (hyphen !== -1) return counted(text, tokens, hyphen - 1, hyphen);
  const start = boundAfter(tokens, ranged.next)?.edge ?? ranged.next;
  const next = pluralOrLone(tokens, start, ranged);
  if (next === -1 || VAGUE_NOUNS.holds(tokenAt(tokens, next - 1))) return null;
  if (looksLikeYear(amount) && !isHedged(tokens, ranged.first) && !isRound(tokens, ranged))
    return null;
  if (followsName(tokens, ranged.first) && isName(tokens, ranged, next)) return null;
  return counted(text, tokens, start, next);
}

function counted(text: string, tokens: readonly Token[], from: number, next: number): Counted {
  const noun = text.slice(tokens[from]?.start ?? 0, tokenAt(tokens, next - 1)?.end ?? 0);
  return { unit: null, noun, multiple: false, next };
}

function pluralOrLone(tokens: readonly Token[], start: number, ranged: Ranged): number {
  const phrase = nounPhraseAt(tokens, start);
  if (phrase !== -1) return phrase;
  const { amount } = ranged.low;
  if (AFTER_COUNT.holds(tokens[start])) return -1;
  const isAdded = amount.digits > 0 && tokenAt(tokens, ranged.first - 1)?.text === '+';
  const large = amount.digits > 1 || amount.scale > 1 || isAdded;
  return large && !looksLikeYear(amount) ? loneNounAt(tokens, start) : -1;
}

/** Index after "-member" in "a seven-member panel", else -1. */
function hyphenatedNoun(tokens: readonly Token[], ranged: Ranged): number {
  const at = pastHyphen(tokens, ranged.next);
  if (at === ranged.next) return -1;
  return HYPHENATED_NOUNS.holds(tokens[at]) ? at + 1 : -1;
}

const POINTING: ReadonlySet<string> = new Set(
  'the these those other our your their his her its my both either neither'.split(' '),
);

/** "the two sides", "these two": what was counted before is only pointed at. */
function pointsBack(tokens: readonly Token[], ranged: Ranged): boolean {
  const before = tokenAt(tokens, ranged.first - 1)?.lower ?? '';
  return ranged.high.amount.value === 2 && POINTING.has(before);
}

const HEDGES = WordList.of(
  'some about around roughly approximately over than nearly almost least most to ~ ≈',
);

function isHedged(tokens: readonly Token[], first: number): boolean {
  return HEDGES.holds(tokenAt(tokens, first - 1));
}

/** "employs 2000 people": a round number behind a verb is a count. */
function isRound(tokens: readonly Token[], ranged: Ranged): boolean {
  const before = tokenAt(tokens, ranged.first - 1);
  return (
    ranged.low.amount.value % 100 === 0 &&
    before?.kind === 'word' &&
    !FUNCTION_WORDS.holds(before) &&
    !isMonth(before)
  );
}

const PLACE_PREPOSITIONS = WordList.of(
  'in at from to of for with by on near across outside inside since until',
);

/**
 * Whether a capitalised word, the number and a noun make a name ("Boeing 737 jets"), and not the end
 * of one phrase and the start of another ("In Germany 45 firms", "Harbour: 12 ships").
 */
function isName(tokens: readonly Token[], ranged: Ranged, next: number): boolean {
  const { amount } = ranged.low;
  if (amount.grouped || amount.scale > 1 || amount.digits === 0) return false;
  if (isPluralCode(tokenAt(tokens, ranged.first - 1))) return false;
  if (ranged.first === 1) return tokens[next]?.kind === 'word';
  let at = ranged.first - 1;
  while (followsName(tokens, at)) at -= 1;
  if (PLACE_PREPOSITIONS.holds(tokenAt(tokens, at - 1))) return false;
  return tokens[next]?.kind === 'word' || !/^[.;,:(–—]$/.test(tokenAt(tokens, at - 1)?.text ?? '.');
}

/** "NGOs 115 vans": capitals in the plural end a phrase of their own. */
function isPluralCode(token: Token | undefined): boolean {
  return token !== undefined && /^\p{Lu}{2,}s$/u.test(token.text);
}

function bareOf(tokens: readonly Token[], ranged: Ranged): Counted | null {
  if (!standsForCount(tokens, ranged)) return null;
  const noun = groupBefore(tokens, ranged.first);
  return { unit: null, noun, multiple: false, next: ranged.next };
}
