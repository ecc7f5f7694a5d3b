import assert from 'node:assert/strict';
import MarkdownIt from 'markdown-it';
import { toMarkdown } from '../../../src/core/report/to-markdown';
import { reportOf, sampleReport, TRICKS } from './sample';

const md = new MarkdownIt({ html: true, linkify: true });

/** The elements of a report, in order; the words of its texts left out. */
function shapeOf(markdown: string): string[] {
  const names: string[] = [];
  for (const token of md.parse(markdown, {})) {
    for (const one of [token, ...(token.children ?? [])]) {
      if (!/^(?:text|inline|softbreak|text_special)$/.test(one.type)) names.push(one.type);
    }
  }
  return names;
}

describe('Markdown report', () => {
  it('shows each claim with its verdict, sentence and source', () => {
    const text = toMarkdown(sampleReport());
    for (const part of [
      '- **contradicted**, line 3: “60%”  ',
      'In: The share is 60%.',
      '[Yearbook, page 3](<https://example.org/a?b=c&d=e>)',
      '### Summary › Detail',
      '| docs/a b.md | 6 | 20% | 1 | 1 | 1 | 1 | 1 | 1 |',
    ]) {
      assert.ok(text.includes(part), part);
    }
  });

  const plain = shapeOf(toMarkdown(reportOf('plain')));
  for (const trick of TRICKS) {
    it(`shows as text: ${JSON.stringify(trick)}`, () => {
      const shape = shapeOf(toMarkdown(reportOf(trick)));
      assert.deepEqual(shape, plain);
    });
  }
});
