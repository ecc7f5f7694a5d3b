import type { Span } from '../text/span';
import type { Block } from './block';

const MARKS = new Set(['*', '_', '~']);

/**
 * The file's span for a span of a block's text, with its emphasis whole: where the outermost
 * characters open or close an emphasis that only begins or ends inside the span, the marks beside
 * them belong to it ("Amara *Lindqvist*", and not "Amara *Lindqvist"). Marks around the whole span
 * stay outside. A replacement of such a span leaves no stray mark behind.
 */
export function balancedSpan(markdown: string, block: Block, span: Span): Span {
  let { start, end } = block.map.toFile(span);
  for (const part of block.emphasised) {
    if (part.start > span.start && part.end === span.end) end = skipMarks(markdown, end, 1);
    if (part.start === span.start && part.end < span.end) start = skipMarks(markdown, start, -1);
  }
  return { start, end };
}

/** The offset behind (or before) a run of emphasis marks that touches an offset. */
function skipMarks(markdown: string, offset: number, step: 1 | -1): number {
  let at = offset;
  while (MARKS.has(markdown.charAt(step === 1 ? at : at - 1))) at += step;
  return at;
}
