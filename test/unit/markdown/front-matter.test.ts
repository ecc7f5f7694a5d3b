import { deepStrictEqual, strictEqual } from 'node:assert';
import { readFrontMatter } from '../../../src/core/markdown/front-matter';
import { readBlocks } from '../../../src/core/markdown/read-blocks';

const read = (...lines: string[]) => readFrontMatter(lines.join('\n'));

describe('front matter', () => {
  it('gives its keys and its end', () => {
    const text = '---\ntitle: "The 55% myth"\ndate: 2025-06-08\nfacts: [a.csv, b.csv]\n---\nText';
    const { end, data } = readFrontMatter(text);
    strictEqual(text.slice(end), 'Text');
    deepStrictEqual(data, { title: 'The 55% myth', date: '2025-06-08', facts: ['a.csv', 'b.csv'] });
  });

  it('gives dates as written, however YAML takes them', () => {
    for (const date of ['2025-06-08', '"2025-06-08"', "'2025-06-08'", '!!timestamp 2025-06-08']) {
      strictEqual(read('---', `date: ${date}`, '---').data['date'], '2025-06-08');
    }
  });

  it('may stand behind a byte order mark and have any line ends', () => {
    for (const lineEnd of ['\n', '\r\n', '\r']) {
      const text = ['\uFEFF---', 'date: 2025-06-08', 'a:', '  - b', '--- ', 'Text'].join(lineEnd);
      const { end, data } = readFrontMatter(text);
      strictEqual(text.slice(end), 'Text');
      deepStrictEqual(data, { date: '2025-06-08', a: ['b'] });
    }
  });

  it('may end with the file or with three points', () => {
    strictEqual(read('---', 'a: 1', '---').end, 12);
    strictEqual(read('---', 'a: 1', '...', '').end, 13);
    deepStrictEqual(read('---', '---', 'Text'), { end: 8, data: {} });
  });

  it('is told from a thematic break', () => {
    for (const text of [
      '---\n\nPart: one\n\n---\n',
      '---\nJust prose.\n---\n',
      '----\na: 1\n---\n',
      'x\n---\na: 1\n---\n',
    ]) {
      deepStrictEqual(readFrontMatter(text), { end: 0, data: {} });
    }
    strictEqual(read('---', 'a: 1').end, 0);
    strictEqual(read(' ---', 'a: 1', '---').end, 0);
  });

  it('gives the plain keys of faulty YAML', () => {
    const { data } = read(
      '---',
      'title: Rare earths: the myth',
      'date: "2025-06-08"',
      '\tx: [',
      '---',
    );
    deepStrictEqual(data, { title: 'Rare earths: the myth', date: '2025-06-08' });
  });

  it('never throws', () => {
    const bombs = [
      'a: &a [x]\nb: &b [*a,*a,*a,*a,*a,*a,*a,*a,*a]\nc: &c [*b,*b,*b,*b,*b,*b,*b,*b,*b]\nd: [*c,*c,*c,*c]',
      `a: ${'['.repeat(2_000)}`,
      `a: ${'{'.repeat(20_000)}`,
      `a:\n${' - '.repeat(3_000)}x`,
      `a:\n- ${'? '.repeat(3_000)}x`,
      `a: ${'!'.repeat(8_000)}`,
      `a: ${'&a '.repeat(2_000)}`,
      Array.from({ length: 1_000 }, (_, i) => `${' '.repeat(i)}a:`).join('\n'),
      'a: *nothing',
      '? {a: 1}\n: b\nc: d',
      '__proto__: {x: 1}\na: 1',
      '%YAML 9.9\na: 1',
      'a: !!js/function "x"',
      `a: ${'x'.repeat(60_000)}`,
    ];
    for (const bomb of bombs) strictEqual(typeof read('---', bomb, '---').data, 'object');
    strictEqual(({} as Record<string, unknown>)['x'], undefined);
  });

  it('is left out of the blocks', () => {
    const blocks = readBlocks('---\ntariff: 35%\n---\n\nBase 10%.\n');
    deepStrictEqual(
      blocks.map(({ text, map }) => [text, map.toFile({ start: 5, end: 8 })]),
      [['Base 10%.', { start: 26, end: 29 }]],
    );
  });
});
