import { existsSync } from 'node:fs';
import { run } from '../processes.mjs';
import { step } from '../progress.mjs';
import { findOnPath } from './onPath.mjs';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome'];

/** Flags under which Chromium runs in a container, asks nothing and fetches nothing by itself. */
export const CHROMIUM_FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-dev-shm-usage',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
];

/** The path of a Chromium: `BRIEFCHECK_CHROMIUM`, else one on the PATH; undefined where there is none. */
export function findChromium() {
  const named = process.env['BRIEFCHECK_CHROMIUM'];
  if (named !== undefined && existsSync(named)) return named;
  return findOnPath(NAMES);
}

/** A Chromium, from Debian's packages where this is root and has none. Rejects with one line that says what is missing. */
export async function ensureChromium() {
  const found = findChromium();
  if (found !== undefined) return found;
  if (process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
    await step('reading the list of Debian packages', () => run('apt-get', ['update'], { env }));
    await step('installing Chromium from Debian’s packages', () =>
      run('apt-get', ['install', '-y', '--no-install-recommends', 'chromium'], { env }),
    );
  }
  const installed = findChromium();
  if (installed !== undefined) return installed;
  throw new Error(
    'Chromium is missing: install the package "chromium", or name one in BRIEFCHECK_CHROMIUM.',
  );
}
