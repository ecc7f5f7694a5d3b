import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { npm } from './processes.mjs';
import { say, step } from './progress.mjs';
import { ROOT } from './vscode/builds.mjs';

/** Installs the packages that package-lock.json names, unless exactly these are installed already. */
export async function ensureDependencies() {
  if (await upToDate()) {
    say('- packages are installed already');
    return;
  }
  await step('installing packages (npm ci)', () =>
    npm(['ci', '--no-audit', '--no-fund'], { cwd: ROOT }),
  );
}

async function upToDate() {
  const installedLock = path.join(ROOT, 'node_modules', '.package-lock.json');
  if (!existsSync(installedLock)) return false;
  const wanted = await packagesOf(path.join(ROOT, 'package-lock.json'));
  const installed = await packagesOf(installedLock);
  return Object.entries(wanted).every(
    ([name, { version, optional }]) =>
      name === '' || optional === true || installed[name]?.version === version,
  );
}

async function packagesOf(lockFile) {
  return JSON.parse(await readFile(lockFile, 'utf8')).packages;
}
