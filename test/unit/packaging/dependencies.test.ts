import { deepEqual, equal } from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import manifest from '../../../package.json';

const ROOT = join(__dirname, '..', '..', '..');

const [REASONS = '', VULNERABILITIES = ''] = readFileSync(
  join(ROOT, 'docs', 'dependencies.md'),
  'utf8',
).split('## Known vulnerabilities');

/** The packages in the first column of the tables of reasons. */
function explained(): string[] {
  const cells = [...REASONS.matchAll(/^\| ([^|]+?) +\|/gm)].map(([, cell = '']) => cell);
  return cells.filter((cell) => !/^(?:package|-+)$/.test(cell)).flatMap((cell) => cell.split(', '));
}

/** The packages of the lockfile by their places in `node_modules`; the format is npm's, version 3. */
const { packages: LOCKED } = JSON.parse(readFileSync(join(ROOT, 'package-lock.json'), 'utf8')) as {
  packages: Record<string, { version?: string; integrity?: string; inBundle?: boolean }>;
};

/** Whether a version is from the last of some mended ones on, or from an earlier one of its own major number. */
function isMended(version: string, mended: readonly string[]): boolean {
  return mended.some((least, i) => {
    const isLine = i === mended.length - 1 || version.split('.')[0] === least.split('.')[0];
    return isLine && version.localeCompare(least, 'en', { numeric: true }) >= 0;
  });
}

describe('the dependencies', () => {
  it('are each explained in docs/dependencies.md, and no other is', () => {
    // Packages of types are as needed as what they describe.
    const named = Object.keys(manifest.devDependencies).filter(
      (name) => !name.startsWith('@types/'),
    );
    deepEqual(explained().sort(), named.sort());
  });

  it('are none at run time: what the product needs is in its bundles', () => {
    equal('dependencies' in manifest, false);
  });

  it('are all pinned with a checksum in the lockfile', () => {
    const loose = Object.entries(LOCKED).filter(
      ([path, { integrity, inBundle }]) => path !== '' && integrity === undefined && !inBundle,
    );
    deepEqual(
      loose.map(([path]) => path),
      [],
    );
  });

  it('hold no version of which a vulnerability is known', () => {
    const rows = [...VULNERABILITIES.matchAll(/^\| (\S+) +\| (\d[\d., ]*\d) +\|/gm)];
    equal(rows.length, 6);
    for (const [, name = '', mended = ''] of rows) {
      const versions = Object.entries(LOCKED)
        .filter(([path]) => path.endsWith(`node_modules/${name}`))
        .map(([, { version = '' }]) => version);
      equal(versions.length > 0, true, name);
      const old = versions.filter((version) => !isMended(version, mended.split(', ')));
      deepEqual(old, [], name);
    }
  });
});
