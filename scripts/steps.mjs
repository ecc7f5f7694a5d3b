import path from 'node:path';
import { ROOT } from './vscode/builds.mjs';

const bin = (...parts) => [path.join(ROOT, 'node_modules', ...parts)];

/** All that needs no window. */
const QUIET = 'quiet';
/** Windows are one at a time: two would take the cores from each other, and their tests wait for what they show. */
const WINDOWS = 'windows';

/**
 * What `npm test` runs, in the order of a single lane (see `runInLanes`). A step that counts its tests adds
 * them to the file that `BRIEFCHECK_RESULTS` names.
 */
export const STEPS = [
  { name: 'eslint', lane: QUIET, args: [...bin('eslint', 'bin', 'eslint.js'), '.'] },
  {
    name: 'prettier',
    lane: QUIET,
    args: [...bin('prettier', 'bin', 'prettier.cjs'), '--check', '--log-level=warn', '.'],
  },
  { name: 'types', lane: QUIET, args: [...bin('typescript', 'bin', 'tsc'), '--noEmit'] },
  {
    name: 'types of the engine',
    lane: QUIET,
    args: [...bin('typescript', 'bin', 'tsc'), '--noEmit', '-p', 'src/core'],
  },
  { name: 'build', lane: WINDOWS, args: ['esbuild.js'] },
  {
    name: 'unit tests, and how much of the engine they reach',
    lane: QUIET,
    args: ['scripts/coverage.mjs'],
  },
  {
    name: 'tests of the built command',
    lane: QUIET,
    // They build it too: together with the step that does, both would write the same files.
    after: ['build'],
    args: [
      ...bin('mocha', 'bin', 'mocha.js'),
      ...['--config', '.mocharc.cli.json', '--reporter', 'scripts/countingReporter.cjs'],
    ],
    suite: 'built command',
  },
  {
    name: 'fuzzing for a minute',
    lane: QUIET,
    args: ['--import', 'tsx', 'test/fuzz/run.ts', '--minutes', '1'],
  },
  {
    name: 'labelled briefs (npm run eval)',
    lane: QUIET,
    after: ['build'],
    args: ['test/eval/run.mjs'],
  },
  { name: 'tests in VS Code', lane: WINDOWS, args: ['test/vscode/run.mjs', '--no-build'] },
  {
    name: 'tests in the browser’s extension host',
    lane: WINDOWS,
    args: ['test/vscode/run.mjs', '--no-build', '--web'],
  },
  {
    name: 'tests in VS Code in another language',
    lane: WINDOWS,
    args: ['test/vscode/run.mjs', '--no-build', '--language'],
  },
  { name: 'browser test', lane: WINDOWS, args: ['test/browser/run.mjs', '--no-build'] },
];
