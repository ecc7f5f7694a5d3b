import { tokenAt, type Token } from '../../text/tokens';
import { isPastOfVerb } from '../past-verbs';
import { looksLikeYear } from './amount';
import { DASHES } from './marks.data';
import { followsName } from './not-a-quantity';
import { amountAt } from './read-amount';
import { isPlural } from './read-noun-phrase';
import type { Ranged } from './read-range';
import { startsNumber } from './starters';
import { WordList } from '../../text/word-list';

/** "Two of the three" is hardly meant as a figure. */
const FEW = 3;

/**
 * Whether the words beside a number, in figures or words, say that it counts what was counted before
 * it: "4 of them", "three of which", "nine of 12", "of which 610", "13 rounds (six long)", "52 for, 3
 * against", "five to one", "and twelve sat still", "the latter 640", or what the last of a list counts
 * ("410 and 640 beds"). Small numbers count here, too.
 */
export function leavesOutNoun(tokens: readonly Token[], ranged: Ranged): boolean {
  const { value, decimals } = ranged.low.amount;
  if (value < 2 || decimals > 0 || looksLikeYear(ranged.low.amount)) return false;
  return (
    isPartOf(tokens, ranged) ||
    isOfThese(tokens, ranged) ||
    isBracketedPart(tokens, ranged) ||
    isVote(tokens, ranged.first, ranged.next) ||
    isTally(tokens, ranged) ||
    isOfTwo(tokens, ranged) ||
    isOutOf(tokens, ranged) ||
    (value > FEW &&
      (isSubject(tokens, ranged) || isListed(tokens, ranged) || isDone(tokens, ranged)))
  );
}

/** "4 of them" behind a comma, "three of which", "seven of 11". */
function isPartOf(tokens: readonly Token[], { first, next, low }: Ranged): boolean {
  if (tokens[next]?.lower !== 'of' || followsName(tokens, first)) return false;
  const whole = tokens[next + 1]?.lower ?? '';
  if (whole === 'which' || whole === 'whom') return true;
  if (/^(?:them|these|those)$/.test(whole))
    return /^(?:[,;:(–—]|were|are)$/.test(tokenAt(tokens, first - 1)?.text ?? '');
  const isNumber = startsNumber(tokens, next + 1) && tokens[next + 1]?.spaceBefore === true;
  if (!isNumber || /^(?:a|an|half)$/.test(whole)) return false;
  return tokens[next + 1]?.kind !== 'digits' || Number(tokens[next + 1]?.text) > low.amount.value;
}

/** "377 out of 530": larger numbers than those of which a share is told. */
function isOutOf(tokens: readonly Token[], { first, next, low }: Ranged): boolean {
  if (low.amount.value <= TEN) return false;
  const isPart = tokens[next]?.lower === 'out' && tokens[next + 1]?.lower === 'of';
  if (isPart) return tokens[next + 2]?.kind === 'digits';
  const isWhole =
    tokenAt(tokens, first - 1)?.lower === 'of' && tokenAt(tokens, first - 2)?.lower === 'out';
  return isWhole && tokenAt(tokens, first - 3)?.kind === 'digits';
}

const TEN = 10;

const DOING = WordList.of('did achieved');
const DONE_REACH = 12;

/** "It planned 530 visits and did 377.": what was done is counted in what was planned. */
function isDone(tokens: readonly Token[], { first, next }: Ranged): boolean {
  if (!DOING.holds(tokenAt(tokens, first - 1)) || !closesPart(tokens[next])) return false;
  for (let at = first - 2; at >= 0 && at >= first - DONE_REACH; at -= 1) {
    if (tokens[at]?.text === '.') return false;
    if (tokens[at]?.kind === 'digits') return true;
  }
  return false;
}

/** "of which 610 fell in spring", "among whom three came" */
function isOfThese(tokens: readonly Token[], { first, next }: Ranged): boolean {
  if (!/^(?:which|whom)$/.test(tokenAt(tokens, first - 1)?.lower ?? '')) return false;
  if (!/^(?:of|among)$/.test(tokenAt(tokens, first - 2)?.lower ?? '')) return false;
  return tokens[next]?.kind === 'word' || closesPart(tokens[next]);
}

const LONGEST_PART = 3;

/** "13 rounds (six prolonged)": a short bracket behind what was counted. */
function isBracketedPart(tokens: readonly Token[], { first, next }: Ranged): boolean {
  if (tokenAt(tokens, first - 1)?.text !== '(' || !isPlural(tokenAt(tokens, first - 2)))
    return false;
  for (let at = next; at <= next + LONGEST_PART; at += 1) {
    const token = tokens[at];
    if (token?.text === ')') return at > next;
    if (token?.kind !== 'word' || !token.spaceBefore) return false;
  }
  return false;
}

const VOTES = WordList.of('for against abst abstained abstaining abstain abstentions');
const VOTE_REACH = 5;

/** "52 for, 3 against": two numbers at least, each with its side. */
function isVote(tokens: readonly Token[], first: number, next: number): boolean {
  if (!isSide(tokens, next)) return false;
  for (let at = 1; at <= VOTE_REACH; at += 1) {
    const isOther =
      (isSide(tokens, next + at) && isNumberAt(tokens, next + at - 1)) ||
      (isSide(tokens, first - at) && isNumberAt(tokens, first - at - 1));
    if (isOther) return true;
  }
  return false;
}

const VOTING = WordList.of('vote votes voted voting ballot division');
const TALLY_REACH = 4;

/** "the vote went five to one", "Vote 4–2", "a 7–2 vote": the votes for it, before those against. */
function isTally(tokens: readonly Token[], { first, next, low }: Ranged): boolean {
  const joint = tokens[next];
  const isDash = joint?.spaceBefore === false && DASHES.holds(joint);
  const against = joint?.lower === 'to' || isDash ? amountAt(tokens, next + 1, false) : null;
  if (against === null || 'skip' in against || against.value > low.amount.value) return false;
  if (VOTING.holds(tokens[against.next])) return true;
  for (let at = first - 1; at >= first - TALLY_REACH; at -= 1) {
    if (VOTING.holds(tokens[at])) return true;
    if (tokens[at]?.kind !== 'word' && tokens[at]?.text !== ':') return false;
  }
  return false;
}

function isSide(tokens: readonly Token[], at: number): boolean {
  return VOTES.holds(tokens[at]) && closesPart(tokens[at + 1]);
}

function isNumberAt(tokens: readonly Token[], at: number): boolean {
  return tokens[at] !== undefined && startsNumber(tokens, at);
}

/** "and twelve sat on theirs", "but 31 fell": a verb follows, which nothing counted stands before. */
function isSubject(tokens: readonly Token[], { first, next, low }: Ranged): boolean {
  const before = tokenAt(tokens, first - 1);
  if (before === undefined || !/^(?:and|but|while|whereas|;)$/.test(before.lower)) return false;
  const verb = tokens[next];
  if (verb === undefined || verb.text !== verb.lower || !isPastOfVerb(verb)) return false;
  // "in May and 12 followed": a day.
  return low.amount.digits === 0 || tokenAt(tokens, first - 2)?.text === ',' || before.text === ';';
}

const OF_TWO = WordList.of('former latter other second');

/** "the former has 410 beds, the latter 640": what was counted of the one is counted of the other. */
function isOfTwo(tokens: readonly Token[], { first, next }: Ranged): boolean {
  const at = tokenAt(tokens, first - 1)?.text === ',' ? first - 2 : first - 1;
  if (!OF_TWO.holds(tokenAt(tokens, at)) || tokenAt(tokens, at - 1)?.lower !== 'the') return false;
  return closesPart(tokens[next]);
}

const MOST_LISTED = 6;

/** "410 and 640 beds", "12, 15 and 40 schools": the noun stands behind the last number. */
function isListed(tokens: readonly Token[], { next }: Ranged): boolean {
  let at = next;
  for (let listed = 0; listed < MOST_LISTED; listed += 1) {
    const joint = tokens[at]?.text;
    if (joint !== ',' && joint !== 'and' && joint !== 'or') return false;
    const read = amountAt(tokens, at + 1, false);
    if (read === null || 'skip' in read || looksLikeYear(read)) return false;
    if (joint !== ',') return read.decimals === 0 && isPlural(tokens[read.next]);
    at = read.next;
  }
  return false;
}

/** Whether the part of the sentence ends before a token. */
export function closesPart(after: Token | undefined): boolean {
  return after === undefined || /^[.,;:)]$/.test(after.text);
}
