import assert from 'node:assert/strict';
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { FACTS, Folder, SOUND, UNSOURCED, WRONG } from './command';

/** A sentence of which the table leaves open what it means. */
const MANY_WRONG = `${WRONG}\nThe trade talks resume on June 12, 2025.\n`;

describe('briefcheck check: exit codes', () => {
  const folder = new Folder().write({
    't.csv': FACTS,
    'sound.md': SOUND,
    'wrong.md': WRONG,
    'two.md': MANY_WRONG,
    'open.md': UNSOURCED,
    'ignored.md': WRONG.trimEnd() + ' <!-- briefcheck-ignore -->\n',
    'stale.md': `${SOUND}\nNothing here. <!-- briefcheck-ignore -->\n`,
  });
  after(() => folder.remove());

  const CASES: readonly (readonly [code: number, args: readonly string[]])[] = [
    [0, ['sound.md']],
    [1, ['wrong.md']],
    [0, ['open.md']],
    [0, ['open.md', '--fail-on', 'review']],
    [1, ['open.md', '--fail-on', 'unverified']],
    [1, ['wrong.md', '--fail-on', 'review']],
    [0, ['wrong.md', '--max', '1']],
    [1, ['two.md', '--max', '1']],
    [0, ['two.md', '--max', '2']],
    [0, ['ignored.md']],
    [1, ['sound.md', 'wrong.md', 'open.md']],
    [2, ['wrong.md', 'gone.md']],
  ];
  for (const [code, args] of CASES) {
    it(`ends with ${String(code)}: ${args.join(' ')}`, () => {
      const run = folder.run(['check', '--facts', 't.csv', ...args]);
      assert.equal(run.code, code, run.out + run.err);
    });
  }

  it('is quiet about a clean brief, but for the figures', () => {
    const run = folder.run(['check', '--facts', 't.csv', 'sound.md']);
    assert.equal(
      run.out,
      '1 claim found · 100% sourced · 0 contradicted · 0 to review · 1 supported · 0 ignored\n',
    );
    assert.equal(run.err, '');
  });

  it('shows supported claims and clean briefs with --all', () => {
    const run = folder.run(['check', '--facts', 't.csv', 'sound.md', '--all']);
    assert.match(run.out, /^sound\.md\n\nsupported \(1\)\n {2}1:39 +70%\n/);
    assert.match(run.out, /source: Yearbook, page 3/);
  });

  it('colours the report where asked to, and no pipe on a CI machine', () => {
    const args = ['check', '--facts', 't.csv', 'wrong.md'];
    const forced = folder.run(args, '', { FORCE_COLOR: '1' });
    const onCi = folder.run(args, '', { CI: 'true' });
    assert.match(forced.out, /\u001B\[31mcontradicted \(1\)\u001B\[39m/);
    assert.doesNotMatch(onCi.out, /\u001B/);
    const lint = folder.run(['facts', 'lint', 't.csv'], '', { CI: 'true' });
    assert.equal(lint.out, 't.csv: 3 facts, no problems\n');
  });

  it('groups what is wrong by verdict, with reason and source, and no colours in a pipe', () => {
    const run = folder.run(['check', '--facts', 't.csv', 'wrong.md', 'sound.md']);
    assert.match(
      run.out,
      /^wrong\.md\n\ncontradicted \(1\)\n {2}1:39 +60%\n +The text says “60%”; the source says 70%\./,
    );
    assert.match(run.out, /\n2 briefs · 2 claims found · 50% sourced · 1 contradicted/);
    assert.ok(!run.out.includes('\u001B'));
  });

  it('shows the candidates with their scores and words with --explain', () => {
    const run = folder.run(['check', '--facts', 't.csv', 'sound.md', '--explain']);
    assert.match(
      run.out,
      /\d\.\d\d China’s share of rare earth mining: 70% \(shared: .*mining.*\) \[t\.csv:2\]/,
    );
  });

  it('notes an ignore comment that meets no claim', () => {
    const run = folder.run(['check', '--facts', 't.csv', 'stale.md']);
    assert.equal(run.code, 0);
    assert.equal(run.err, 'briefcheck: note: stale.md:3: the ignore comment meets no claim\n');
  });
});

describe('briefcheck check: reports', () => {
  const folder = new Folder().write({ 't.csv': FACTS, 'wrong.md': WRONG });
  after(() => folder.remove());
  const read = (name: string): string => readFileSync(join(folder.path, name), 'utf8');

  const OPENINGS: Readonly<Record<string, RegExp>> = {
    text: /^wrong\.md\n/,
    json: /^\{\n {2}"version": 1,/,
    sarif: /^\{\n {2}"\$schema": ".*sarif-2\.1\.0/,
    github: /^::warning file=wrong\.md,line=1,endLine=1,col=39/,
    markdown: /^# Fact check\n/,
    html: /^<!DOCTYPE html>/,
    sheet: /^\uFEFF"file","line","sentence"/,
  };
  for (const [format, opening] of Object.entries(OPENINGS)) {
    it(`writes ${format} to standard output and the same to a file`, () => {
      const args = ['check', '--facts', 't.csv', 'wrong.md', '--format'];
      const run = folder.run([...args, format]);
      assert.match(run.out, opening);
      assert.equal(run.code, 1);
      const filed = folder.run([...args, `${format}=report.out`]);
      assert.equal(filed.out, '');
      assert.match(filed.err, /^briefcheck: 1 claim found · 0% sourced · 1 contradicted/);
      assert.equal(read('report.out'), run.out);
    });
  }

  it('writes several in one run', () => {
    const run = folder.run(
      [
        'check',
        '--facts',
        't.csv',
        'wrong.md',
        '--format',
        'text',
        '--format',
        'html=r.html',
      ].concat(['--format', 'sheet=r.csv', '--format', 'sarif=r.sarif']),
    );
    assert.match(run.out, OPENINGS['text'] ?? /^$/);
    assert.match(read('r.html'), OPENINGS['html'] ?? /^$/);
    assert.match(read('r.csv'), OPENINGS['sheet'] ?? /^$/);
    assert.match(read('r.sarif'), OPENINGS['sarif'] ?? /^$/);
  });

  it('tells the format of --output by its ending', () => {
    folder.run(['check', '--facts', 't.csv', 'wrong.md', '-o', 'out.html']);
    assert.match(read('out.html'), OPENINGS['html'] ?? /^$/);
    folder.run(['check', '--facts', 't.csv', 'wrong.md', '-o', 'out.html', '--format', 'json']);
    assert.match(read('out.html'), OPENINGS['json'] ?? /^$/);
  });

  it('keeps the contract of the JSON', () => {
    const run = folder.run(['check', '--facts', 't.csv', 'wrong.md', '--format', 'json']);
    const start = WRONG.indexOf('60%');
    assert.deepEqual(JSON.parse(run.out), {
      version: 1,
      files: [
        {
          path: 'wrong.md',
          summary: {
            claims: 1,
            supported: 0,
            contradicted: 1,
            unverified: 0,
            review: 0,
            checkedByHand: 0,
            ignored: 0,
          },
          claims: [
            {
              kind: 'percentage',
              text: '60%',
              start,
              end: start + 3,
              line: 1,
              column: start + 1,
              endLine: 1,
              endColumn: start + 4,
              verdict: 'contradicted',
              expected: '70%',
              message: 'The text says “60%”; the source says 70%.',
              fact: {
                id: 'mining',
                subject: 'China’s share of rare earth mining',
                value: '70%',
                source: 'Yearbook',
                locator: 'page 3',
                quote: '',
                url: 'https://example.org/yearbook',
              },
            },
          ],
        },
      ],
    });
  });
});

describe('briefcheck check: baseline', () => {
  const folder = new Folder().write({ 't.csv': FACTS, 'wrong.md': WRONG, 'sound.md': SOUND });
  after(() => folder.remove());
  const check = (...args: string[]): ReturnType<Folder['run']> =>
    folder.run(['check', '--facts', 't.csv', '--baseline', 'base.json', ...args]);

  it('is written with --update-baseline, and then holds', () => {
    const made = check('wrong.md', 'sound.md', '--update-baseline');
    assert.deepEqual([made.code, made.err], [0, 'briefcheck: base.json: 1 claim written\n']);
    const held = check('wrong.md', 'sound.md');
    assert.equal(held.code, 0, held.out);
    assert.match(held.out, /^2 briefs · .* 1 contradicted .* 1 in the baseline\n$/);
  });

  it('survives moved lines and spaces, but not another sentence', () => {
    folder.write({
      'wrong.md': `# New\n\nSome words.\n\n${WRONG.replace(' mining ', '  mining\n')}`,
    });
    assert.equal(check('wrong.md').code, 0);
    folder.write({ 'wrong.md': WRONG.replace('60%', '61%') });
    assert.equal(check('wrong.md').code, 1);
  });

  it('tells of entries that have lost their claim, and drops them when it is updated', () => {
    folder.write({ 'wrong.md': SOUND });
    const run = check('wrong.md');
    assert.equal(run.code, 0);
    assert.equal(
      run.err,
      'briefcheck: note: base.json: "60%" of wrong.md is found no longer; --update-baseline takes it out\n',
    );
    check('wrong.md', '--update-baseline');
    assert.equal(check('wrong.md').err, '');
  });

  it('keeps the entries of briefs that were not checked, until they are gone', () => {
    folder.write({ 'wrong.md': WRONG, 'other.md': WRONG.replace('60', '50') });
    check('wrong.md', 'other.md', '--update-baseline');
    assert.equal(check('other.md', '--update-baseline').code, 0);
    assert.deepEqual([check('wrong.md').code, check('wrong.md').err], [0, '']);
    rmSync(join(folder.path, 'other.md'));
    assert.match(check('wrong.md').err, /"50%" of other\.md is found no longer/);
  });

  it('holds a claim by its verdict too', () => {
    folder.write({ 'open.md': UNSOURCED });
    check('open.md', '--fail-on', 'unverified', '--update-baseline');
    assert.equal(check('open.md', '--fail-on', 'unverified').code, 0);
    folder.write({ 't.csv': `${FACTS}cranes,number of cranes in the harbour,40 cranes,Port,,\n` });
    assert.equal(check('open.md').code, 1);
  });
});
