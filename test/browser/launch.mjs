import { cp } from 'node:fs/promises';
import path from 'node:path';
import { chromium } from 'playwright-core';
import { BUILDS, ROOT } from '../../scripts/vscode/builds.mjs';
import { CHROMIUM_FLAGS, ensureChromium } from '../../scripts/vscode/chromium.mjs';
import { ensureServerBuild } from '../../scripts/vscode/installation.mjs';
import { temporaryFolder, writeUserSettings } from '../../scripts/vscode/profile.mjs';
import { installExtension, startServer } from '../../scripts/vscode/server.mjs';

const SIZE = { width: 1280, height: 800 };
const READY_MS = 120_000;
/** Two cores that do other things besides are slow. */
const PATIENCE_MS = 60_000;

/** See launch.d.mts. */
export async function launch({ vsix, folder, settings = {} }) {
  const installed = await ensureServerBuild(BUILDS.floor);
  const executablePath = await ensureChromium();
  const temporary = await temporaryFolder('browser');
  const undo = [temporary.remove];
  const close = async () => {
    for (const step of undo.splice(0).reverse()) await step();
  };
  try {
    const dataFolder = path.join(temporary.folder, 'data');
    const workspace = path.join(temporary.folder, path.basename(folder));
    await cp(path.join(ROOT, folder), workspace, { recursive: true });
    await writeUserSettings(dataFolder, settings);
    await installExtension({ installed, dataFolder, file: vsix });
    const server = await startServer({ installed, dataFolder });
    undo.push(server.stop);
    const browser = await chromium.launch({ executablePath, args: CHROMIUM_FLAGS });
    undo.push(() => browser.close());
    const context = await browser.newContext({ viewport: SIZE });
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    context.setDefaultTimeout(PATIENCE_MS);
    const page = await context.newPage();
    await page.goto(`${server.url}?folder=${encodeURIComponent(workspace)}`);
    await page.locator('.monaco-workbench .part.statusbar').waitFor({ timeout: READY_MS });
    await page
      .locator('.explorer-folders-view .monaco-list-row')
      .first()
      .waitFor({ timeout: READY_MS });
    const writeSettings = (next) => writeUserSettings(dataFolder, next);
    return { page, workspace, writeSettings, close };
  } catch (error) {
    await close();
    throw error;
  }
}
