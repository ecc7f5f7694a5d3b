/**
 * Packs the extension and runs test/browser/*.test.ts: a browser, VS Code's window, the packaged .vsix.
 * Options: --file PART, --grep TEXT, --no-build.
 */
import { readdir } from 'node:fs/promises';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { buildBundles, packExtension } from '../../scripts/packaging.mjs';
import { CommandFailed, endWithParent, run } from '../../scripts/processes.mjs';
import { say, step } from '../../scripts/progress.mjs';
import { BUILDS, ROOT } from '../../scripts/vscode/builds.mjs';
import { ensureChromium } from '../../scripts/vscode/chromium.mjs';
import { ensureServerBuild } from '../../scripts/vscode/installation.mjs';

const { values } = parseArgs({
  options: {
    file: { type: 'string', default: '' },
    grep: { type: 'string', default: '' },
    'no-build': { type: 'boolean', default: false },
  },
});

async function main() {
  if (!values['no-build']) await step('building', buildBundles);
  const folder = path.join(ROOT, 'build', 'package');
  const { file } = await step('packing the extension', () => packExtension(folder));
  await ensureServerBuild(BUILDS.floor);
  await ensureChromium();
  const files = (await readdir(path.join(ROOT, 'test', 'browser')))
    .filter((name) => name.endsWith('.test.ts') && name.includes(values.file))
    .map((name) => path.join('test', 'browser', name));
  if (files.length === 0) throw new Error(`no file's name contains "${values.file}"`);
  const mocha = path.join(ROOT, 'node_modules', 'mocha', 'bin', 'mocha.js');
  const reporter = path.join('scripts', 'countingReporter.cjs');
  const narrowed = values.grep === '' ? [] : ['--fgrep', values.grep];
  await run(
    process.execPath,
    ['--import', 'tsx', mocha, '--no-config', '--reporter', reporter, ...narrowed, ...files],
    {
      cwd: ROOT,
      show: true,
      env: { ...process.env, BRIEFCHECK_VSIX: file, BRIEFCHECK_SUITE: 'browser test' },
    },
  );
}

// As a part of `npm test` it does not outlive that.
if (process.env['BRIEFCHECK_RESULTS'] !== undefined) endWithParent();
main().then(
  () => process.exit(0),
  (error) => {
    if (error instanceof CommandFailed && error.output !== '') say(error.output);
    console.error(`Browser test: ${error.message}`);
    process.exit(1);
  },
);
