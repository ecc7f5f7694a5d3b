import type { Reading } from '../claims/claim';
import { CHANGE_WORDS } from '../claims/numbers/range-words.data';
import { differenceOf } from './like-units';
import { LINKS } from '../claims/stance/stance-words.data';
import type { Token } from '../text/tokens';
import { firstTokenAt } from './clauses';
import { directionOf } from './direction';
import type { ClaimPlace, RankedRow } from './rank';

/** Most tokens between a value and the one that it had before. */
const REACH = 14;
/** Most tokens behind a value that may say that it is of an earlier time. */
const TIME_REACH = 7;
/** Most dates between the two values. */
const DATES_BETWEEN = 2;

const COMPARING = /^(?:vs|versus|against|than|compared|after|where|when|down|up)$/;
const EARLIER =
  /\b(?:(?:a|one|the) (?:year|yr) (?:before|earlier)|twelve months (?:before|earlier)|the (?:previous|preceding|prior) \w+|before that|previously|the (?:one|time|count|census|survey) before|earlier)\b/;
/** Behind what sets two values against each other this is earlier, too ("57%, vs 35% last year"). */
const LAST = /\blast (?:year|yr|season|quarter|month|time)\b/;
/** "8,150, prev yr 6,940": an earlier time right before the value that is of it. */
const EARLIER_AHEAD =
  /\b(?:(?:a|one|the) (?:year|yr) (?:before|earlier)|(?:prev|previous|preceding|prior) (?:\. )?(?:year|yr|season|quarter|month))(?: (?:it was|was|had been|:))?$/;

const ARROW = /^(?:→|⇒|➜|->|=>|-->)$/;
/** "380 stalls, used to be 410". */
const FORMERLY =
  /^[,;(]? ?(?:used to be|had been|formerly|previously)(?: at)?(?: around| about| some)?$/;

/** Of two claims of one kind in a sentence: which is the value of now, and which the one before it. */
export interface Change {
  readonly now: number;
  readonly before: number;
  /** The words say that it went the other way than the numbers do: "rose from 60 to 50". */
  readonly isContrary: boolean;
}

/**
 * The pairs of a sentence's claims that tell what a value was and what it is; of claims without a row it is
 * not asked.
 */
export function changesOf(
  places: readonly ClaimPlace[],
  ranked: readonly (readonly RankedRow[])[],
): readonly Change[] {
  const changes: Change[] = [];
  for (let i = 1; i < places.length; i++) {
    const right = places[i];
    const k = valueBefore(places, i);
    const left = places[k];
    if (!left || !right || left.claim.value.kind !== right.claim.value.kind) continue;
    if (ranked[i]?.length === 0 || ranked[k]?.length === 0) continue;
    const order = orderOf(left.claim, right.claim, left.tokens);
    if (order === null && !isWentOn(left, right.claim)) continue;
    const way = order ?? 'before-now';
    const isContrary = growth(left.claim, right.claim, way) * told(left, right.claim) < 0;
    if (order === null && !isContrary) continue;
    const [now, before] = way === 'now-before' ? [k, i] : [i, k];
    changes.push({ now, before, isContrary });
  }
  return changes;
}

/** The value before one, over the dates between the two ("12% in 2024, up from 9%"). */
export function valueBefore(places: readonly ClaimPlace[], at: number): number {
  let k = at - 1;
  const last = Math.max(0, k - DATES_BETWEEN);
  while (k > last && places[k]?.claim.value.kind === 'date') k--;
  return k;
}

function orderOf(
  left: Reading,
  right: Reading,
  tokens: readonly Token[],
): 'now-before' | 'before-now' | null {
  const from = firstTokenAt(tokens, left.end);
  const to = firstTokenAt(tokens, right.hedged.start);
  if (to - from > REACH) return null;
  const between = tokens.slice(from, to).map(({ lower }) => lower);
  if (between.some((word) => /^[.;!?]$/.test(word))) return null;
  if (isUpFrom(between)) return 'now-before';
  const opened = tokens[firstTokenAt(tokens, left.hedged.start) - 1]?.lower;
  if (between.every((word) => LINKS.has(word))) {
    if (opened === 'to' && between[0] === 'from') return 'now-before';
    if (opened === 'from' && between[0] === 'to') return 'before-now';
  }
  if (opened === 'from' && isFromTo(tokens.slice(from, to))) return 'before-now';
  if (ARROW.test(between.join(''))) return 'before-now';
  const said = between.join(' ');
  if (FORMERLY.test(said) || EARLIER_AHEAD.test(said)) return 'now-before';
  const end = firstTokenAt(tokens, right.end);
  const around = [...between, ...tokens.slice(end, end + TIME_REACH).map(({ lower }) => lower)];
  const stop = around.findIndex((word, i) => i >= between.length && /^[.;!?]$/.test(word));
  const words = stop < 0 ? around : around.slice(0, stop);
  const compares = between.some((word) => COMPARING.test(word));
  const told = compares ? words : words.slice(between.length);
  const time = told.join(' ');
  return EARLIER.test(time) || (compares && LAST.test(time)) ? 'now-before' : null;
}

/** "From 12% in 2020 to 15%", "from 12% it went up to 15%": whether nothing else stands between the two. */
function isFromTo(between: readonly Token[]): boolean {
  const to = between.map(({ lower }) => lower).lastIndexOf('to');
  return (
    to >= 0 &&
    between.every(
      (token, i) =>
        LINKS.has(token.lower) || (i < to && (BETWEEN.test(token.lower) || tellsChange(token))),
    )
  );
}

/** A year, and what it is told of that changed. */
const BETWEEN = /^(?:(?:19|20)\d\d|it|they|this)$/;

function tellsChange(token: Token): boolean {
  return directionOf(token.lower) !== 0 || CHANGE_WORDS.holds(token);
}

/** "It was 60; it has since climbed to 50": what the second value says of the first by a pronoun. */
function isWentOn({ claim, tokens }: ClaimPlace, right: Reading): boolean {
  const to = firstTokenAt(tokens, right.hedged.start);
  const from = firstTokenAt(tokens, claim.end);
  if (tokens[to - 1]?.lower !== 'to' || to - from > REACH) return false;
  return tokens.slice(from, to).some(({ lower }) => /^(?:it|they|that|this|which)$/.test(lower));
}

/** Which way the numbers of a change go: up (1), down (-1) or neither (0). */
function growth(
  { value: left }: Reading,
  { value: right }: Reading,
  way: 'now-before' | 'before-now',
): number {
  const up = Math.sign(differenceOf(right, left) ?? 0);
  return way === 'before-now' ? up : -up;
}

/** So many tokens before the first of two values the verb of change may stand ("rose last year from 60 to 50"). */
const VERB_REACH = 4;

/** Which way the words right before two values and between them say that it went; 0: none, or both. */
function told({ claim, tokens }: ClaimPlace, right: Reading): number {
  const at = firstTokenAt(tokens, claim.hedged.start);
  const words = [
    ...tokens.slice(Math.max(0, at - VERB_REACH), at),
    ...tokens.slice(firstTokenAt(tokens, claim.end), firstTokenAt(tokens, right.hedged.start)),
  ];
  const ways = new Set(words.map(({ lower }) => directionOf(lower)).filter((one) => one !== 0));
  const [way = 0] = ways.size === 1 ? ways : [];
  return way;
}

/** "up from", "a rise from", ", down from nearly". */
function isUpFrom(between: readonly string[]): boolean {
  const from = between.lastIndexOf('from');
  if (from < 1 || !between.slice(from + 1).every((word) => LINKS.has(word))) return false;
  return between.slice(Math.max(0, from - 3), from).some((word) => directionOf(word) !== 0);
}
