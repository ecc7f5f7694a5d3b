/**
 * `npm start`: installs, builds, checks the example brief, then opens the examples in a real VS Code with
 * the extension installed. `npm start -- --once` stops after the check.
 */
import path from 'node:path';
import { ensureDependencies } from './dependencies.mjs';
import { buildBundles, packExtension } from './packaging.mjs';
import { run, start } from './processes.mjs';
import { say, step } from './progress.mjs';
import { BUILDS, ROOT } from './vscode/builds.mjs';
import { ensureServerBuild } from './vscode/installation.mjs';
import { findOnPath } from './vscode/onPath.mjs';
import { temporaryFolder, writeUserSettings } from './vscode/profile.mjs';
import { installExtension, startServer } from './vscode/server.mjs';

const EXAMPLES = path.join(ROOT, 'examples');
const BRIEF = path.join('examples', 'brief.md');
const WINDOWS = process.platform === 'win32';

/**
 * Settles at Ctrl-C, and where nobody can press it any more because standard input has been closed. The
 * timer keeps the program alive until then.
 */
function interrupted() {
  return new Promise((resolve) => {
    const alive = setInterval(() => undefined, 60_000);
    const end = (name) => {
      clearInterval(alive);
      resolve(name);
    };
    for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.once(name, () => end(name));
    process.stdin.once('end', () => end('end of input')).once('error', () => end('end of input'));
    process.stdin.resume();
  });
}

async function checkExample() {
  say(`\nbriefcheck check ${BRIEF}\n`);
  const command = [path.join('dist', 'cli.js'), 'check', BRIEF];
  // Exit code 1 says that the brief contradicts its sources, which the example does on purpose.
  await run(process.execPath, command, { cwd: ROOT, show: true, accept: [0, 1] });
  say('');
}

async function openDesktop(code, file, profile) {
  const places = [
    `--user-data-dir=${profile}`,
    `--extensions-dir=${path.join(profile, 'extensions')}`,
  ];
  const options = { shell: WINDOWS };
  await step('installing the extension into a temporary profile', () =>
    run(code, [...places, '--install-extension', file, '--force'], options),
  );
  const root = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  const args = [...places, ...root, '--disable-workspace-trust', '--new-window', '--wait'];
  const child = start(code, [...args, EXAMPLES, path.join(ROOT, BRIEF)], {
    ...options,
    stdio: 'inherit',
  });
  say('VS Code is open on the examples. Waiting until its window is closed (or Ctrl-C) …');
  await Promise.race([new Promise((resolve) => child.once('exit', resolve)), interrupted()]);
}

async function openInBrowser(file, dataFolder) {
  say('- there is no `code` command on the PATH: VS Code’s server build is used, in the browser');
  const installed = await ensureServerBuild(BUILDS.floor);
  await step('installing the extension into a temporary profile', () =>
    installExtension({ installed, dataFolder, file }),
  );
  const server = await step('starting VS Code', () => startServer({ installed, dataFolder }));
  const stopped = interrupted();
  const brief = `vscode-remote://${server.authority}${path.join(ROOT, BRIEF)}`;
  const query = new URLSearchParams({
    folder: EXAMPLES,
    payload: JSON.stringify([['openFile', brief]]),
  });
  say(`\nOpen this address in a browser:\n\n  ${server.url}?${query}\n`);
  say(
    'Run "Briefcheck: Check Facts" there (F1). Waiting until Ctrl-C, or until standard input ends …',
  );
  const end = await Promise.race([stopped, server.ended.then((code) => ({ code }))]);
  await server.stop();
  if (typeof end !== 'string') throw new Error(`VS Code's server ended by itself with ${end.code}`);
}

async function openExamples() {
  const { file } = await step('packing the extension', () =>
    packExtension(path.join(ROOT, 'build')),
  );
  const profile = await temporaryFolder('start');
  try {
    await writeUserSettings(profile.folder, {});
    const code = findOnPath(WINDOWS ? ['code.cmd'] : ['code']);
    if (code === undefined) await openInBrowser(file, profile.folder);
    else await openDesktop(code, file, profile.folder);
  } finally {
    await profile.remove();
  }
}

async function main() {
  await ensureDependencies();
  await step('building', buildBundles);
  await checkExample();
  if (process.argv.includes('--once')) {
    say('Done: the example is checked (without --once, VS Code opens next).');
    return;
  }
  await openExamples();
  say('\nDone: VS Code is closed and its temporary profile is removed.');
}

main().then(
  () => process.exit(0),
  (error) => {
    if (error.output) console.error(error.output);
    console.error(`npm start could not go on: ${error.message}`);
    process.exit(1);
  },
);
