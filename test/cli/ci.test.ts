import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { FACTS, Folder, SOUND, WRONG } from './command';

const ROOT = join(__dirname, '..', '..');
const COMMAND = join(ROOT, 'dist', 'cli.js');
const read = (name: string): string => readFileSync(join(ROOT, name), 'utf8');

interface Action {
  readonly inputs: Readonly<Record<string, { readonly default: string }>>;
  readonly runs: {
    readonly steps: readonly { readonly run: string; readonly env?: Record<string, string> }[];
  };
}

interface Hook {
  readonly id: string;
  readonly entry: string;
  readonly files?: string;
  readonly exclude?: string;
}

describe('the action for GitHub', () => {
  const action = parse(read('action.yml')) as Action;
  const step = action.runs.steps.at(-1);
  const folder = new Folder().write({
    't.csv': FACTS,
    'more facts.csv': 'subject,value,source\nnumber of cranes,41 cranes,Port\n',
    'briefs/wrong one.md': WRONG,
    'briefs/sound.md': SOUND,
  });
  after(() => folder.remove());

  /** Runs the script of the step with these inputs, as a runner would. */
  function runWith(inputs: Readonly<Record<string, string>>): ReturnType<Folder['run']> {
    const env: Record<string, string> = { PATH: process.env['PATH'] ?? '' };
    for (const [name, value] of Object.entries(step?.env ?? {})) {
      const [, input] = /^\$\{\{ inputs\.([a-z-]+) \}\}$/.exec(value) ?? [];
      if (input === undefined) env[name] = COMMAND;
      else env[name] = inputs[input] ?? action.inputs[input]?.default ?? '';
    }
    const args = ['--noprofile', '--norc', '-e', '-o', 'pipefail', '-c', step?.run ?? ''];
    const run = spawnSync('bash', args, { cwd: folder.path, env, encoding: 'utf8' });
    return { code: run.status, out: run.stdout, err: run.stderr };
  }

  it('has no input in its script, where it could be run', () => {
    for (const { run } of action.runs.steps) assert.doesNotMatch(run, /\$\{\{/);
  });

  it('annotates what is contradicted, and fails', () => {
    const run = runWith({ files: 'briefs', facts: 't.csv\nmore facts.csv' });
    assert.equal(run.code, 1, run.err);
    assert.match(run.out, /^::warning file=briefs\/wrong one\.md,line=1/);
  });

  it('passes on the other inputs', () => {
    const run = runWith({
      files: 'briefs/wrong one.md\n-odd.md\n',
      facts: 't.csv',
      max: '1',
      html: 'r.html',
      sarif: 'r.sarif',
      sheet: 'r.csv',
    });
    assert.equal(run.code, 2);
    assert.equal(run.err, 'briefcheck: -odd.md: no such file or folder\n');
    for (const name of ['r.html', 'r.sarif', 'r.csv']) {
      assert.ok(existsSync(join(folder.path, name)), name);
    }
  });

  it('runs nothing that an input holds', () => {
    runWith({ files: '$(touch pwned)`touch pwned`; touch pwned', facts: '"; touch pwned; "' });
    assert.ok(!existsSync(join(folder.path, 'pwned')));
  });
});

describe('the hooks for pre-commit', () => {
  const hooks = parse(read('.pre-commit-hooks.yaml')) as readonly Hook[];

  it('call commands that there are', () => {
    const folder = new Folder();
    for (const { entry } of hooks) {
      const [program, ...args] = entry.split(' ');
      assert.equal(program, 'briefcheck');
      assert.equal(folder.run([...args, '--help']).code, 0, entry);
    }
    folder.remove();
  });

  it('take tables for tables and briefs for briefs', () => {
    const [briefs, tables] = hooks;
    assert.match('a.facts.md', new RegExp(briefs?.exclude ?? '$^'));
    assert.doesNotMatch('facts.md', new RegExp(briefs?.exclude ?? ''));
    assert.match('sub/a.facts.csv', new RegExp(tables?.files ?? '$^'));
    assert.doesNotMatch('a.csv', new RegExp(tables?.files ?? ''));
  });
});

describe('the pages on the command', () => {
  it('name every option of the command', () => {
    const page = read('docs/command-line.md');
    const source = read('src/cli/check-options.ts');
    const options = [...source.matchAll(/'(?:-\w, )?(--[a-z-]+)/g)].map(([, name = '']) => name);
    assert.ok(options.length >= 12);
    for (const option of options) assert.ok(page.includes(option), option);
  });

  it('name inputs of the action that there are', () => {
    const { inputs } = parse(read('action.yml')) as Action;
    const page = read('docs/ci.md');
    for (const name of Object.keys(inputs)) assert.ok(page.includes(`\`${name}\``), name);
  });
});
