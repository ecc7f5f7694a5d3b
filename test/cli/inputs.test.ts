import assert from 'node:assert/strict';
import { chmodSync, mkdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { FACTS, Folder, SOUND, WRONG } from './command';

/** The paths that a run checked, from its JSON. */
function pathsOf(out: string): string[] {
  const { files } = JSON.parse(out) as { files: { path: string }[] };
  return files.map(({ path }) => path);
}

const JSON_ARGS = ['check', '--facts', 't.csv', '--format', 'json'] as const;

describe('briefcheck check: what it checks', () => {
  const folder = new Folder().write({
    't.csv': FACTS,
    'docs/b.md': SOUND,
    'docs/a.markdown': SOUND,
    'docs/deep/c.md': SOUND,
    'docs/deep/x.facts.md': '| subject | value | source |\n|---|---|---|\n| x | 1% | Y |\n',
    'docs/terms.glossary.md': '',
    'docs/notes.txt': SOUND,
    'docs/node_modules/n.md': SOUND,
    'docs/.git/g.md': SOUND,
    'docs/drafts/d.md': SOUND,
    'odd [1].md': SOUND,
    '-dash.md': SOUND,
    'ünï cödé.md': SOUND,
  });
  mkdirSync(join(folder.path, 'docs/ring'));
  symlinkSync('..', join(folder.path, 'docs/ring/up'));
  symlinkSync('b.md', join(folder.path, 'docs/twin.md'));
  after(() => folder.remove());

  const DOCS = ['docs/a.markdown', 'docs/b.md', 'docs/deep/c.md', 'docs/drafts/d.md'];
  const CASES: readonly (readonly [string, readonly string[], readonly string[]])[] = [
    ['a folder, in order, through a ring of links once', ['docs'], DOCS],
    [
      'a folder and a file in it once',
      ['docs/b.md', 'docs'],
      ['docs/b.md', ...DOCS.filter((p) => p !== 'docs/b.md')],
    ],
    ['a pattern', ['docs/*.md'], ['docs/b.md']],
    ['a pattern over folders', ['**/*.markdown'], ['docs/a.markdown']],
    [
      'what is not excluded',
      ['docs', '--exclude', '**/drafts', '--exclude', 'c.md'],
      ['docs/a.markdown', 'docs/b.md'],
    ],
    ['a file whose name looks like a pattern', ['odd [1].md'], ['odd [1].md']],
    ['a file whose name begins with a dash', ['--', '-dash.md'], ['-dash.md']],
    ['a file of another ending that was named', ['docs/notes.txt'], ['docs/notes.txt']],
    ['a name in any script', ['ünï cödé.md'], ['ünï cödé.md']],
  ];
  for (const [name, args, expected] of CASES) {
    it(`checks ${name}`, () => {
      const run = folder.run([...JSON_ARGS, ...args]);
      assert.equal(run.code, 0, run.err);
      assert.deepEqual(pathsOf(run.out), expected);
    });
  }

  it('reads standard input', () => {
    const run = folder.run([...JSON_ARGS, '-'], WRONG);
    assert.equal(run.code, 1, run.err);
    assert.deepEqual(pathsOf(run.out), ['-']);
  });

  it('counts offsets with a byte-order mark, and columns without', () => {
    const run = folder.run([...JSON_ARGS, '-'], `\uFEFF${WRONG}`);
    const { files } = JSON.parse(run.out) as {
      files: { claims: { start: number; end: number; column: number }[] }[];
    };
    const at = `\uFEFF${WRONG}`.indexOf('60%');
    const [claim] = files[0]?.claims ?? [];
    assert.deepEqual([claim?.start, claim?.end, claim?.column], [at, at + 3, at]);
  });
});

describe('briefcheck check: bad input', () => {
  const folder = new Folder().write({
    't.csv': FACTS,
    'good.md': WRONG,
    'large.md': Buffer.alloc(50 * 1024 * 1024, 'word '),
    'binary.md': Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13, 0xff, 0xd8]),
    'latin.md': Buffer.concat([
      Buffer.from('Line\nCaf'),
      Buffer.from([0xe9]),
      Buffer.from(`. ${WRONG}`),
    ]),
    'lone.md': Buffer.concat([
      Buffer.from('x '),
      Buffer.from([0xed, 0xa0, 0x80]),
      Buffer.from(`\n${WRONG}`),
    ]),
    'nul.md': `${'word '.repeat(200)}\n\n\0${WRONG}`,
    'utf16.md': Buffer.from(`\uFEFF${WRONG}`, 'utf16le'),
    'lone16.md': Buffer.concat([
      Buffer.from('\uFEFFx ', 'utf16le'),
      Buffer.from([0x00, 0xd8]),
      Buffer.from(` y\n${WRONG}`, 'utf16le'),
    ]),
    'dir/inner.md': SOUND,
  });
  symlinkSync('nowhere.md', join(folder.path, 'dangling.md'));
  symlinkSync('loop-b.md', join(folder.path, 'loop-a.md'));
  symlinkSync('loop-a.md', join(folder.path, 'loop-b.md'));
  after(() => folder.remove());

  const CASES: readonly (readonly [file: string, err: RegExp, isChecked: boolean])[] = [
    ['large.md', /^briefcheck: large\.md: larger than 20 MB, so not read$/, false],
    ['binary.md', /^briefcheck: binary\.md: a binary file, so not read$/, false],
    [
      'latin.md',
      /^briefcheck: latin\.md: not valid UTF-8 at line 2; checked as an editor shows it$/,
      true,
    ],
    ['lone.md', /^briefcheck: lone\.md: not valid UTF-8 at line 1;/, true],
    ['nul.md', /^briefcheck: nul\.md: a NUL character at line 3;/, true],
    ['lone16.md', /^briefcheck: lone16\.md: not valid UTF-16LE at line 1;/, true],
    ['gone.md', /^briefcheck: gone\.md: no such file or folder$/, false],
    ['dangling.md', /^briefcheck: dangling\.md: no such file or folder$/, false],
    ['loop-a.md', /^briefcheck: loop-a\.md: can't be read \(ELOOP\)$/, false],
  ];
  for (const [file, err, isChecked] of CASES) {
    it(`tells of ${file} in one line, goes on, and ends with 2`, () => {
      const run = folder.run([...JSON_ARGS, file, 'good.md']);
      assert.equal(run.code, 2);
      assert.match(run.err.trimEnd(), err);
      assert.deepEqual(pathsOf(run.out), isChecked ? [file, 'good.md'] : ['good.md']);
      const { files } = JSON.parse(run.out) as { files: { summary: { contradicted: number } }[] };
      for (const { summary } of files) assert.equal(summary.contradicted, 1);
    });
  }

  it('reads UTF-16 where a byte-order mark says so', () => {
    const run = folder.run([...JSON_ARGS, 'utf16.md']);
    assert.deepEqual([run.code, run.err], [1, '']);
  });

  it('tells of each in a folder, and reports the rest', () => {
    const run = folder.run([...JSON_ARGS, '.']);
    assert.equal(run.code, 2);
    const names = ['good', 'latin', 'lone', 'lone16', 'nul', 'utf16', 'dir/inner'];
    assert.deepEqual(
      pathsOf(run.out),
      names.map((name) => `${name}.md`),
    );
    assert.equal(run.err.trimEnd().split('\n').length, 9, run.err);
  });

  it('refuses too much on standard input', () => {
    const run = folder.run([...JSON_ARGS, '-'], Buffer.alloc(21 * 1024 * 1024, 'word '));
    assert.equal(run.code, 2);
    assert.equal(run.err, 'briefcheck: standard input: larger than 20 MB, so not read\n');
  });

  it('tells of a folder and a file without permission, and goes on', () => {
    chmodSync(join(folder.path, 'dir'), 0);
    chmodSync(join(folder.path, 'utf16.md'), 0);
    const run = folder.runWithoutRights([...JSON_ARGS, 'dir', 'utf16.md', 'good.md']);
    chmodSync(join(folder.path, 'dir'), 0o755);
    assert.equal(run.code, 2, run.err);
    assert.equal(
      run.err,
      "briefcheck: dir: can't look into this folder (EACCES)\n" +
        "briefcheck: utf16.md: can't be read (EACCES, no permission)\n",
    );
    assert.deepEqual(pathsOf(run.out), ['good.md']);
  });
});
