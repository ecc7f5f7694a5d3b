import { ok } from 'node:assert';
import { readBlocks } from '../../../src/core/markdown/read-blocks';

const LENGTH = 200_000;

const repeat = (unit: string) => (length: number) => unit.repeat(Math.ceil(length / unit.length));

const HOSTILE: readonly (readonly [string, (length: number) => string])[] = [
  ...[
    ...['*a ', '**a *b ', '_a', '~~a', '[', '![', '[a](', '[a][', '[a](b', '<', '<a b="', '<!-- '],
    ...['`a', '`a``', '&', '&#1', '\\', '\\|', '![a](b)', '<del>', '<br>', '<b>x', 'a\u200b', '％'],
    ...['http://', 'https://a.b ', 'a://', 'www.', 'www.a', '(http://a(', 'http://a)', '<x@y.'],
    ...['[^1]', '[^1', '[^1]: a\n', '[^1]:\n', '[^1]: - a\n', '[^1]: [^1]: ', 'a [^1]b'],
    ...['> ', '>\n', '> a\n', '- ', '- a\n', '1. ', '- [ ] a\n', '* a\n\n  b\n\n', 'a\n\n- b\n\n'],
    ...['# a\n', '## a #\n', '# # ', 'a\n=\n', 'a\n', 'a  \n', 'a\\\n', 'a\r', 'a\r\n', '\r', '\n'],
    ...['|', 'a|b\n-|-\n\n', '|a|\n|-|\n|b|\n\n', '\t', '\0', '😀', '\ud800', '[a]: b\n', '```\n'],
    ...['---\n', '---\na: b\n', '<div>\n\n', '<!--\n'],
  ].map((unit) => [JSON.stringify(unit), repeat(unit)] as const),
  ['a wide table', (n) => ['a|', '-|', 'b|'].map((cell) => `|${cell.repeat(n / 6)}`).join('\n')],
  ['a long table', (n) => `|a|b|c|\n|-|-|-|\n${'|1\\|2|**3**|4|\n'.repeat(n / 14)}`],
  ['short rows', (n) => `|${'a|'.repeat(20)}\n|${'-|'.repeat(20)}\n${'|b\n'.repeat(n / 3)}`],
  ['front matter left open', (n) => `---\n${'a: b\n'.repeat(n / 5)}`],
  ['front matter of quotes', (n) => `---\n${'"'.repeat(n)}\n---\n`],
  ['front matter of one word', (n) => `---\n${'a'.repeat(n)}\n---\n`],
  ['front matter of dashes', (n) => `---\n${'-- \n'.repeat(n / 4)}---\n`],
];

describe('a long hostile brief', function () {
  // Square work on so long a text takes far longer than this, so that it hangs and fails.
  this.timeout(30_000);
  for (const [name, build] of HOSTILE) {
    it(`is read to the end: ${name}`, () => {
      const hostile = build(LENGTH);
      const text = `${hostile}\n\nThe end.\n`;
      for (const { text: plain, map } of readBlocks(text)) {
        const { start, end } = map.toFile({ start: 0, end: plain.length });
        ok(start >= 0 && start <= end && end <= text.length);
      }
    });
  }
});
