import assert from 'node:assert/strict';
import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { BriefChecker } from '../../src/cli/check-briefs';
import { BriefFolders } from '../../src/cli/brief-folder';
import { FACTS, Folder, SOUND, WRONG } from './command';

describe('briefcheck check: the folder’s own settings', () => {
  const folder = new Folder().write({
    'briefcheck.json':
      '{ "exclude": ["**/README.md"], "ignore": ["24/7"], "dateOrder": "dayFirst" }',
    'sources/own.facts.csv': FACTS,
    'briefs/wrong.md': WRONG,
    'briefs/README.md': WRONG,
    'briefs/dates.md': 'The trade talks resume on 09/06/2025.\n',
    'plain/none.txt': '',
  });
  after(() => folder.remove());

  it('finds the folder’s tables from anywhere below its briefcheck.json', () => {
    const run = folder.run(['check', 'briefs', '--format', 'json']);
    assert.deepEqual([run.code, run.err], [1, '']);
    const { files } = JSON.parse(run.out) as {
      files: { path: string; claims: { verdict: string; fact: { source: string } | null }[] }[];
    };
    assert.deepEqual(
      files.map(({ path, claims }) => [path, claims[0]?.verdict, claims[0]?.fact?.source]),
      [
        ['briefs/dates.md', 'supported', 'Wire'],
        ['briefs/wrong.md', 'contradicted', 'Yearbook'],
      ],
    );
  });

  it('checks a brief that was named even where its folder leaves it out', () => {
    assert.equal(folder.run(['check', 'briefs/README.md']).code, 1);
  });

  it('silences the words of the setting "ignore"', () => {
    folder.write({ 'briefcheck.json': '{ "ignore": ["60%"] }' });
    const run = folder.run(['check', 'briefs/wrong.md']);
    assert.equal(run.code, 0);
    assert.match(run.out, /1 ignored/);
  });

  it('sends to review what rests on a fact that is older than "staleAfter"', () => {
    folder.write({
      'briefcheck.json': '{ "staleAfter": "2 years", "factTables": ["sources/old.csv"] }',
      'sources/old.csv':
        'subject,value,as_of,source\nShare of pupils who walk to school,40%,2021-03,Survey\n',
      'old.md': 'The share of pupils who walk to school is 40%.\n',
    });
    const told = (...more: string[]): string[] => {
      const run = folder.run(['check', 'old.md', '--format', 'json', ...more]);
      const { files } = JSON.parse(run.out) as { files: { claims: { verdict: string }[] }[] };
      return files.flatMap(({ claims }) => claims.map(({ verdict }) => verdict));
    };
    assert.deepEqual(told('--date', '2025-06-15'), ['review']);
    assert.deepEqual(told('--date', '2022-06-15'), ['supported']);
    // Without a day nothing is old.
    assert.deepEqual(told(), ['supported']);
    rmSync(join(folder.path, 'old.md'));
    rmSync(join(folder.path, 'sources/old.csv'));
  });

  it('says what is wrong with the settings once, and ends with 2', () => {
    folder.write({ 'briefcheck.json': '{ "factTable": [] }' });
    const run = folder.run(['check', 'briefs']);
    assert.equal(run.code, 2);
    assert.match(run.err, /^briefcheck: .*briefcheck\.json:1:3: There is no setting "factTable"/);
    assert.equal(run.err.trimEnd().split('\n').length, 1);
  });

  it('takes the tables of the front matter, and tells of one that is not there', () => {
    rmSync(join(folder.path, 'briefcheck.json'));
    folder.write({
      'briefs/own.md': `---\nfacts: ../sources/own.facts.csv\n---\n\n${WRONG}`,
      'briefs/lost.md': `---\nfacts: lost.csv\n---\n\n${SOUND}`,
    });
    assert.equal(folder.run(['check', 'briefs/own.md']).code, 1);
    const lost = folder.run(['check', 'briefs/lost.md']);
    assert.equal(lost.code, 2);
    assert.match(
      lost.err,
      /^briefcheck: briefs\/lost\.md: the table "lost\.csv" is asked for but not there\n/,
    );
  });

  it('honours the decisions of the folder, and tells of a stale one', () => {
    mkdirSync(join(folder.path, '.briefcheck'));
    const entry = { claim: '60%', sentence: WRONG.trim(), fact: 'mining', file: 'briefs/wrong.md' };
    const checked = [{ ...entry, by: 'AB', on: '2025-06-01', note: '' }];
    const ignored = [{ ...entry, claim: '10%' }];
    folder.write({
      '.briefcheck/decisions.json': JSON.stringify({ version: 1, checked, ignored }),
    });
    const run = folder.run(['check', 'briefs/wrong.md', '--facts', 'sources/own.facts.csv']);
    assert.equal(run.code, 0, run.out);
    assert.match(run.out, /1 checked by hand/);
    assert.equal(
      run.err,
      'briefcheck: note: briefs/wrong.md: the entry for "10%" in the decisions file meets no claim any more\n',
    );
    folder.write({ '.briefcheck/decisions.json': '{' });
    const broken = folder.run(['check', 'briefs/wrong.md', '--facts', 'sources/own.facts.csv']);
    assert.equal(broken.code, 2);
    assert.match(broken.err, /decisions\.json: The decisions file is not valid JSON/);
  });
});

describe('briefcheck check: a brief that vanishes while others are checked', () => {
  it('is told in one line, and the others are reported', () => {
    const folder = new Folder().write({ 't.csv': FACTS, 'a.md': SOUND, 'b.md': SOUND });
    const paths = ['a.md', 'b.md'].map((name) => join(folder.path, name));
    const told: string[] = [];
    const streams = {
      out: (): void => undefined,
      err: (text: string): number => told.push(text),
      outIsTerminal: false,
      errIsTerminal: false,
    };
    const options = { facts: [join(folder.path, 't.csv')] };
    const checker = new BriefChecker(options, new BriefFolders(), null, streams);
    rmSync(join(folder.path, 'a.md'));
    const report = checker.check(paths);
    folder.remove();
    assert.equal(report?.briefs.length, 1);
    assert.equal(checker.isWhole, false);
    assert.match(
      told.join(''),
      /^briefcheck: .*a\.md: can't be read \(ENOENT, it is not there\)\n$/,
    );
  });
});
