/**
 * `npm test`: installs what the tests need and runs all of them, the ones in a real VS Code included.
 * The last line is their count.
 */
import { existsSync } from 'node:fs';
import { mkdir, readFile, rm } from 'node:fs/promises';
import path from 'node:path';
import { ensureDependencies } from './dependencies.mjs';
import { run } from './processes.mjs';
import { elapsed, say } from './progress.mjs';
import { BUILDS, ROOT } from './vscode/builds.mjs';
import { ensureChromium } from './vscode/chromium.mjs';
import { ensureServerBuild } from './vscode/installation.mjs';

const RESULTS = path.join(ROOT, 'build', 'results.jsonl');
/** No step takes half as long where all is well. */
const STEP_MS = 10 * 60_000;
const NODE = process.execPath;
const bin = (...parts) => [path.join(ROOT, 'node_modules', ...parts)];

/** What runs, in order. A step that counts its tests adds them to RESULTS itself. */
const STEPS = [
  { name: 'eslint', args: [...bin('eslint', 'bin', 'eslint.js'), '.'] },
  {
    name: 'prettier',
    args: [...bin('prettier', 'bin', 'prettier.cjs'), '--check', '--log-level=warn', '.'],
  },
  { name: 'types', args: [...bin('typescript', 'bin', 'tsc'), '--noEmit'] },
  {
    name: 'types of the engine',
    args: [...bin('typescript', 'bin', 'tsc'), '--noEmit', '-p', 'src/core'],
  },
  { name: 'build', args: ['esbuild.js'] },
  { name: 'unit tests, and how much of the engine they reach', args: ['scripts/coverage.mjs'] },
  {
    name: 'tests of the built command',
    args: [
      ...bin('mocha', 'bin', 'mocha.js'),
      ...['--config', '.mocharc.cli.json', '--reporter', 'scripts/countingReporter.cjs'],
    ],
    suite: 'built command',
  },
  { name: 'fuzzing for a minute', args: ['--import', 'tsx', 'test/fuzz/run.ts', '--minutes', '1'] },
  { name: 'labelled briefs (npm run eval)', args: ['test/eval/run.mjs'] },
  { name: 'tests in VS Code', args: ['test/vscode/run.mjs', '--no-build'] },
  {
    name: 'tests in the browser’s extension host',
    args: ['test/vscode/run.mjs', '--no-build', '--web'],
  },
  {
    name: 'tests in VS Code in another language',
    args: ['test/vscode/run.mjs', '--no-build', '--language'],
  },
  { name: 'browser test', args: ['test/browser/run.mjs', '--no-build'] },
];

async function runStep({ name, args, suite }) {
  const start = Date.now();
  say(`\n== ${name}`);
  try {
    await run(NODE, args, {
      cwd: ROOT,
      show: true,
      limitMs: STEP_MS,
      env: {
        ...process.env,
        BRIEFCHECK_RESULTS: RESULTS,
        ...(suite === undefined ? {} : { BRIEFCHECK_SUITE: suite }),
      },
    });
    say(`== ${name}: ok (${elapsed(start)})`);
    return true;
  } catch (error) {
    say(`== ${name}: FAILED (${elapsed(start)}): ${error.message}`);
    return false;
  }
}

async function counted() {
  const text = existsSync(RESULTS) ? await readFile(RESULTS, 'utf8') : '';
  return text
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line));
}

const sum = (results, key) => results.reduce((total, result) => total + result[key], 0);

async function main() {
  const start = Date.now();
  await ensureDependencies();
  await ensureChromium();
  await ensureServerBuild(BUILDS.floor);
  await rm(RESULTS, { force: true });
  await mkdir(path.dirname(RESULTS), { recursive: true });
  let brokenSteps = 0;
  for (const step of STEPS) {
    const before = sum(await counted(), 'failed');
    const ok = await runStep(step);
    // A step that fails without having counted a failed test is a failure of its own.
    if (!ok && sum(await counted(), 'failed') === before) brokenSteps += 1;
  }
  const results = await counted();
  say(`\nAll tests took ${elapsed(start)}:`);
  for (const { suite, passed, failed, broken = [] } of results) {
    say(`  ${suite}: ${passed} passed, ${failed} failed`);
    for (const what of broken) say(`    ${what.replace(/\s+/g, ' ').slice(0, 300)}`);
  }
  if (brokenSteps > 0) say(`  other steps: ${brokenSteps} failed (see "FAILED" above)`);
  const failed = sum(results, 'failed') + brokenSteps;
  say(`${sum(results, 'passed')} passed, ${failed} failed`);
  return failed;
}

main().then(
  (failed) => process.exit(failed > 0 ? 1 : 0),
  (error) => {
    if (error.output) console.error(error.output);
    console.error(`The tests could not run: ${error.message}`);
    say('0 passed, 1 failed');
    process.exit(1);
  },
);
