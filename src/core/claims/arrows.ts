import { tokenAt, type Token } from '../text/tokens';
import { WordList } from '../text/word-list';

/** Arrows of one sign that lead from an old value to a new one. */
const SIGNS = new WordList('→➜➔⇒⟶⟹↦');
const SHAFTS = new WordList('-=–—−');
const HEAD = '>';

/**
 * Index of the first token of the arrow ("->", "-->", "=>", "→") that ends directly before the token
 * `at`; -1 where none does.
 */
export function arrowBefore(tokens: readonly Token[], at: number): number {
  const head = tokenAt(tokens, at - 1);
  if (head?.kind !== 'symbol') return -1;
  if (SIGNS.holds(head)) return at - 1;
  if (head.text !== HEAD || head.spaceBefore) return -1;
  let first = at - 1;
  while (SHAFTS.holds(tokenAt(tokens, first - 1))) {
    first -= 1;
    if (tokens[first]?.spaceBefore !== false) break;
  }
  return first < at - 1 ? first : -1;
}

/** Index of the token after the arrow that begins at the token `at`; -1 where none does. */
export function arrowEnd(tokens: readonly Token[], at: number): number {
  const first = tokens[at];
  if (first?.kind !== 'symbol') return -1;
  if (SIGNS.holds(first)) return at + 1;
  if (!SHAFTS.holds(first)) return -1;
  let next = at + 1;
  while (tokens[next]?.spaceBefore === false && SHAFTS.holds(tokens[next])) next += 1;
  const head = tokens[next];
  return head?.text === HEAD && !head.spaceBefore ? next + 1 : -1;
}

/** Whether the sign ">" at `at` leads on from an old value and bounds nothing: "40 -> 58", "40% > 58%". */
export function leadsOn(tokens: readonly Token[], at: number): boolean {
  if (tokens[at]?.text !== HEAD) return false;
  const before = tokenAt(tokens, at - 1);
  if (before?.kind === 'digits') return !/^(?:19|20)\d\d$/.test(before.text);
  return before?.text === '%' || arrowBefore(tokens, at + 1) !== -1;
}
