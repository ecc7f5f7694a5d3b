import type { Block } from '../markdown/block';
import type { CheckedClaim, Replacement } from '../result';

/** A text with its check. */
export interface CheckedText {
  readonly markdown: string;
  readonly blocks: readonly Block[];
  readonly claims: readonly CheckedClaim[];
}

/**
 * Whether a replacement makes the claim `at` agree with its source and leaves all else as it is: the
 * plain text of every other block, and the words, place and verdict of every other claim.
 */
export function agreesAndChangesNoOther(
  before: CheckedText,
  after: CheckedText,
  at: number,
  replacement: Replacement,
): boolean {
  const shift = replacement.text.length - (replacement.end - replacement.start);
  const shifted = (offset: number): number => (offset >= replacement.end ? offset + shift : offset);
  if (before.claims.length !== after.claims.length) return false;
  return before.claims.every((old, i) => {
    const now = after.claims[i];
    if (now?.kind !== old.kind) return false;
    if (i === at) return now.verdict === 'supported';
    return (
      now.verdict === old.verdict &&
      now.text === old.text &&
      now.start === shifted(old.start) &&
      now.end === shifted(old.end)
    );
  });
}

const JOINT = /^\s*(?:to|until|till|through|and|or|[–—→-])?\s*$/u;

/** Whether the claim `at` now says the same as one right beside it: "from 8 June to 8 June". */
export function repeatsNeighbour({ markdown, claims }: CheckedText, at: number): boolean {
  const own = claims[at];
  if (!own) return false;
  return [claims[at - 1], claims[at + 1]].some((other) => {
    if (other?.kind !== own.kind || other.text !== own.text || other.verdict !== 'supported')
      return false;
    const [left, right] = other.start < own.start ? [other, own] : [own, other];
    return JOINT.test(markdown.slice(left.whole.end, right.start));
  });
}

/** Whether only the block with that index reads otherwise, and reads as it should. */
export function readsAs(
  before: readonly Block[],
  after: readonly Block[],
  index: number,
  text: string,
): boolean {
  return (
    before.length === after.length &&
    before.every((old, i) => after[i]?.text === (old.index === index ? text : old.text))
  );
}
