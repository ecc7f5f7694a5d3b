/**
 * Runs the suite in test/vscode/suite inside a real VS Code.
 * Options: --newest, --web (the browser's extension host), --language (in another language, what is named
 * `*.language.test.ts`), --file PART, --grep TEXT, --no-build.
 */
import { existsSync } from 'node:fs';
import { cp, mkdir, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { downloadAndUnzipVSCode, runTests } from '@vscode/test-electron';
import { endWithParent, run } from '../../scripts/processes.mjs';
import { say, step } from '../../scripts/progress.mjs';
import { recordResult } from '../../scripts/results.mjs';
import { BUILDS, ROOT } from '../../scripts/vscode/builds.mjs';
import { ensureChromium } from '../../scripts/vscode/chromium.mjs';
import { ensureServerBuild } from '../../scripts/vscode/installation.mjs';
import { temporaryFolder, writeUserSettings } from '../../scripts/vscode/profile.mjs';
import { bundleSuite } from './bundle.mjs';
import { copyInPseudo, PSEUDO } from './pseudo.mjs';

const { values } = parseArgs({
  options: {
    newest: { type: 'boolean', default: false },
    web: { type: 'boolean', default: false },
    language: { type: 'boolean', default: false },
    file: { type: 'string', default: '' },
    grep: { type: 'string', default: '' },
    'no-build': { type: 'boolean', default: false },
  },
});
/** A desktop VS Code has another language by a language pack only, and no such host. */
const isStandIn = values.web || values.language;
const STAND_IN = path.join(ROOT, 'test', 'vscode', 'executable.mjs');
const name = values.newest ? 'newest' : 'floor';
const build = BUILDS[name];
const where = `${values.web ? ', browser’s extension host' : ''}${values.language ? ', another language' : ''}`;
const title = `VS Code ${build.vscode}${where}`;

/** A window in the browser knows the argument `--extensionDevelopmentKind` and does not obey it. */
const WEB_SETTINGS = { 'remote.extensionKind': { 'briefcheck.briefcheck': ['web'] } };
/** A window in the browser would save by itself after a second, in the middle of a test. */
const SETTINGS = { 'files.autoSave': 'off', ...(values.web ? WEB_SETTINGS : {}) };

/** A desktop VS Code is downloaded where a window can open; `BRIEFCHECK_VSCODE` (desktop, server) decides otherwise. */
async function executable() {
  const choice = process.env['BRIEFCHECK_VSCODE'];
  const hasScreen =
    process.platform !== 'linux' ||
    Boolean(process.env['DISPLAY'] ?? process.env['WAYLAND_DISPLAY']);
  if (choice === 'desktop' || (choice !== 'server' && hasScreen && !isStandIn)) {
    try {
      return await step(`looking for the desktop VS Code ${build.desktop}`, () =>
        downloadAndUnzipVSCode({ version: build.desktop, timeout: 15_000 }),
      );
    } catch (error) {
      if (choice === 'desktop') throw error;
      say(
        `  the desktop VS Code cannot be downloaded here (${error.message}): its server build is used`,
      );
    }
  }
  await ensureServerBuild(build);
  await ensureChromium();
  return STAND_IN;
}

/** What the suite reported: an object a line; no report at all is a failure of its own. */
async function readReport(runFolder) {
  const file = path.join(runFolder, 'report.jsonl');
  const lines = existsSync(file) ? (await readFile(file, 'utf8')).split('\n').filter(Boolean) : [];
  return lines.map((line) => JSON.parse(line));
}

function printReport(report) {
  for (const entry of report) {
    if (entry.event === 'suite') say(`${'  '.repeat(entry.depth)}${entry.title}`);
    if (entry.event === 'pass') say(`${'  '.repeat(entry.depth)}✓ ${entry.title} (${entry.ms} ms)`);
    if (entry.event === 'fail') say(`${'  '.repeat(entry.depth)}✗ ${entry.title}\n${entry.error}`);
  }
}

async function keepScreenshots(runFolder) {
  const target = path.join(ROOT, 'build', 'screenshots', values.web ? 'web' : build.vscode);
  for (const file of await readdir(runFolder)) {
    if (file.endsWith('.png')) await cp(path.join(runFolder, file), path.join(target, file));
  }
}

async function runSuite(vscodeExecutablePath, runFolder) {
  const folder = path.join(runFolder, 'workspace');
  await cp(path.join(ROOT, 'test', 'vscode', 'workspace'), folder, { recursive: true });
  // A window with a workspace's file takes further folders without being loaded again.
  const workspace = path.join(runFolder, 'suite.code-workspace');
  await writeFile(workspace, JSON.stringify({ folders: [{ path: 'workspace' }] }));
  const profile = await temporaryFolder('profile');
  await writeUserSettings(profile.folder, SETTINGS);
  const screenshots = !values.web && vscodeExecutablePath === STAND_IN;
  // A suite that lies in the extension's folder has the same `vscode`, with its translation.
  const extension = values.language ? runFolder : ROOT;
  if (values.language) await copyInPseudo(ROOT, extension);
  const suite = await bundleSuite({ ...values, screenshots, runFolder, root: ROOT });
  try {
    await runTests({
      vscodeExecutablePath,
      extensionDevelopmentPath: extension,
      extensionTestsPath: suite,
      extensionTestsEnv: { BRIEFCHECK_TEST_RUN: runFolder, BRIEFCHECK_TEST_BUILD: name },
      launchArgs: [
        workspace,
        `--user-data-dir=${profile.folder}`,
        `--extensions-dir=${path.join(profile.folder, 'extensions')}`,
        ...(values.web ? ['--extensionDevelopmentKind=web'] : []),
        ...(values.language ? [`--locale=${PSEUDO}`] : []),
      ],
    });
    return true;
  } catch (error) {
    say(`The window ended badly: ${error.message}`);
    return false;
  } finally {
    await profile.remove();
  }
}

async function main() {
  if (!values['no-build'])
    await step('building the extension', () =>
      run(process.execPath, ['esbuild.js', 'extension'], { cwd: ROOT }),
    );
  const vscodeExecutablePath = await executable();
  const runFolder = path.join(
    ROOT,
    'build',
    'vscode',
    `${values.web ? 'web' : name}${values.language ? '-language' : ''}-${process.pid}`,
  );
  await mkdir(runFolder, { recursive: true });
  const ended = await step(`tests in ${title}`, () => runSuite(vscodeExecutablePath, runFolder));
  const report = await readReport(runFolder);
  printReport(report);
  await keepScreenshots(runFolder);
  const passed = report.filter((entry) => entry.event === 'pass').length;
  const broken = report
    .filter((entry) => entry.event === 'fail')
    .map((entry) => `${entry.title}: ${entry.error}`);
  const failing = broken.length;
  const complete = report.some((entry) => entry.event === 'end');
  const failed = failing === 0 && (!ended || !complete || passed === 0) ? 1 : failing;
  if (failed > 0) say(`The window's log: ${path.join(runFolder, 'window.log')}`);
  else await rm(runFolder, { recursive: true, force: true });
  await recordResult({ suite: title, passed, failed, broken });
}

// As a part of `npm test` it does not outlive that.
if (process.env['BRIEFCHECK_RESULTS'] !== undefined) endWithParent();
main().then(
  () => process.exit(),
  (error) => {
    console.error(error.output ?? '');
    console.error(`The tests in ${title} could not run: ${error.message}`);
    process.exit(2);
  },
);
