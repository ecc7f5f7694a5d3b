import { deepEqual, equal } from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import manifest from '../../../package.json';

const ROOT = join(__dirname, '..', '..', '..');

/** The packages in the first column of the page's tables. */
function explained(): string[] {
  const page = readFileSync(join(ROOT, 'docs', 'dependencies.md'), 'utf8');
  const cells = [...page.matchAll(/^\| ([^|]+?) +\|/gm)].map(([, cell = '']) => cell);
  return cells.filter((cell) => !/^(?:package|-+)$/.test(cell)).flatMap((cell) => cell.split(', '));
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
    // The format is npm's, version 3.
    const { packages } = JSON.parse(readFileSync(join(ROOT, 'package-lock.json'), 'utf8')) as {
      packages: Record<string, { integrity?: string; link?: boolean; inBundle?: boolean }>;
    };
    const loose = Object.entries(packages).filter(
      ([path, { integrity, inBundle }]) => path !== '' && integrity === undefined && !inBundle,
    );
    deepEqual(
      loose.map(([path]) => path),
      [],
    );
  });
});
