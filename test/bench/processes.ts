import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { briefsOfSize, bundledTable } from './corpus';
import { medianMs, printTable, sizeOf } from './measure';

const DIST = join(__dirname, '..', '..', 'dist');
const CLI = join(DIST, 'cli.js');

/** The highest resident memory of the built command checking briefs, each in its own process. */
export function peakMemory(sizes: readonly number[]): void {
  if (!existsSync(CLI)) return;
  const folder = mkdtempSync(join(tmpdir(), 'briefcheck-bench-'));
  const facts = join(folder, 'bench.facts.csv');
  writeFileSync(facts, bundledTable());
  const rows = sizes.map((size) => {
    const brief = join(folder, `${String(size)}.md`);
    writeFileSync(brief, briefsOfSize(size));
    const args = [CLI, 'check', brief, '--facts', facts, '--format', 'json'];
    return [sizeOf(size), `${peakOf(args).toFixed(0)} MB`];
  });
  rmSync(folder, { recursive: true });
  printTable('Peak memory of the command', [
    ['brief', 'resident'],
    ['(node alone)', `${peakOf(['-e', '0']).toFixed(0)} MB`],
    ...rows,
  ]);
}

/** Runs node and tells its peak memory on the way out, in MB. */
const TELL_PEAK = `data:text/javascript,${encodeURIComponent(
  "process.on('exit', () => process.stderr.write('\\npeak ' + process.resourceUsage().maxRSS))",
)}`;

function peakOf(args: readonly string[]): number {
  const run = spawnSync(process.execPath, ['--import', TELL_PEAK, ...args], {
    encoding: 'utf8',
    maxBuffer: 1 << 30,
  });
  return Number(/peak (\d+)$/.exec(run.stderr)?.[1]) / 1000;
}

/** Loads a bundle with a `vscode` whose every name is hollow, and prints how long that takes. */
const LOAD_BUNDLE = `
  const Module = require('node:module');
  const { readFileSync } = require('node:fs');
  const [, bundle, types] = process.argv;
  const hollow = new Proxy(function () {}, { get: (target, key) => key === 'prototype' ? target.prototype : hollow });
  const names = readFileSync(types, 'utf8').matchAll(/^\\s*export (?:class|enum|namespace|const|function) (\\w+)/gm);
  const vscode = Object.fromEntries([...names].map(([, name]) => [name, hollow]));
  const load = Module._load;
  Module._load = (name, ...rest) => name === 'vscode' ? vscode : load(name, ...rest);
  const start = performance.now();
  require(bundle);
  console.log(performance.now() - start);`;
const VSCODE_TYPES = join(DIST, '..', 'node_modules', '@types', 'vscode', 'index.d.ts');

/** What the command, and the extension's being loaded, cost before any work is done. */
export function startUp(): void {
  const extension = join(DIST, 'extension.js');
  if (!existsSync(CLI) || !existsSync(extension)) {
    console.log('\nNo bundles: `npm run build` makes those whose start-up and size are measured.');
    return;
  }
  const node = (...args: string[]): string =>
    spawnSync(process.execPath, args, { encoding: 'utf8' }).stdout;
  const loading = (bundle: string): number => {
    const times = Array.from({ length: 7 }, () =>
      Number(node('-e', LOAD_BUNDLE, bundle, VSCODE_TYPES) || Number.NaN),
    );
    return times.sort((a, b) => a - b)[3] ?? Number.NaN;
  };
  const ms = (time: number): string => `${time.toFixed(0)} ms`;
  printTable('Start-up', [
    ['', ''],
    ['node alone', ms(medianMs(() => node('-e', '0'), 7, 1))],
    ['briefcheck --help', ms(medianMs(() => node(CLI, '--help'), 7, 1))],
    ['loading the extension', ms(loading(extension))],
    ['loading its engine, at the first check', ms(loading(join(DIST, 'engine.js')))],
  ]);
  printTable('Bundles', [
    ['', ''],
    ...['cli.js', 'extension.js', 'engine.js', 'xlsx.js'].flatMap((name) => {
      const path = join(DIST, name);
      return existsSync(path)
        ? [[`dist/${name}`, `${(statSync(path).size / 1000).toFixed(0)} KB`]]
        : [];
    }),
  ]);
}
