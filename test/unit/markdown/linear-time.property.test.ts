import { ok } from 'node:assert';
import { readBlocks } from '../../../src/core/markdown/read-blocks';

/** Small enough for memory to cost nothing, large enough for a square to show. */
const SMALL = 1_000;
/** Readings of the small text in one measurement, against the clock's grain. */
const READINGS = 4;
const FACTOR = 8;
/** Linear work grows by FACTOR, quadratic work by its square; between them lies room for noise. */
const MOST_GROWTH = FACTOR * 2.5;
const ROUNDS = 15;

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

/** The growth of the least time that reading has taken, until it is small enough or rounds are up. */
function growth(small: string, large: string): number {
  let least = Infinity;
  let most = Infinity;
  for (let round = 0; round < ROUNDS; round++) {
    least = Math.min(least, timeOf(small, READINGS) / READINGS);
    most = Math.min(most, timeOf(large, 1));
    if (most / least <= MOST_GROWTH) break;
  }
  return most / least;
}

function timeOf(text: string, readings: number): number {
  const start = performance.now();
  for (let reading = 0; reading < readings; reading++) readBlocks(text);
  return performance.now() - start;
}

describe('time to read a hostile brief', () => {
  for (const [name, build] of HOSTILE) {
    it(`grows with its length: ${name}`, () => {
      const small = build(SMALL);
      for (let warmUp = 0; warmUp < 3; warmUp++) readBlocks(small);
      const found = growth(small, build(SMALL * FACTOR));
      ok(found <= MOST_GROWTH, `${FACTOR} times the length took ${found.toFixed(1)} times as long`);
    });
  }
});
