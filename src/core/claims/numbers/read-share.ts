import { tokenAt, type Token } from '../../text/tokens';
import { tidy } from './amount';
import { namedShareAt, partOfScaleAt, type NamedShare } from './read-amount';
import { FUNCTION_WORDS } from './nouns.data';
import { SMALL_NUMBERS } from './number-words.data';
import { nounPhraseAt } from './read-noun-phrase';
import { figureAt, type Figure } from './read-figure';
import { percentUnitAt } from './read-percent-unit';
import { pastHyphen } from './read-number-words';
import { tellsChange } from './read-range';
import { unitAt } from './read-unit';
import { partOfUnit } from './read-span-of-time';
import { WordList } from '../../text/word-list';

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

/**
 * Reads a share in words or as "N in M" at `tokens[at]`, where `figure` begins if not a word; null
 * where none is meant.
 */
export function shareAt(tokens: readonly Token[], at: number, figure: Figure | null): Share | null {
  const over = figure === null ? plainNumberAt(tokens, at) : plainFigure(figure);
  const inWhole = over === null ? null : (outOf(tokens, over) ?? nounIn(tokens, over));
  return inWhole ?? slashAt(tokens, at) ?? namedAt(tokens, at);
}

/** The upper end of a range whose lower end is the share before `next` ("a quarter to a third"). */
export function upperShareAt(tokens: readonly Token[], first: number, low: Share): Share | null {
  const word = tokens[low.next]?.lower ?? '';
  const between = word === 'and' && tokenAt(tokens, first - 1)?.lower === 'between';
  if (!between && word !== 'to' && word !== '–') return null;
  const named = namedShareAt(tokens, low.next + 1);
  const over = plainNumberAt(tokens, low.next + 1);
  const high = (over && outOf(tokens, over)) ?? (named && shareOf(named));
  if (high === null || low.unit !== 'percent' || high.percent <= low.percent) return null;
  return between || !tellsChange(tokens, first, true) ? high : null;
}

/** Denominators of "N in M"; others ("12 in 27") count things in places. */
const WHOLES: ReadonlySet<number> = new Set([
  2, 3, 4, 5, 6, 7, 8, 9, 10, 12, 20, 25, 50, 100, 1000, 10000, 100000,
]);

/** "nine in ten", "seven out of ten", "1 in 5", "one in every five", "one in a hundred". */
function outOf(tokens: readonly Token[], over: PlainNumber): Share | null {
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

/** "one post in twelve", "17 fires in 20", where nothing that could be counted follows. */
function nounIn(tokens: readonly Token[], over: PlainNumber): Share | null {
  if (over.words && over.value > 9) return null;
  let next = over.next;
  for (let taken = 0; ; taken += 1, next += 1) {
    const word = tokens[next];
    if (word?.kind !== 'word' || !word.spaceBefore || taken > NOUN_REACH) return null;
    if (word.lower === 'in') break;
    if (FUNCTION_WORDS.holds(word)) return null;
  }
  if (next === over.next) return null;
  if (tokens[next + 1]?.lower === 'every') next += 1;
  const under = wholeAt(tokens, next + 1);
  if (under?.words !== over.words || over.value >= under.value) return null;
  if (!(under.words ? WHOLES : ROUND_WHOLES).has(under.value)) return null;
  if (pastHyphen(tokens, under.next) !== under.next || nounPhraseAt(tokens, under.next) !== -1) {
    return null;
  }
  if (tokens[under.next]?.lower === 'of') return null;
  return share(over.value, under.value, under.value === 10 ? 10 : 0, under.next);
}

interface PlainNumber {
  readonly value: number;
  readonly next: number;
  readonly words: boolean;
}

function plainNumberAt(tokens: readonly Token[], at: number): PlainNumber | null {
  const token = tokens[at];
  if (token === undefined) return null;
  if (token.kind === 'word') {
    const value = SMALL_NUMBERS.get(token.lower);
    return value === undefined ? null : { value, next: at + 1, words: true };
  }
  if (token.kind !== 'digits') return null;
  return plainFigure(figureAt(tokens, at));
}

function plainFigure({ number, next }: Figure): PlainNumber | null {
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

/** "2/3 of", "1/5 of the". */
function slashAt(tokens: readonly Token[], at: number): Share | null {
  if (tokens[at]?.kind !== 'digits' || tokens[at + 1]?.text !== '/') return null;
  const [over, under] = [Number(tokens[at]?.text), Number(tokens[at + 2]?.text)];
  const tight = tokens[at + 1]?.spaceBefore === false && tokens[at + 2]?.spaceBefore === false;
  const of = tokens[at + 3]?.lower;
  if (!tight || !(over > 0 && over < under && under <= 20)) return null;
  return of === 'of' || of === 'the' ? share(over, under, under === 10 ? 10 : 0, at + 3) : null;
}

function namedAt(tokens: readonly Token[], at: number): Share | null {
  const named = namedShareAt(tokens, at);
  if (named === null || joinsFurther(tokens, named.next)) return null;
  if (partOfScaleAt(tokens, at) !== null || partOfUnit(tokens, at) !== null) return null;
  const points = pointsAfter(tokens, named);
  if (points !== null) return points;
  const isShare = named.under === 2 ? isHalfOf(tokens, at, named) : isPartOf(tokens, at, named);
  return isShare ? shareOf(named) : null;
}

function shareOf(named: NamedShare): Share {
  return share(named.over, named.under, named.under === 10 ? 10 : 0, named.next);
}

function share(over: number, under: number, step: number, next: number): Share {
  return { percent: tidy((100 * over) / under), step, unit: 'percent', next };
}

/** Whether the words go on to another one ("half-life", "a third-party audit", "half-hour"). */
function joinsFurther(tokens: readonly Token[], next: number): boolean {
  return pastHyphen(tokens, next) !== next && percentUnitAt(tokens, next + 1) === null
    ? tokens[next + 1]?.lower !== 'point'
    : false;
}

/** "half a percentage point", "a quarter of a percentage point", "a quarter-point cut". */
function pointsAfter(tokens: readonly Token[], named: NamedShare): Share | null {
  let next = named.next;
  if (tokens[next]?.lower === 'of') next += 1;
  if (tokens[next]?.lower === 'a' || tokens[next]?.lower === 'one') next += 1;
  next = pastHyphen(tokens, next);
  const unit = percentUnitAt(tokens, next);
  const value = tidy(named.over / named.under);
  const parts = { percent: value, step: 0 };
  if (unit !== null && unit.unit !== 'basis-point') {
    return { ...parts, unit: unit.unit, next: unit.next };
  }
  const halfOrQuarter = named.under === 2 || named.under === 4;
  if (tokens[next]?.lower !== 'point' || !halfOrQuarter) return null;
  return { ...parts, unit: 'percentage-point', next: next + 1 };
}

const OF_WORDS: ReadonlySet<string> = new Set(
  'of the its their his her our my your all this that these those what'.split(' '),
);

/** Words that may stand before a share without "of" behind it ("by a third", "just under a fifth"). */
const LEADS: ReadonlySet<string> = new Set(
  (
    'by to from between at of over under than above below nearly almost about around roughly approximately ' +
    'approx barely maybe perhaps some only just least most exceeds exceeded exceeding exceed topped quite close near ' +
    'beyond nearer reached reaches is was were are max maximum minimum up ~ ≈ > < ≥ ≤ and or another ' +
    'further with'
  ).split(' '),
);

/** Leads that no ordinal can follow: "nearly a fifth last year", but "to a third meeting". */
const STRONG_LEADS: ReadonlySet<string> = new Set(
  (
    'over under than above below nearly almost about around roughly approximately approx barely least most ' +
    'exceeds exceeded exceeding exceed quite nearer ~ ≈ > < ≥ ≤'
  ).split(' '),
);

const COMPARED = WordList.of(
  'more less higher lower fewer larger smaller bigger greater cheaper dearer faster slower longer ' +
    'shorter up down above below',
);

/** "half of", "half the", "over half", "half were"; never "the first half" or "half a year". */
function isHalfOf(tokens: readonly Token[], at: number, half: NamedShare): boolean {
  const before = tokenAt(tokens, at - 1)?.lower ?? '';
  const after = tokens[half.next]?.lower ?? '';
  if (half.article) return after === 'of' && tokens[half.next + 1]?.lower !== tokens[at]?.lower;
  if (NO_SHARE_BEFORE.has(before) || after === 'a' || after === 'an' || after === 'as')
    return false;
  if (OF_WORDS.has(after)) return !isPeriod(tokens, half.next + 1);
  // "barely half landed it"
  if (STRONG_LEADS.has(before) && after.endsWith('ed')) return true;
  if (LEADS.has(before)) return endsHere(tokens, half.next);
  const first = at === 0 || /^[.;:,(=→–—|]$/.test(before);
  return first && (BE_WORDS.has(after) || after === '');
}

/** A period's half is a date ("half of 2024", "half of June"). */
function isPeriod(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  return token?.kind === 'digits' && /^(?:19|20)\d\d$/.test(token.text);
}

const NO_SHARE_BEFORE: ReadonlySet<string> = new Set(
  'first second third other latter former last next top bottom a upper lower one-'.split(' '),
);

const BE_WORDS: ReadonlySet<string> = new Set(
  'are were have had is was will would said say do did could can'.split(' '),
);

/** Whether "a third", "two-thirds" or "three quarters" is a share and no ordinal or period. */
function isPartOf(tokens: readonly Token[], at: number, named: NamedShare): boolean {
  const before = tokenAt(tokens, at - 1)?.lower ?? '';
  const after = tokens[named.next]?.lower ?? '';
  if (after === 'of') return !isPeriod(tokens, named.next + 1);
  const led = LEADS.has(before);
  const quarters =
    named.under === 4 && tokenAt(tokens, named.next - 1)?.lower.startsWith('quarter');
  if (!named.article) return quarters === true ? led && after !== 'ago' : true;
  if (COMPARED.has(after)) return quarters !== true || led;
  if (STRONG_LEADS.has(before) || isCloseTo(tokens, at)) return true;
  if (!led && !isAlone(tokens, at, named)) return false;
  if (quarters === true && (before === 'with' || before === 'and')) return false;
  return endsHere(tokens, named.next);
}

function isCloseTo(tokens: readonly Token[], at: number): boolean {
  const close = tokenAt(tokens, at - 2)?.lower;
  return tokenAt(tokens, at - 1)?.lower === 'to' && (close === 'close' || close === 'up');
}

function isAlone(tokens: readonly Token[], at: number, named: NamedShare): boolean {
  return at === 0 && named.next === tokens.length;
}

const TIME_WORDS = WordList.of('last next today yesterday tomorrow');

/** Whether no noun follows that the words before would count or order. */
function endsHere(tokens: readonly Token[], next: number): boolean {
  const after = tokens[next];
  if (after !== undefined && TIME_WORDS.holds(after)) return true;
  if (after === undefined || after.kind !== 'word') return after?.kind !== 'digits';
  return FUNCTION_WORDS.holds(after) || COMPARED.holds(after) || after.lower.endsWith('ly');
}
