import { tokenAt, type Token } from '../../text/tokens';
import { tidy } from './amount';
import { namedShareAt, partOfScaleAt, type NamedShare } from './read-amount';
import { FUNCTION_WORDS } from './nouns.data';
import type { Figure } from './read-figure';
import { percentUnitAt } from './read-percent-unit';
import { pastHyphen } from './read-number-words';
import { tellsChange } from './read-range';
import { partOfUnit } from './read-span-of-time';
import { nounIn, outOf, plainFigure, plainNumberAt, share, type Share } from './share-in-number';
import { WordList } from '../../text/word-list';

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
    'approx barely even maybe perhaps some only just least most exceeds exceeded exceeding exceed topped quite close near ' +
    'beyond nearer reach reached reaches pass passed passes become becomes became top tops is was were are max maximum minimum up = → ~ ≈ > < ≥ ≤ and or another ' +
    'further with'
  ).split(' '),
);

/** Leads that no ordinal can follow: "nearly a fifth last year", but "to a third meeting". */
const STRONG_LEADS: ReadonlySet<string> = new Set(
  (
    'over under than above below nearly almost about around roughly approximately approx barely even least most ' +
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
  if (isPartOfFronted(tokens, at, named.next)) return true;
  if (after === 'or' && tokens[named.next + 1]?.lower === 'so') return true;
  if (!led && !isAlone(tokens, at, named)) return false;
  if (quarters === true && (before === 'with' || before === 'and')) return false;
  return endsHere(tokens, named.next);
}

const SENTENCE_REACH = 16;

/** "Of the fund, the north would get a quarter.": the whole opens the sentence that the part closes. */
function isPartOfFronted(tokens: readonly Token[], first: number, next: number): boolean {
  if (!/^[.;:,]?$/.test(tokens[next]?.text ?? '')) return false;
  let hasComma = false;
  for (let at = first - 1; at >= 0 && at >= first - SENTENCE_REACH; at -= 1) {
    const token = tokens[at];
    if (token === undefined || /^[.;:!?]$/.test(token.text)) return false;
    hasComma ||= token.text === ',';
    if (hasComma && token.text === 'Of') return true;
    if (token.lower === 'which' && tokenAt(tokens, at - 1)?.lower === 'of') return true;
  }
  return false;
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
