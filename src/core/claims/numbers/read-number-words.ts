import type { Token } from '../../text/tokens';
import { DASHES } from './marks.data';
import { SCALE_WORDS, SMALL_NUMBERS } from './number-words.data';

/** A cardinal in words ("one hundred and twenty-three", "a dozen"). */
export interface Cardinal {
  readonly next: number;
  readonly value: number;
  /** The last place named: 1 for "seventy", 1e6 for "five million". */
  readonly step: number;
  /** Product of the scale words at its end. */
  readonly scale: number;
}

/** Index after a hyphen that joins the words at `next - 1` and `next + 1`, else `next`. */
export function pastHyphen(tokens: readonly Token[], next: number): number {
  const mark = tokens[next];
  if (mark?.kind !== 'symbol' || mark.spaceBefore || !DASHES.holds(mark)) return next;
  const after = tokens[next + 1];
  return after?.kind === 'word' && !after.spaceBefore ? next + 1 : next;
}

interface Sum {
  total: number;
  current: number;
  last: 'none' | 'ones' | 'tens' | 'hundred' | 'scale';
  step: number;
  /** Product of the scale words since the last small number. */
  scale: number;
}

/**
 * Reads the cardinal that begins at the word `tokens[at]`; null where none does. "a" and "an" begin
 * one only before a scale word ("a hundred", "a million", "a dozen").
 */
export function cardinalAt(tokens: readonly Token[], at: number): Cardinal | null {
  const sum: Sum = { total: 0, current: 0, last: 'none', step: 1, scale: 1 };
  let next = at;
  const first = tokens[at]?.lower ?? '';
  if (first === 'a' || first === 'an') {
    if (!SCALE_WORDS.has(tokens[at + 1]?.lower ?? '')) return null;
    sum.current = 1;
    sum.last = 'ones';
    next += 1;
  } else if (!SMALL_NUMBERS.has(first)) return null;
  for (;;) {
    const word = wordOfCardinal(tokens, next, sum);
    if (word === -1 || !addWord(sum, tokens[word]?.lower ?? '')) break;
    next = word + 1;
  }
  if (next === at) return null;
  return { next, value: sum.total + sum.current, step: sum.step, scale: sum.scale };
}

/** Index of the next word of a cardinal, past a hyphen or an "and" within it; -1 at its end. */
function wordOfCardinal(tokens: readonly Token[], next: number, sum: Sum): number {
  if (sum.last === 'none') return next;
  if (tokens[next]?.lower === 'and') {
    const joins = sum.last === 'hundred' || (sum.last === 'scale' && sum.scale === 1000);
    const small = SMALL_NUMBERS.has(tokens[next + 1]?.lower ?? '');
    return joins && small && !isScaled(tokens, next + 1) ? next + 1 : -1;
  }
  const word = pastHyphen(tokens, next);
  return tokens[word]?.kind === 'word' ? word : -1;
}

/** Whether the small number at `at` is multiplied, so that it begins a number of its own. */
function isScaled(tokens: readonly Token[], at: number): boolean {
  let next = pastHyphen(tokens, at + 1);
  if (SMALL_NUMBERS.has(tokens[next]?.lower ?? '')) next = pastHyphen(tokens, next + 1);
  return SCALE_WORDS.has(tokens[next]?.lower ?? '');
}

function addWord(sum: Sum, word: string): boolean {
  const small = SMALL_NUMBERS.get(word);
  if (small !== undefined) return addSmall(sum, small);
  const scale = SCALE_WORDS.get(word);
  if (scale === undefined || sum.last === 'none') return false;
  if (word === 'hundred') {
    if (sum.last === 'hundred' || sum.last === 'scale') return false;
    sum.current *= 100;
    sum.last = 'hundred';
    sum.step = 100;
    sum.scale = 100;
    return true;
  }
  // A second scale multiplies the first ("two lakh crore"); a smaller one adds to it.
  sum.total = sum.last === 'scale' ? sum.total * scale : sum.total + sum.current * scale;
  sum.scale = sum.last === 'ones' || sum.last === 'tens' ? scale : sum.scale * scale;
  sum.step = scale === 12 ? 1 : sum.scale;
  sum.current = 0;
  sum.last = 'scale';
  return true;
}

function addSmall(sum: Sum, small: number): boolean {
  if (sum.last === 'ones') return false;
  if (sum.last === 'tens' && (small === 0 || small >= 10)) return false;
  sum.current += small;
  sum.last = small >= 20 ? 'tens' : 'ones';
  sum.step = 1;
  sum.scale = 1;
  return true;
}
