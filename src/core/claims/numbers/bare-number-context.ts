import { tokenAt, type Token } from '../../text/tokens';
import { COUNTING_VERBS } from '../counting-verbs.data';
import { boundBefore } from '../bounds/read-bound';
import { looksLikeYear } from './amount';
import { isBesideArrow } from './arrow-unit';
import { followsAverage } from './counted-average';
import { DASHES, MONTHS } from './marks.data';
import { closesPart, leavesOutNoun } from './left-out-noun';
import { SCALE_WORDS } from './number-words.data';
import { followsName } from './not-a-quantity';
import { isNoted, isRuled, isValueOf } from './noted-count';
import { isPlural } from './read-noun-phrase';
import type { Ranged } from './read-range';
import { WordList } from '../../text/word-list';

/** Words before a number that stands for a count without a noun ("fell to 212", "there were 45"). */
const BEFORE = WordList.of(
  'to from at was were is are be been than by reached reaches totalled totaled totals numbered numbers ' +
    'numbering only just aged age ages counted averaged averages equals stands stood hit total totalling ' +
    'totaling against versus vs further another additional',
);

/** What rules do with the number that closes the clause ("the by-law says 55"). */
const RULING = WordList.of(
  'says allow allows allowed permit permits permitted require requires required prescribe prescribes demands',
);

/** Marks before a number that give it as the value of what stands before them. */
const MARKS = new WordList(':=→➜⇒➔←↑↓|');

/** Words behind a number whose noun was said before ("487 in favour", "12 of the 27", "45 were", "45 died"). */
export const AFTER_COUNT = WordList.of(
  'of were are have had will against abstained voted did remain remained died survived drowned applied attended ' +
    'responded returned fled qualified graduated resigned retired enrolled declined refused failed withdrew left',
);

const FIGURES_FROM = 10;
/** "Two of the three" is hardly meant as a figure. */
const FEW = 3;
const MOST_DIGITS = 6;

/**
 * Whether a number without unit or noun is a count. One with set-apart thousands or a scale word
 * always is; other figures from ten on only where the words beside them say so. A year, a decimal
 * of many places and a number word by itself never are.
 */
export function standsForCount(tokens: readonly Token[], ranged: Ranged): boolean {
  const { amount } = ranged.low;
  if (looksLikeYear(amount) || looksLikeYear(ranged.high.amount)) {
    return COUNTING_VERBS.holds(tokenAt(tokens, ranged.first - 1));
  }
  if (amount.grouped || ranged.high.amount.grouped || leavesOutNoun(tokens, ranged)) return true;
  if (amount.notation !== 'figures') return isCountInWords(tokens, ranged);
  if (amount.scale > 1) return true;
  if (amount.decimals > 3 || amount.digits > MOST_DIGITS || isBracketed(tokens, ranged))
    return false;
  if (isAttached(tokens, ranged.next)) return false;
  if (isRate(tokens, ranged.next)) return true;
  if (ranged.first === 0 && ranged.next === tokens.length) return true;
  if (isBesideArrow(tokens, ranged.first, ranged.next)) return !followsName(tokens, ranged.first);
  if (isRuled(tokens, ranged)) return true;
  if (Math.abs(amount.value) < FIGURES_FROM && amount.decimals === 0) return false;
  if (followsName(tokens, ranged.first)) return isNoted(tokens, ranged);
  const before = tokenAt(tokens, ranged.first - 1);
  if (before !== undefined && opensCount(tokens, ranged, before)) {
    return !isClock(tokens, ranged) && !isOtherSide(tokens, ranged.first);
  }
  if (
    boundBefore(tokens, ranged.first) !== null ||
    isNoted(tokens, ranged) ||
    isPartOfGroup(tokens, ranged.first - 1)
  )
    return true;
  if (amount.decimals > 0)
    return closesPart(tokens[ranged.next]) && followsAverage(tokens, ranged.first, 0);
  return isFollowedByCount(tokens, ranged.next) || isFurtherCount(tokens, ranged);
}

const FURTHER_REACH = 14;

/**
 * "3,420 queued for a boat, 150 for a bus", "2,310 in 2012, 871 at the last count", "520 before it, after
 * it 433": the noun was said before.
 */
function isFurtherCount(tokens: readonly Token[], { first, next }: Ranged): boolean {
  return isSetBeside(tokens, first, next) || isComparedInTime(tokens, first, next);
}

const TIME_REACH = 4;

/** Behind a comma: another count stood shortly before, each with its time. */
function isComparedInTime(tokens: readonly Token[], first: number, next: number): boolean {
  let comma = first - 1;
  while (comma > first - TIME_REACH && tokens[comma]?.text !== ',') comma -= 1;
  if (tokens[comma]?.text !== ',') return false;
  const isTimed = TIMES.holds(tokens[comma + 1]) && closesPart(tokens[next]);
  const isPlaced = comma === first - 1 && PREPOSITIONS.holds(tokens[next]);
  if (!isTimed && !isPlaced) return false;
  for (let at = comma - 1; at >= 0 && at >= comma - TIME_REACH; at -= 1) {
    const isCount =
      tokens[at]?.kind === 'digits' && !/^(?:19|20)\d\d$/.test(tokens[at]?.text ?? '');
    if (isCount && (at === comma - 1 || PREPOSITIONS.holds(tokens[at + 1]))) return true;
  }
  return false;
}

const TIMES = WordList.of('after before then now today later earlier');

function isSetBeside(tokens: readonly Token[], first: number, next: number): boolean {
  const preposition = tokens[next]?.lower ?? '';
  if (
    !PREPOSITIONS.has(preposition) ||
    !/^(?:,|;|and|or)$/.test(tokenAt(tokens, first - 1)?.lower ?? '')
  ) {
    return false;
  }
  let isTold = false;
  for (let at = first - 2; at >= 0 && at > first - FURTHER_REACH; at -= 1) {
    const token = tokens[at];
    if (token === undefined || /^[.:!?()]$/.test(token.text)) return false;
    if (isTold && token.kind === 'digits') return true;
    isTold ||= token.lower === preposition;
  }
  return false;
}

const PREPOSITIONS = WordList.of('for in at from to by with against');

/** Whether a number ends at `next` that is so many in a round number: "12 per 100,000", "17.6 per million". */
export function isRate(tokens: readonly Token[], next: number): boolean {
  const base = tokens[next + 1];
  const isPer = tokens[next]?.lower === 'per' && base !== undefined;
  return isPer && (base.kind === 'digits' || SCALE_WORDS.has(base.lower));
}

/** "fell to 212", "the age of 21", "they trained 900." */
function opensCount(tokens: readonly Token[], ranged: Ranged, before: Token): boolean {
  if (BEFORE.holds(before) || MARKS.holds(before)) return true;
  if (before.lower === 'of') return isValueOf(tokenAt(tokens, ranged.first - 2));
  if (before.lower === 'with') return COMPARED.test(tokenAt(tokens, ranged.first - 2)?.lower ?? '');
  const after = tokens[ranged.next];
  const ends = closesPart(after);
  if (COUNTING_VERBS.holds(before)) return ends || PLACES.holds(after);
  return ends && (RULING.holds(before) || HOLDING.holds(before) || GRANTED.holds(before));
}

/** "Compared with 415 in all of 2016." */
const COMPARED = /^compar(?:ed|ing)$/;

/** "Later it approved 240." Verbs of which four figures would rather be the year. */
const GRANTED = WordList.of(
  'approve approves approved grant grants granted issue issues issued order orders ordered reject rejects ' +
    'rejected revoke revokes revoked receive receives received buy buys bought plant plants planted back',
);

/** "Last June it had 728." */
const HOLDING = new WordList(['has', 'have', 'had']);

/** What may follow a count that closes its part of the sentence ("will hire 730 in the spring"). */
const PLACES = WordList.of('in at for from during since this last next every each and but while');

const GROUP_REACH = 6;

/** Whether the comma closes an "Of the …" that opens a sentence. */
function isPartOfGroup(tokens: readonly Token[], comma: number): boolean {
  if (tokens[comma]?.text !== ',') return false;
  for (let at = comma - 1; at >= 0 && at >= comma - GROUP_REACH; at -= 1) {
    if (tokens[at]?.kind !== 'word') return false;
    if (tokens[at]?.text === 'Of') return at + 1 < comma;
  }
  return false;
}

/** What a number without a noun counts by the group before it ("Of the bridges, 613 …"); else null. */
export function groupBefore(tokens: readonly Token[], first: number): string | null {
  const comma = first - 1;
  if (!isPartOfGroup(tokens, comma)) return null;
  for (let at = comma - 1; tokens[at]?.text !== 'Of'; at -= 1) {
    const noun = tokens[at];
    if (noun !== undefined && isPlural(noun)) return noun.text;
  }
  return null;
}

/** Whether what follows tells of things counted before ("45 were", "487 in favour", "52 in 2019"). */
function isFollowedByCount(tokens: readonly Token[], next: number): boolean {
  const after = tokens[next]?.lower ?? '';
  if (after === 'more' || after === 'fewer') return closesPart(tokens[next + 1]);
  if (after !== 'in') return AFTER_COUNT.has(after);
  return /^(?:favou?r|(?:19|20)\d\d)$/.test(tokens[next + 1]?.lower ?? '');
}

/** "two hundred", and from ten on a word that a verb follows ("eleven were granted"). */
function isCountInWords(tokens: readonly Token[], ranged: Ranged): boolean {
  const { amount } = ranged.low;
  if (amount.scale >= 100) return !isOpenEnded(tokens, ranged);
  const after = tokens[ranged.next]?.lower ?? '';
  if (after === 'of') return amount.value > FEW && isOfGroup(tokens, ranged.next + 1);
  if (amount.value < FIGURES_FROM)
    return isFewOf(tokens, ranged, after) || isBoundedFew(tokens, ranged, after);
  if (HOLDING.holds(tokenAt(tokens, ranged.first - 1)) && closesPart(tokens[ranged.next]))
    return true;
  return AFTER_COUNT.has(after) || isAnswer(tokens, ranged);
}

/** "nine of them", "twelve of the county's 57 barns" */
function isOfGroup(tokens: readonly Token[], at: number): boolean {
  return /^(?:them|these|those|the|its|their|our)$/.test(tokens[at]?.lower ?? '');
}

/** "Of 12 ferries, seven were in dock", "among them three who …"; "the two were" points back. */
function isFewOf(tokens: readonly Token[], ranged: Ranged, after: string): boolean {
  const before = tokenAt(tokens, ranged.first - 1);
  const opens =
    before === undefined || before.text === ',' || /^(?:them|whom|which)$/.test(before.lower);
  return opens && ranged.low.amount.value > 1 && /^(?:were|who)$/.test(after);
}

/** "Fewer than six had opened", "the other has at least two.": a bound is put on what is counted. */
function isBoundedFew(
  tokens: readonly Token[],
  { first, next, low }: Ranged,
  after: string,
): boolean {
  if (low.amount.value < 2 || !BOUNDING.holds(tokenAt(tokens, first - 1))) return false;
  // Behind a comma what is counted may follow yet ("at least three, if not four, ferries").
  return (after !== ',' && closesPart(tokens[next])) || /^(?:were|are|had|have)$/.test(after);
}

const BOUNDING = new WordList(['than', 'over', 'under', 'least', 'most']);

/** "How many are there? Sixty-two." */
function isAnswer(tokens: readonly Token[], ranged: Ranged): boolean {
  const before = tokenAt(tokens, ranged.first - 1)?.text ?? '?';
  const after = tokens[ranged.next]?.text ?? '.';
  return /^[:?]$/.test(before) && after === '.';
}

/** Whether a letter or a degree is attached, so that the figure is part of a code or a coordinate. */
function isAttached(tokens: readonly Token[], next: number): boolean {
  const after = tokens[next];
  if (after === undefined || after.spaceBefore) return false;
  if (DASHES.holds(after)) return tokens[next + 1]?.spaceBefore === false;
  return after.kind !== 'symbol' || /^[/_@#&°]$/.test(after.text);
}

function isBracketed(tokens: readonly Token[], ranged: Ranged): boolean {
  const after = tokens[ranged.next]?.text;
  const before = tokenAt(tokens, ranged.first - 1)?.text;
  return (before === '(' && after === ')') || (before === '[' && after === ']');
}

/** "hundreds of", "a thousand and one". */
function isOpenEnded(tokens: readonly Token[], ranged: Ranged): boolean {
  return tokens[ranged.next]?.lower === 'of' && tokens[ranged.first]?.lower === 'a';
}

/** "217 to 213" sets two sides against each other, unless "from" opens a change; "from 217 in 2020 to 213" is one. */
function isOtherSide(tokens: readonly Token[], first: number): boolean {
  if (tokenAt(tokens, first - 1)?.lower !== 'to') return false;
  const side = tokenAt(tokens, first - 2);
  if (side?.kind !== 'digits') return false;
  const before = tokenAt(tokens, first - 3);
  const isTime = YEAR_OPENS.holds(before) || MONTHS.has(before?.text ?? '');
  if (isTime && YEAR.test(side.text)) return false;
  let at = first - 3;
  while (/^[\d.,]+$/.test(tokenAt(tokens, at)?.text ?? '')) at -= 1;
  return tokenAt(tokens, at)?.lower !== 'from';
}

/** What stands before a year of which a value was told. */
const YEAR_OPENS = new WordList(['in', 'of', 'since', 'by', 'late', 'early']);

const YEAR = /^(?:19|20)\d\d$/;

/** "at 16" may be an hour of the day. */
function isClock(tokens: readonly Token[], ranged: Ranged): boolean {
  const hour = ranged.high.amount.value <= 24 && ranged.high.amount.decimals === 0;
  return hour && tokenAt(tokens, ranged.first - 1)?.lower === 'at';
}
