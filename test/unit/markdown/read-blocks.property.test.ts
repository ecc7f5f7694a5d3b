import { ok, strictEqual } from 'node:assert';
import fc from 'fast-check';
import type { Block } from '../../../src/core/markdown/block';
import { readFrontMatter } from '../../../src/core/markdown/front-matter';
import { readBlocks } from '../../../src/core/markdown/read-blocks';

/** Marks in a generated source where the planted words start and end; no Markdown means them. */
const START = '\uE000';
const END = '\uE001';

/** A word as written in the source, with its plain text. `{n}` is a number of its own. */
const FORMS: readonly (readonly [source: string, text: string])[] = [
  ['w{n}z', 'w{n}z'],
  ['w**{n}**z', 'w{n}z'],
  ['*w{n}*z', 'w{n}z'],
  ['w{n}&#122;', 'w{n}z'],
  ['w{n}&nbsp;%', 'w{n} %'],
  ['w\\.{n}z', 'w.{n}z'],
  ['<b>w</b>{n}z', 'w{n}z'],
  ['w~~{n}~~z', 'w{n}z'],
  ['w\u00ad{n}％', 'w{n}%'],
  ['w{n}\u202fz', 'w{n} z'],
  ['[w{n}](https://a.org/w1z)z', 'w{n}z'],
  ['😀w{n}', '😀w{n}'],
  ['w[^1], {n}z', 'w, {n}z'],
];

const SOFT_BREAK: readonly [string, string] = ['w{n}\nz', 'w{n} z'];

const BEFORE = [
  '',
  '稀土：',
  '🇨🇳 ',
  'a *b* ',
  '`w0z` ',
  '<https://a.org/w0z> ',
  '\\* ',
  'a\u00a0b ',
];
const AFTER = [
  '',
  ' c',
  ', **d**',
  ' &amp; e',
  ' `f`',
  ' https://a.org/w0z',
  ' <!-- w0z -->',
  ' ![w0z](g)',
];

/** Surroundings of a line, each with what further lines of a paragraph start with; null: one line only. */
const PLACES: readonly (readonly [before: string, after: string, next: string | null])[] = [
  ['', '', ''],
  ['', '', '   '],
  ['# ', ' ##', null],
  ['', '\n===', ''],
  ['> ', '', '> '],
  ['> ', '', ''],
  ['- ', '', '  '],
  ['- [x] ', '', '  '],
  ['- a\n  1. ', '', '     '],
  ['- a\n\n  ', '', '  '],
  ['-\t', '', '\t'],
  ['> - ', '', '>   '],
  ['[^1]: ', '', '    '],
  ['[^1]: a\n\n    ', '', '    '],
  ['| a | ', ' | b |\n|---|---|---|', null],
  ['| a \\| c | b |\n|---|---|\n| d \\| e | ', ' |', null],
  ['> a | b\n> --|--\n> ', ' | c', null],
];

const FRONTS = ['', '\uFEFF', '---\ndate: 2025-06-08\n---\n', '\uFEFF---\nw0z: w0z\n---\n\n'];

const planted = fc
  .record({
    form: fc.constantFrom(...FORMS, SOFT_BREAK),
    place: fc.constantFrom(...PLACES),
    before: fc.constantFrom(...BEFORE),
    after: fc.constantFrom(...AFTER),
  })
  .filter(({ form, place }) => form !== SOFT_BREAK || place[2] !== null);

type Planted = typeof planted extends fc.Arbitrary<infer Value> ? Value : never;

const briefs = fc.record({
  front: fc.constantFrom(...FRONTS),
  words: fc.array(planted, { minLength: 1, maxLength: 8 }),
  lineEnd: fc.constantFrom('\n', '\r\n', '\r'),
});

/** The source of a planted word in its place, marks included. */
function sourceOf({ form, place, before, after }: Planted, index: number): string {
  const [start, end, next] = place;
  const word = form[0].replace('{n}', String(index + 1)).replace('\n', `\n${next ?? ''}`);
  return `${start}${before}${START}${word}${END}${after}${end}`;
}

/** Where a text maps to in the file, and the file's text there; null where no block has it. */
function find(blocks: readonly Block[], text: string): { start: number; end: number } | null {
  for (const block of blocks) {
    const start = block.text.indexOf(text);
    if (start >= 0) return block.map.toFile({ start, end: start + text.length });
  }
  return null;
}

/** Marks of emphasis and tags around the outermost characters are no part of a word's source. */
const OUTER = /^(?:\*|<b>|\[(?=w))*/;

describe('words planted in a brief', () => {
  it('are found exactly where they stand', () => {
    fc.assert(
      fc.property(briefs, ({ front, words, lineEnd }) => {
        const marked = front + words.map(sourceOf).join('\n\n<!-- -->\n\n');
        const ended = marked.replaceAll('\n', lineEnd);
        const file = ended.replaceAll(START, '').replaceAll(END, '');
        const blocks = readBlocks(file);
        let at = 0;
        words.forEach(({ form }, index) => {
          const start = ended.indexOf(START, at) - index * 2;
          const end = ended.indexOf(END, at) - index * 2 - 1;
          at = ended.indexOf(END, at) + 1;
          const source = file.slice(start, end);
          const skip = OUTER.exec(source)?.[0].length ?? 0;
          const text = form[1].replace('{n}', String(index + 1));
          const found = find(blocks, text);
          ok(found, `no block has ${JSON.stringify(text)}`);
          strictEqual(found.start, start + skip);
          strictEqual(file.slice(found.start, found.end), source.slice(skip));
        });
        ok(!blocks.some((block) => block.text.includes('w0z')));
      }),
      { numRuns: 1_000 },
    );
  });
});

/** Pieces of Markdown that do much together. */
const PIECES =
  '* ** _ __ ~~ ~~~ ` `` [ ] ( ) ![ ]( ][ < > <b> </b> <!-- --> <br> & &amp; &#49; &nbsp; \\ \\| | # ## > - + 1. [x] [^1] [^1]: [a]: http://a.b www.a.b : = --- === ``` |-|-|'.split(
    ' ',
  );
const BITS = [...PIECES, 'a', 'Zb', '12', '7', '%', '％', '稀', '😀', '\ud800', '\u00ad', '\u00a0'];
const BLANKS = [
  ' ',
  '  ',
  '    ',
  '\t',
  '\n',
  '\n\n',
  '\r\n',
  '\r',
  '\0',
  '\f',
  '\uFEFF',
  '\u2028',
];
const markdownLike = fc
  .array(fc.constantFrom(...BITS, ...BITS, ...BLANKS), { maxLength: 60 })
  .map((bits) => bits.join(''));

const FULL_WIDTH = /^[\uff01-\uff5e]$/;

/** Checks what holds for every block: plain text, and unit for unit a source that can stand for it. */
function checkBlock(block: Block, file: string): void {
  ok(!/[\t\r\u00a0\u00ad\uff01-\uff5e]/.test(block.text));
  for (let start = 0; start < block.text.length; start++) {
    const span = block.map.toFile({ start, end: start + 1 });
    ok(span.start >= 0 && span.start < span.end && span.end <= file.length);
    const source = file.slice(span.start, span.end);
    const unit = block.text.charAt(start);
    if (/[\p{L}\p{N}%]/u.test(unit) && !/^[&\\]/.test(source)) {
      strictEqual(FULL_WIDTH.test(source) ? source.normalize('NFKC') : source, unit);
    }
  }
  const whole = block.map.toFile({ start: 0, end: block.text.length });
  ok(whole.start < whole.end);
  for (const { start, end } of [...block.struck, ...block.emphasised]) {
    ok(start >= 0 && start < end && end <= block.text.length);
  }
}

describe('any string at all', () => {
  it('is read without fail, each unit of text with a source of its own', () => {
    fc.assert(
      fc.property(fc.oneof(markdownLike, fc.string({ unit: 'binary' })), (file) => {
        const { end } = readFrontMatter(file);
        ok(end >= 0 && end <= file.length);
        for (const block of readBlocks(file)) checkBlock(block, file);
      }),
      { numRuns: 4_000 },
    );
  });
});
