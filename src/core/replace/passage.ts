import type { Block } from '../markdown/block';
import type { CheckedClaim } from '../result';
import { contains, type Span } from '../text/span';

/** A claim's place in the plain text of its block. Spans are offsets into `block.text`. */
export interface Passage {
  readonly block: Block;
  readonly claim: Span;
  /** The claim with the words that bound it. */
  readonly hedged: Span;
}

/** Finds a claim in the plain text again; null where the text is not the one that was checked. */
export function findPassage(blocks: readonly Block[], checked: CheckedClaim): Passage | null {
  for (const block of blocks) {
    if (block.text === '') continue;
    const all = block.map.toFile({ start: 0, end: block.text.length });
    if (checked.start < all.start || checked.end > all.end) continue;
    const claim = plainSpan(block, checked.whole);
    const hedged = plainSpan(block, checked.hedged);
    if (!claim || !hedged || !contains(hedged, claim)) continue;
    if (block.text.slice(claim.start, claim.end) === checked.text) {
      return { block, claim, hedged };
    }
  }
  return null;
}

/** The stretch of the plain text that stands in a span of the file. */
function plainSpan(block: Block, file: Span): Span | null {
  const start = firstWhere(block.text.length, (at) => charAt(block, at).start >= file.start);
  const end = firstWhere(block.text.length, (at) => charAt(block, at).start >= file.end);
  return end > start ? { start, end } : null;
}

/** The file's span of one unit of the plain text. */
export function charAt(block: Block, at: number): Span {
  return block.map.toFile({ start: at, end: at + 1 });
}

/** The first number below `length` of which `holds` is true, which it stays from there on. */
function firstWhere(length: number, holds: (at: number) => boolean): number {
  let low = 0;
  let high = length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (holds(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}
