#!/usr/bin/env node
/**
 * Stands in for the executable of a desktop VS Code where there is none: takes the arguments that
 * @vscode/test-electron gives, starts VS Code's server build and its window in Chromium, and exits with
 * the suite's code. `BRIEFCHECK_TEST_RUN` names the run's folder (see run.mjs).
 */
import { appendFileSync, existsSync } from 'node:fs';
import { readdir, rename, rm } from 'node:fs/promises';
import path from 'node:path';
import { chromium } from 'playwright-core';
import { endWithParent } from '../../scripts/processes.mjs';
import { BUILDS } from '../../scripts/vscode/builds.mjs';
import { CHROMIUM_FLAGS, ensureChromium } from '../../scripts/vscode/chromium.mjs';
import { ensureServerBuild } from '../../scripts/vscode/installation.mjs';
import { startServer } from '../../scripts/vscode/server.mjs';

const SUITE_MS = 25 * 60_000;
const SCREENSHOT_POLL_MS = 100;
/** Lines of the suite begin with this in the browser's extension host, which cannot write files. */
const SUITE_LINE = '[suite] ';

const { options, opened } = readArguments(process.argv.slice(2));
const runFolder = process.env['BRIEFCHECK_TEST_RUN'] ?? process.cwd();
const build = BUILDS[process.env['BRIEFCHECK_TEST_BUILD'] ?? 'floor'];
const log = (text) =>
  appendFileSync(path.join(runFolder, 'window.log'), text.endsWith('\n') ? text : `${text}\n`);

function readArguments(args) {
  const flags = args.filter((arg) => arg.startsWith('--'));
  const pairs = flags.map((flag) => flag.slice(2).split(/=(.*)/s, 2));
  return {
    options: Object.fromEntries(pairs),
    opened: args.find((arg) => !arg.startsWith('--')),
  };
}

/** The window's address: the folder or workspace, the extension under test and the suite, as the desktop takes them. */
function windowAddress(server) {
  const remote = (file) => `vscode-remote://${server.authority}${file}`;
  const payload = [
    ['extensionDevelopmentPath', remote(options['extensionDevelopmentPath'])],
    ['extensionTestsPath', remote(options['extensionTestsPath'])],
    ['skipWelcome', 'true'],
    ['enableProposedApi', ''],
  ];
  const kind = options['extensionDevelopmentKind'];
  if (kind !== undefined) payload.push(['extensionDevelopmentKind', kind]);
  const query = new URLSearchParams({ payload: JSON.stringify(payload) });
  if (opened !== undefined)
    query.set(/\.code-workspace$/.test(opened) ? 'workspace' : 'folder', opened);
  return `${server.url}?${query}`;
}

/** What the suite's host prints; lines of the suite go into the run's report. */
function keepLog(type, args) {
  for (const text of Array.isArray(args) ? args.map(String) : [String(args)]) {
    log(`[${type}] ${text}`);
    if (text.startsWith(SUITE_LINE)) {
      appendFileSync(path.join(runFolder, 'report.jsonl'), `${text.slice(SUITE_LINE.length)}\n`);
    }
  }
}

/** Takes the screenshots that the suite asks for by a file `NAME.request` in the run's folder. */
function takeScreenshots(page) {
  let busy = false;
  return setInterval(async () => {
    if (busy) return;
    busy = true;
    try {
      for (const file of await readdir(runFolder)) {
        if (!file.endsWith('.request')) continue;
        const target = path.join(runFolder, file.replace(/\.request$/, '.png'));
        await page.screenshot({ path: `${target}.partial`, type: 'png' });
        await rename(`${target}.partial`, target);
        await rm(path.join(runFolder, file));
      }
    } catch (error) {
      log(`screenshot: ${error}`);
    } finally {
      busy = false;
    }
  }, SCREENSHOT_POLL_MS);
}

async function openWindow(server, browser) {
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
  const locale = options['locale'];
  // The server build would take a language from its packs; the window asks this for its own.
  if (locale !== undefined) {
    await page.addInitScript((language) => {
      globalThis._VSCODE_NLS_LANGUAGE = language;
    }, locale);
  }
  const timer = takeScreenshots(page);
  page.on('console', (message) => log(`[console.${message.type()}] ${message.text()}`));
  page.on('pageerror', (error) => log(`[page] ${error}`));
  const code = new Promise((resolve, reject) => {
    page.on('crash', () => reject(new Error('the window crashed')));
    void server.ended.then((end) => reject(new Error(`VS Code's server ended with ${end}`)));
    setTimeout(
      () => reject(new Error(`the suite took more than ${SUITE_MS / 60_000} minutes`)),
      SUITE_MS,
    ).unref();
    void page.exposeFunction('codeAutomationLog', keepLog);
    void page
      .exposeFunction('codeAutomationExit', resolve)
      .then(() => page.goto(windowAddress(server)));
  });
  try {
    return await code;
  } catch (error) {
    await page.screenshot({ path: path.join(runFolder, 'failure.png') }).catch(() => undefined);
    throw error;
  } finally {
    clearInterval(timer);
  }
}

async function main() {
  const installed = await ensureServerBuild(build);
  const executablePath = await ensureChromium();
  const dataFolder = options['user-data-dir'] ?? path.join(runFolder, 'profile');
  const extensions = options['extensions-dir'] ?? path.join(dataFolder, 'extensions');
  const args = ['--enable-smoke-test-driver', '--extensions-dir', extensions];
  const server = await startServer({ installed, dataFolder, args, log });
  const browser = await chromium.launch({ executablePath, args: CHROMIUM_FLAGS });
  try {
    return await openWindow(server, browser);
  } finally {
    await browser.close();
    await server.stop();
  }
}

endWithParent();
if (!existsSync(runFolder)) throw new Error(`no such folder: ${runFolder}`);
main().then(
  (code) => process.exit(code),
  (error) => {
    console.error(`Briefcheck's VS Code window: ${error.message}`);
    process.exit(2);
  },
);
