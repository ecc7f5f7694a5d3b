import type { Token } from '../../text/tokens';
import { WordList } from '../../text/word-list';
import { tidy } from './amount';
import { FUNCTION_WORDS } from './nouns.data';
import { SMALL_NUMBERS } from './number-words.data';
import { figureAt, type Figure } from './read-figure';
import { nounPhraseAt } from './read-noun-phrase';
import { pastHyphen } from './read-number-words';
import { percentUnitAt } from './read-percent-unit';
import { unitAt } from './read-unit';

/** A share of a whole that is printed without a percent sign, in percent. */
export interface Share {
  readonly percent: number;
  /**
   * How far the rounded statement may be off: 10 for "nine in ten" and "nine-tenths", whose grid is
   * the tens; 0 for halves, thirds, quarters, fifths and the rest, which say what they mean.
   */
  readonly step: number;
  readonly unit: 'percent' | 'percentage-point';
  readonly next: number;
}

/** Denominators of "N in M"; others ("12 in 27") count things in places. */
const WHOLES: ReadonlySet<number> = new Set([
  2, 3, 4, 5, 6, 7, 8, 9, 10, 12, 20, 25, 50, 100, 1000, 10000, 100000,
]);

/** "nine in ten", "seven out of ten", "1 in 5", "one in every five", "one in a hundred". */
export function outOf(tokens: readonly Token[], over: PlainNumber): Share | null {
  let next = pastHyphen(tokens, over.next);
  const word = tokens[next]?.lower;
  const isOut = word === 'out' && tokens[pastHyphen(tokens, next + 1)]?.lower === 'of';
  if (isOut) next = pastHyphen(tokens, next + 1) + 1;
  else if (word === 'in') next += 1;
  else return null;
  next = pastHyphen(tokens, next);
  const every = tokens[next]?.lower === 'every';
  if (every) next += 1;
  const under = wholeAt(tokens, next);
  if (under === null || over.value >= under.value || over.value === 0) return null;
  const oneIn = over.value === 1 && under.value <= 1000;
  if (!oneIn && !(isAlike(over, under) && WHOLES.has(under.value))) return null;
  // "three in ten days" counts in a time; "12 in 20 countries" counts in places.
  if (!isOut && !every) {
    if (over.value > 9 && under.value < 100) return null;
    if (unitAt(tokens, pastHyphen(tokens, under.next))?.unit.dimension === 'time') return null;
    if (percentUnitAt(tokens, under.next) !== null) return null;
  }
  const step = under.value === 10 ? 10 : under.value >= 100 ? 100 / under.value : 0;
  return share(over.value, under.value, step, under.next);
}

/** Both in words or both in figures; or each as newspapers print it, figures from ten on. */
function isAlike(over: PlainNumber, under: PlainNumber): boolean {
  if (over.words === under.words) return true;
  return over.words && over.value < 10 && under.value >= 10;
}

const NOUN_REACH = 3;

/** Denominators of "N things in M" in figures; other figures count things in places. */
const ROUND_WHOLES: ReadonlySet<number> = new Set([10, 20, 100, 1000]);

/** "one post in twelve", "17 fires in 20", "nine letters out of ten", where nothing that could be counted follows. */
export function nounIn(tokens: readonly Token[], over: PlainNumber): Share | null {
  if (over.words && over.value > 9) return null;
  let next = over.next;
  for (let taken = 0; ; taken += 1, next += 1) {
    const word = tokens[next];
    if (word?.kind !== 'word' || !word.spaceBefore || taken > NOUN_REACH) return null;
    if (word.lower === 'in') break;
    if (word.lower === 'out' && tokens[next + 1]?.lower === 'of') {
      next += 1;
      break;
    }
    if (FUNCTION_WORDS.holds(word)) return null;
  }
  if (next === over.next) return null;
  if (tokens[next + 1]?.lower === 'every') next += 1;
  const under = wholeAt(tokens, next + 1);
  if (under?.words !== over.words || over.value >= under.value) return null;
  if (!(under.words ? WHOLES : ROUND_WHOLES).has(under.value)) return null;
  if (pastHyphen(tokens, under.next) !== under.next) return null;
  const isCounted = nounPhraseAt(tokens, under.next) !== -1;
  if (isCounted && !(over.value === 1 && isVerb(tokens, under.next))) return null;
  if (tokens[under.next]?.lower === 'of') return null;
  return share(over.value, under.value, under.value === 10 ? 10 : 0, under.next);
}

/** "One adult in four belongs to one": an object, or what it is done to, follows a verb and no noun. */
function isVerb(tokens: readonly Token[], at: number): boolean {
  return tokens[at]?.lower.endsWith('s') === true && OBJECTS.holds(tokens[at + 1]);
}

const OBJECTS = WordList.of('to a an the no this that these those its their his her it them him');

/** A number without decimals, in figures or as one word. */
export interface PlainNumber {
  readonly value: number;
  readonly next: number;
  readonly words: boolean;
}

/** The plain number at a token; null where there is none. */
export function plainNumberAt(tokens: readonly Token[], at: number): PlainNumber | null {
  const token = tokens[at];
  if (token === undefined) return null;
  if (token.kind === 'word') {
    const value = SMALL_NUMBERS.get(token.lower);
    return value === undefined ? null : { value, next: at + 1, words: true };
  }
  if (token.kind !== 'digits') return null;
  return plainFigure(figureAt(tokens, at));
}

/** A figure as a plain number; null where it has decimals. */
export function plainFigure({ number, next }: Figure): PlainNumber | null {
  return number === null || number.decimals > 0
    ? null
    : { value: number.value, next, words: false };
}

function wholeAt(tokens: readonly Token[], at: number): PlainNumber | null {
  const word = tokens[at]?.lower;
  const article = word === 'a' || word === 'one';
  const large = tokens[at + 1]?.lower;
  if (article && large === 'hundred') return { value: 100, next: at + 2, words: true };
  if (word === 'hundred') return { value: 100, next: at + 1, words: true };
  if (article && large === 'thousand') return { value: 1000, next: at + 2, words: true };
  return plainNumberAt(tokens, at);
}

/** So many parts of a whole, in percent. */
export function share(over: number, under: number, step: number, next: number): Share {
  return { percent: tidy((100 * over) / under), step, unit: 'percent', next };
}
