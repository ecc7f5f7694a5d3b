import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';

/** A quiet editor: nothing opens, asks, updates or reports by itself. */
export const QUIET_SETTINGS = {
  'workbench.startupEditor': 'none',
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
  'workbench.tips.enabled': false,
  'chat.disableAIFeatures': true,
  'chat.commandCenter.enabled': false,
  'telemetry.telemetryLevel': 'off',
  'extensions.ignoreRecommendations': true,
  'extensions.autoCheckUpdates': false,
  'update.mode': 'none',
  'window.menuBarVisibility': 'compact',
};

/** A temporary folder, and what removes it again. */
export async function temporaryFolder(name) {
  const folder = await mkdtemp(path.join(tmpdir(), `briefcheck-${name}-`));
  const remove = () => rm(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  return { folder, remove };
}

/**
 * Writes the user settings into a data folder: of the desktop (`User/`) and of the server (`data/User/`),
 * which keep them in different places.
 */
export async function writeUserSettings(dataFolder, settings) {
  const text = `${JSON.stringify({ ...QUIET_SETTINGS, ...settings }, null, 2)}\n`;
  for (const user of [path.join(dataFolder, 'User'), path.join(dataFolder, 'data', 'User')]) {
    await mkdir(user, { recursive: true });
    await writeFile(path.join(user, 'settings.json'), text);
  }
}
