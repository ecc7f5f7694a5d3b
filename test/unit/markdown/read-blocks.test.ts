import { deepStrictEqual, strictEqual } from 'node:assert';
import type { Block } from '../../../src/core/markdown/block';
import { readBlocks } from '../../../src/core/markdown/read-blocks';
import { describeBlock, readCases, readSourceCheck } from './block-cases';

/** The file's text behind the first place of `words` in any block. */
function sourceOf(markdown: string, blocks: readonly Block[], words: string): string | null {
  for (const { text, map } of blocks) {
    const start = text.indexOf(words);
    if (start < 0) continue;
    const span = map.toFile({ start, end: start + words.length });
    return markdown.slice(span.start, span.end);
  }
  return null;
}

describe('blocks of a brief', () => {
  for (const { file, cases } of readCases()) {
    describe(file, () => {
      for (const { title, input, expected } of cases) {
        it(title, () => {
          const blocks = readBlocks(input);
          const lines = blocks.flatMap((block) => describeBlock(block).split('\n'));
          const checks = expected.map(readSourceCheck);
          // A fixture names only the details that its case is about.
          const wanted = expected.filter((_, index) => !checks[index]);
          const shown = lines.filter((line) => !line.startsWith('    ') || isNamed(line, wanted));
          deepStrictEqual(shown, wanted);
          for (const check of checks) {
            if (check) strictEqual(sourceOf(input, blocks, check.words), check.source);
          }
        });
      }
    });
  }

  it('numbers blocks by their position', () => {
    const blocks = readBlocks('# A\n\nB\n\n- C\n\n| D | E |\n|---|---|\n| F |  |\n');
    deepStrictEqual(
      blocks.map(({ index }) => index),
      [0, 1, 2, 3, 4, 5],
    );
  });

  it('has nothing to say of an empty brief', () => {
    for (const empty of [
      '',
      '\uFEFF',
      '\n\n',
      '---\ndate: 2025-06-08\n---\n',
      '![chart](a.png)\n',
    ]) {
      deepStrictEqual(readBlocks(empty), []);
    }
  });
});

/** Whether a case speaks of details of this name ("under", "struck"). */
function isNamed(line: string, wanted: readonly string[]): boolean {
  const name = line.slice(0, line.indexOf(':') + 1);
  return wanted.some((other) => other.startsWith(name));
}
