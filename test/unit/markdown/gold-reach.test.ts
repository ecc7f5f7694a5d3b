import { deepStrictEqual } from 'node:assert';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Block } from '../../../src/core/markdown/block';
import { readBlocks } from '../../../src/core/markdown/read-blocks';
import type { Span } from '../../../src/core/text/span';

const FOLDER = join(__dirname, '../../eval/gold');

interface Label {
  readonly anchor: string;
  readonly text: string;
}

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
  const names = existsSync(FOLDER) ? readdirSync(FOLDER) : [];
  for (const name of names.filter((other) => other.endsWith('.gold.json'))) {
    it(`can all be reached in ${name.replace('.gold.json', '.md')}`, () => {
      // The format of these files is checked where they are scored.
      const gold = JSON.parse(readFileSync(join(FOLDER, name), 'utf8')) as {
        brief: string;
        claims: Label[];
      };
      const brief = readFileSync(join(FOLDER, gold.brief), 'utf8');
      const blocks = readBlocks(brief);
      const missed = gold.claims.filter(({ anchor, text }) => {
        const start = brief.indexOf(anchor) + anchor.indexOf(text);
        const wanted = withoutOuterMarks({ start, end: start + text.length }, brief);
        return !blocks.some((block) => reaches(block, wanted));
      });
      deepStrictEqual(missed, []);
    });
  }
});
