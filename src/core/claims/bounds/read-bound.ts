import type { Span } from '../../text/span';
import { tokenAt, type Token } from '../../text/tokens';
import { markWhere } from '../../text/words';
import { leadsOn } from '../arrows';
import type { Bound } from '../claim';
import { phraseAt, phraseTree, type BoundWords } from './phrase-tree';
import { MOVED } from './moved-verbs.data';
import { unreached, UNREACHED, withNegation } from './negated-bound';
import { AUXILIARIES } from './negations.data';
import { LARGE_DEGREES, PHRASES_AFTER, PHRASES_BEFORE, SMALL_DEGREES } from './phrases.data';
import { WordList } from '../../text/word-list';

/** What bounds a value, and the span of the value together with the words that do. */
export interface BoundedSpan extends Span {
  readonly bound: Bound;
}

const BEFORE = phraseTree(PHRASES_BEFORE, true);
const AFTER = phraseTree(PHRASES_AFTER, false);
const SMALL = phraseTree({ about: SMALL_DEGREES }, true);
const LARGE = phraseTree({ about: LARGE_DEGREES }, true);

/** What phrases before a value end in, and marks that belong to it: before most values stands another word. */
const MAY_CLOSE = markWhere(({ text, lower }) => {
  const word = text.length === 1 ? text : lower;
  const isMark = word === '.' || word === "'" || word === '’';
  return isMark || BEFORE.root.children.has(word) || UNREACHED.root.children.has(word);
});

/**
 * The bound that the words before the token `first` put on the value that begins there, with
 * negation ("no more than", "by no means below", "would not go beyond") and degree ("just under").
 * Null where nothing bounds it.
 */
export function boundBefore(tokens: readonly Token[], first: number): BoundWords | null {
  const last = beforeComma(tokens, first);
  if (((tokenAt(tokens, last)?.marks ?? 0) & MAY_CLOSE) === 0) return null;
  const core = phraseAt(BEFORE, tokens, last, -1);
  if (core === null) return unreached(tokens, first - 1);
  if (leadsOn(tokens, last) || isMovedUpTo(tokens, core.edge, last)) return null;
  if (isHandedOver(tokens, core.edge, last)) return null;
  if (isSpreadOver(tokens, core.edge, last)) return null;
  if (last < first - 1 && tokenAt(tokens, core.edge - 1)?.kind === 'word') return null;
  const degree = withDegree(tokens, core);
  const negated = withNegation(tokens, degree);
  const further = phraseAt(BEFORE, tokens, negated.edge - 1, -1);
  if (further === null || isHandedOver(tokens, further.edge, negated.edge - 1)) return negated;
  return stacked(tokens, negated, further);
}

/** "The fee went up to €12" tells where it went, and bounds nothing. */
function isMovedUpTo(tokens: readonly Token[], edge: number, last: number): boolean {
  return (
    edge === last - 1 &&
    tokenAt(tokens, edge)?.lower === 'up' &&
    tokenAt(tokens, last)?.lower === 'to' &&
    MOVED.holds(tokenAt(tokens, edge - 1))
  );
}

/** "Farmers hand over 5% of the milk": the verb has its "over", and the number no bound. */
function isHandedOver(tokens: readonly Token[], edge: number, last: number): boolean {
  const isOver = edge === last && tokenAt(tokens, last)?.lower === 'over';
  return isOver && HANDED.test(tokenAt(tokens, last - 1)?.lower ?? '');
}

const HANDED = /^(?:hand|sign)(?:s|ed|ing)?$/;

/** So many tokens before "over" a word may stand that tells what is spread. */
const SPREAD_REACH = 14;
const SPREAD = /^(?:averag\w*|mean|median|spread|divided|distributed|summed)$/;

/** "The average payment was €1,870, over 3,150 grants": the number is that of all, and not of more. */
function isSpreadOver(tokens: readonly Token[], edge: number, last: number): boolean {
  if (
    edge !== last ||
    tokenAt(tokens, last)?.lower !== 'over' ||
    tokenAt(tokens, last - 1)?.text !== ','
  )
    return false;
  for (let i = last - 2; i >= Math.max(0, last - SPREAD_REACH); i--) {
    const word = tokens[i]?.lower ?? '';
    if (SPREAD.test(word)) return true;
    if (word === '.' || word === ';') return false;
  }
  return false;
}

/** Index of the last token before the value; a fronted bound stands before a comma. */
function beforeComma(tokens: readonly Token[], first: number): number {
  const fronted =
    FRONTED.holds(tokenAt(tokens, first - 2)) && tokenAt(tokens, first - 1)?.text === ',';
  return fronted ? first - 2 : first - 1;
}

const FRONTED = new WordList(['minimum', 'least', 'most', 'outside']);

/** "at least some 40", "up to about 5": the outer words decide, unless they only hedge. */
function stacked(tokens: readonly Token[], inner: BoundWords, outer: BoundWords): BoundWords {
  const negated = withNegation(tokens, withDegree(tokens, outer));
  return { bound: negated.bound === 'about' ? inner.bound : negated.bound, edge: negated.edge };
}

function withDegree(tokens: readonly Token[], core: BoundWords): BoundWords {
  if (core.bound !== 'over' && core.bound !== 'under') return core;
  const small = phraseAt(SMALL, tokens, core.edge - 1, -1);
  if (small !== null) {
    return { bound: core.bound === 'over' ? 'just-over' : 'nearly', edge: small.edge };
  }
  const large = phraseAt(LARGE, tokens, core.edge - 1, -1);
  return large === null ? core : { bound: core.bound, edge: large.edge };
}

/** The bound that the words from the token `next` on put on the value before it, else null. */
export function boundAfter(tokens: readonly Token[], next: number): BoundWords | null {
  const first = tokens[next];
  if (first === undefined) return null;
  if (first.text === '-' || first.text === '‑' || first.text === '+' || first.kind === 'word') {
    const found = phraseAt(AFTER, tokens, next, 1);
    return found !== null && isBoundingPlus(tokens, next, found) ? found : null;
  }
  return null;
}

/** "50+" and "ten plus" bound; "5 + 3" and "ten plus two" add. */
function isBoundingPlus(tokens: readonly Token[], next: number, found: BoundWords): boolean {
  const first = tokens[next];
  const after = tokens[found.edge];
  if (first?.text === '+') return !first.spaceBefore && after?.kind !== 'digits';
  if (first?.lower === 'plus') return after === undefined || after.kind === 'symbol';
  return first?.kind === 'word' || first?.spaceBefore === false;
}

/** What the value is, where a bounding word has another sense beside some values. */
export type Bounded = 'share' | 'duration' | 'count';

/** Verbs that bound a sum ("passed $5 billion") and do something else to things ("passed two laws"). */
const ACTIONS: ReadonlySet<string> = new Set([
  'passed',
  'passes',
  'passing',
  'crossed',
  'crosses',
  'overtook',
]);

/** Words after which "over five years" is longer than that; else it says in which time. */
const LASTING = WordList.of(
  'for just well lasted lasts last takes took take taken is was were are of spent by little only',
);

/** The bound on the value in the tokens from `first` up to `next`, with all the words that say it. */
export function readBound(
  tokens: readonly Token[],
  first: number,
  next: number,
  kind: Bounded,
): BoundedSpan {
  const words = boundBefore(tokens, first);
  const isAll = words?.edge === 0 && next === tokens.length;
  const before = words !== null && (isAll || bounds(tokens, words.edge, kind)) ? words : null;
  const after = boundAfter(tokens, next);
  const start = tokens[before?.edge ?? first]?.start ?? 0;
  const end = tokenAt(tokens, (after?.edge ?? next) - 1)?.end ?? start;
  return { bound: joined(before?.bound ?? null, after?.bound ?? null), start, end };
}

function bounds(tokens: readonly Token[], edge: number, kind: Bounded): boolean {
  const word = tokenAt(tokens, edge)?.lower ?? '';
  if (word === 'inside') return kind === 'duration';
  if (kind === 'count') return !ACTIONS.has(word) && !isLack(tokens, edge);
  return kind === 'share' || word !== 'over' || LASTING.holds(tokenAt(tokens, edge - 1));
}

/** "is short of 40 nurses": so many are lacking. */
function isLack(tokens: readonly Token[], edge: number): boolean {
  return tokenAt(tokens, edge)?.lower === 'short' && AUXILIARIES.holds(tokenAt(tokens, edge - 1));
}

/** Where both sides bound, the side that says more than "about" decides. */
function joined(before: Bound | null, after: Bound | null): Bound {
  if (before === null) return after ?? 'exact';
  if (after === null || after === 'about') return before;
  return before === 'about' ? after : before;
}
