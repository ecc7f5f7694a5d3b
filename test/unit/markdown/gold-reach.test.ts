import { deepStrictEqual } from 'node:assert';
import type { Block } from '../../../src/core/markdown/block';
import { readBlocks } from '../../../src/core/markdown/read-blocks';
import type { Span } from '../../../src/core/text/span';
import { readLabelledBriefs, spanOf } from '../../eval/labelled-briefs';

/** Marks of emphasis around a label are no part of the span that a block gives for it. */
function withoutOuterMarks(label: Span, brief: string): Span {
  let { start, end } = label;
  while (/[*~]/.test(brief.charAt(start))) start++;
  while (/[*~]/.test(brief.charAt(end - 1))) end--;
  return { start, end };
}

/** Whether some span of the block's text maps exactly to a span of the file. */
function reaches(block: Block, wanted: Span): boolean {
  const units = Array.from({ length: block.text.length }, (_, index) =>
    block.map.toFile({ start: index, end: index + 1 }),
  );
  const first = units.findIndex((unit) => unit.start === wanted.start);
  const last = units.findIndex((unit) => unit.end === wanted.end);
  if (first < 0 || last < first) return false;
  const { start, end } = block.map.toFile({ start: first, end: last + 1 });
  return start === wanted.start && end === wanted.end;
}

describe('labelled claims', () => {
  for (const brief of readLabelledBriefs(['gold'])) {
    it(`can all be reached in ${brief.name}`, () => {
      const blocks = readBlocks(brief.text);
      const missed = brief.labels.filter((label) => {
        const wanted = withoutOuterMarks(spanOf(brief, label), brief.text);
        return !blocks.some((block) => reaches(block, wanted));
      });
      deepStrictEqual(missed, []);
    });
  }
});
