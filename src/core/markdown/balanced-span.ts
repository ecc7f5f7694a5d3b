import type { Span } from '../text/span';
import type { Block } from './block';

const MARKS = new Set(['*', '_', '~']);

/** Of the emphases that share an end, the latest start; of those that share a start, the first end. */
interface Edges {
  readonly startOf: ReadonlyMap<number, number>;
  readonly endOf: ReadonlyMap<number, number>;
}

/** A block's edges, found once for all of its claims. */
const edgesOfBlocks = new WeakMap<Block, Edges>();

/**
 * The file's span for a span of a block's text, with its emphasis whole: where the outermost
 * characters open or close an emphasis that only begins or ends inside the span, the marks beside
 * them belong to it ("Amara *Lindqvist*", and not "Amara *Lindqvist"). Marks around the whole span
 * stay outside. A replacement of such a span leaves no stray mark behind.
 */
export function balancedSpan(markdown: string, block: Block, span: Span): Span {
  let { start, end } = block.map.toFile(span);
  if (block.emphasised.length === 0) return { start, end };
  const { startOf, endOf } = edgesOf(block);
  if ((startOf.get(span.end) ?? span.start) > span.start) end = skipMarks(markdown, end, 1);
  if ((endOf.get(span.start) ?? span.end) < span.end) start = skipMarks(markdown, start, -1);
  return { start, end };
}

function edgesOf(block: Block): Edges {
  const known = edgesOfBlocks.get(block);
  if (known) return known;
  const startOf = new Map<number, number>();
  const endOf = new Map<number, number>();
  for (const { start, end } of block.emphasised) {
    startOf.set(end, Math.max(start, startOf.get(end) ?? start));
    endOf.set(start, Math.min(end, endOf.get(start) ?? end));
  }
  const edges = { startOf, endOf };
  edgesOfBlocks.set(block, edges);
  return edges;
}

/** The offset behind (or before) a run of emphasis marks that touches an offset. */
function skipMarks(markdown: string, offset: number, step: 1 | -1): number {
  let at = offset;
  while (MARKS.has(markdown.charAt(step === 1 ? at : at - 1))) at += step;
  return at;
}
