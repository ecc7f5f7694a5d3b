import { CLAUSE_ENDS, LINKS, NOT_DENYING } from '../claims/stance/stance-words.data';
import type { Reading } from '../claims/claim';
import type { Token } from '../text/tokens';
import { firstTokenAt } from './clauses';

/** Most tokens between two values that are set against each other. */
const REACH = 16;
/** Most tokens between a negation and the value that it denies. */
const NEGATION_REACH = 5;
/** "It's €69": what a second clause opens with that only puts the first value right. */
const POINTING = new Set(['it', 'that', 'they', 'this', 'is', 'was', 'are', 'were', 's', '’', "'"]);

/**
 * Which claims of a sentence are set against the one before as values of one and the same thing:
 * "not 10% but 15%", "34%, not 43%", "€49 rather than €59", "isn't €49; it's €69". `claims` are in
 * order, `tokens` those of their block.
 */
export function contrastsOf(claims: readonly Reading[], tokens: readonly Token[]): boolean[] {
  return claims.map((right, i) => {
    const left = claims[i - 1];
    return left?.value.kind === right.value.kind && areContrasted(left, right, tokens);
  });
}

function areContrasted(left: Reading, right: Reading, tokens: readonly Token[]): boolean {
  const from = firstTokenAt(tokens, left.end);
  const to = firstTokenAt(tokens, right.hedged.start);
  if (to - from > REACH) return false;
  const between = tokens.slice(from, to).map(({ lower }) => lower);
  return (
    isSetAside(between) || (isDenied(left, tokens) && (isPutRight(between) || isRestated(between)))
  );
}

/** "…, not 43%", "rather than 43%", "instead of 43%": behind it only small words, up to the value. */
function isSetAside(between: readonly string[]): boolean {
  const words = between.filter((word) => !/^[,(]$/.test(word) && word !== 'and');
  const [first = '', second = ''] = words;
  if (first === 'not') return words.slice(1).every((word) => LINKS.has(word));
  const phrase = `${first} ${second}`;
  const sets = phrase === 'rather than' || phrase === 'instead of';
  return sets && words.slice(2).every((word) => LINKS.has(word));
}

function isDenied(left: Reading, tokens: readonly Token[]): boolean {
  const at = firstTokenAt(tokens, left.hedged.start);
  const before = tokens.slice(Math.max(0, at - NEGATION_REACH), at).map(({ lower }) => lower);
  const negation = before.findIndex((word, i) => word === 'not' || (word === 't' && i > 1));
  if (negation < 0 || NOT_DENYING.has(before[negation + 1] ?? '')) return false;
  return !before.slice(negation).some((word) => CLAUSE_ENDS.has(word));
}

/** "… but", or ", as one paper had it, but". */
function isPutRight(between: readonly string[]): boolean {
  const but = between.lastIndexOf('but');
  if (but < 0 || !between.slice(but + 1).every((word) => LINKS.has(word))) return false;
  return but === 0 || (between[0] === ',' && !between.some((word) => CLAUSE_ENDS.has(word)));
}

/** "; it is", ", it's". */
function isRestated(between: readonly string[]): boolean {
  const [mark = '', ...words] = between;
  const opens = mark === ',' || CLAUSE_ENDS.has(mark);
  return opens && words.some((word) => word === 'it' || word === 'they') && words.every(isPointing);
}

function isPointing(word: string): boolean {
  return POINTING.has(word) || LINKS.has(word);
}
