import assert from 'node:assert/strict';
import { version } from '../../package.json';
import { FACTS, Folder, SOUND, WRONG } from './command';

describe('briefcheck: use and bad use', () => {
  const folder = new Folder().write({
    'a.md': SOUND,
    'wrong.md': WRONG,
    't.csv': FACTS,
    'u.facts.csv': 'subject,value,source\nnumber of cranes in the harbour,41 cranes,Port\n',
    'broken.csv': 'subject,value\nx,1\n',
    'x.facts.md': '| subject | value | source |\n| --- | --- | --- |\n| x | 1% | Y |\n',
    'not-a-baseline.json': '[]',
    'empty/a.txt': '',
  });
  after(() => folder.remove());

  const FAILURES: readonly (readonly [name: string, args: readonly string[], err: RegExp])[] = [
    ['no command', [], /^briefcheck: no command given/],
    ['an unknown command', ['chekc'], /^briefcheck: unknown command 'chekc'/],
    ['no brief', ['check'], /^briefcheck: missing required argument 'file'/],
    ['an unknown option', ['check', 'a.md', '--fcats'], /^briefcheck: unknown option '--fcats'/],
    ['--facts without a table', ['check', 'a.md', '--facts'], /'--facts <table>' argument missing/],
    ['a date that is none', ['check', 'a.md', '--date', 'today'], /a day of the calendar/],
    [
      'a day that does not exist',
      ['check', 'a.md', '--date', '2025-02-30'],
      /a day of the calendar/,
    ],
    [
      'an unknown format',
      ['check', 'a.md', '--format', 'pdf'],
      /--format takes text, json,.* not "pdf"/,
    ],
    ['a format with an empty file', ['check', 'a.md', '--format', 'html='], /--format html= takes/],
    [
      'two formats on one output',
      ['check', 'a.md', '--format', 'json', '--format', 'sarif'],
      /json and sarif can't both go to standard output/,
    ],
    [
      'two formats in one file',
      ['check', 'a.md', '--format', 'json', '--format', 'sarif', '-o', 'r'],
      /json and sarif can't both go to r/,
    ],
    [
      'two reports in one file',
      ['check', 'a.md', '--format', 'json=r', '--format', 'sarif=r'],
      /two reports can't both go to r/,
    ],
    ['an empty output', ['check', 'a.md', '--output', ''], /--output takes the name of a file/],
    [
      'an output that can’t be written',
      ['check', 'a.md', '-o', 'no/such/r.html'],
      /no\/such\/r\.html: the report can't be written \(ENOENT/,
    ],
    [
      'an unknown verdict to fail on',
      ['check', 'a.md', '--fail-on', 'all'],
      /Allowed choices are contradicted, review, unverified/,
    ],
    ['a maximum that is no number', ['check', 'a.md', '--max', '-1'], /It takes a whole number/],
    [
      '--update-baseline alone',
      ['check', 'a.md', '--update-baseline'],
      /--update-baseline needs --baseline FILE/,
    ],
    [
      'a baseline that is not there',
      ['check', 'a.md', '--baseline', 'b.json'],
      /b\.json: the baseline can't be read \(ENOENT/,
    ],
    [
      'a baseline that is none',
      ['check', 'a.md', '--baseline', 'not-a-baseline.json'],
      /this is no baseline of Briefcheck/,
    ],
    ['a brief that is not there', ['check', 'b.md'], /^briefcheck: b\.md: no such file or folder/],
    [
      'a pattern that fits nothing',
      ['check', '*.markdown'],
      /^briefcheck: \*\.markdown: no brief matches this/,
    ],
    [
      'a table that is not there',
      ['check', 'a.md', '--facts', 'no.csv'],
      /can't read no\.csv \(ENOENT\)/,
    ],
    ['a broken table', ['check', 'a.md', '--facts', 'broken.csv'], /^briefcheck: broken\.csv:1:/],
    [
      'nothing but tables',
      ['check', 'x.facts.md'],
      /x\.facts\.md is no brief by its name\nbriefcheck: no brief to check/,
    ],
    [
      'a baseline that can’t be written',
      ['check', 'a.md', '--baseline', 'no/such/b.json', '--update-baseline'],
      /no\/such\/b\.json: the baseline can't be written \(ENOENT/,
    ],
    ['a table to lint that is not there', ['facts', 'lint', 'no.csv'], /no\.csv: can't be read/],
    ['no table to lint', ['facts', 'lint'], /^briefcheck: missing required argument 'file'/],
    [
      'a folder without tables',
      ['facts', 'lint', 'empty'],
      /no file called \*\.facts\.\* in empty/,
    ],
    [
      'an unknown format of linting',
      ['facts', 'lint', 't.csv', '--format', 'sarif'],
      /Allowed choices are text, json/,
    ],
    [
      'an age that is none',
      ['facts', 'lint', 't.csv', '--date', '2025-06-15', '--stale-after', 'old'],
      /--stale-after takes an age such as "18 months", not "old"/,
    ],
    [
      'an age without a day',
      ['facts', 'lint', 't.csv', '--stale-after', '2 years'],
      /--stale-after needs --date/,
    ],
    [
      'a day of linting that does not exist',
      ['facts', 'lint', 't.csv', '--date', '2025-02-30'],
      /a day of the calendar/,
    ],
  ];
  for (const [name, args, err] of FAILURES) {
    it(`ends with 2 and says so: ${name}`, () => {
      const run = folder.run(args);
      assert.match(run.err, err);
      assert.equal(run.code, 2, run.err);
      assert.ok(run.err.trimEnd().split('\n').length <= 2, run.err);
      assert.ok(run.err.endsWith('\n'));
    });
  }

  it('shows its help, and ends with 2, where "facts" is told nothing more', () => {
    const run = folder.run(['facts']);
    assert.deepEqual([run.code, run.out], [2, '']);
    assert.match(run.err, /^Usage: briefcheck facts /);
  });

  it('ends as it would where the reader of its report leaves early', () => {
    const many = { 'many.md': `${WRONG}\n`.repeat(20_000) };
    const line = `{ "$NODE" "$COMMAND" check many.md --facts t.csv --format json; echo $? >&2; } | head -c 1`;
    const run = folder.write(many).shell(line);
    assert.deepEqual([run.out, run.err], ['{', '1\n']);
  });

  it('prints its version', () => {
    assert.deepEqual(folder.run(['--version']), { code: 0, out: `${version}\n`, err: '' });
  });

  it('prints its help, with exit codes', () => {
    const { code, out } = folder.run(['check', '--help']);
    assert.equal(code, 0);
    for (const word of ['--facts', '--baseline', '--fail-on', 'Exit codes', 'sheet']) {
      assert.ok(out.includes(word), word);
    }
  });

  const TABLES: readonly (readonly string[])[] = [
    ['wrong.md', '--facts', 't.csv'],
    ['--facts', 't.csv', 'wrong.md'],
    ['--facts', 't.csv', '--', 'wrong.md'],
    ['--facts=t.csv', 'wrong.md'],
    ['wrong.md', '--facts', 't.csv', '--facts', 'u.facts.csv'],
    ['wrong.md', '--facts', 't.csv', 'u.facts.csv'],
    ['--facts', 't.csv', 'u.facts.csv', 'x.facts.md', 'wrong.md'],
    ['wrong.md', '--facts', 'u.facts.csv', '--bundled'],
  ];
  for (const args of TABLES) {
    it(`takes no brief for a table: ${args.join(' ')}`, () => {
      const run = folder.run(['check', '--format', 'json', ...args]);
      assert.equal(run.err, '');
      assert.equal(run.code, 1);
      const { files } = JSON.parse(run.out) as { files: { path: string }[] };
      assert.deepEqual(
        files.map(({ path }) => path),
        ['wrong.md'],
      );
    });
  }

  it('checks against the bundled table only where no other is given', () => {
    const facts = folder.run(['check', 'wrong.md', '--facts', 'u.facts.csv']);
    assert.equal(facts.code, 0, facts.out);
    assert.equal(folder.run(['check', 'wrong.md']).code, 1);
  });
});
