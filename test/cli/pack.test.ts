import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Folder, WRONG } from './command';

const ROOT = join(__dirname, '..', '..');
const NPM = process.platform === 'win32' ? 'npm.cmd' : 'npm';

describe('the package', function () {
  this.timeout(240_000);
  const folder = new Folder();
  after(() => folder.remove());

  it('installs from its own tarball in an empty folder, without a network, and runs', () => {
    execFileSync(NPM, ['pack', '--silent', '--pack-destination', folder.path], { cwd: ROOT });
    const [tarball = ''] = readdirSync(folder.path);
    assert.match(tarball, /^briefcheck-.*\.tgz$/);
    folder.write({ 'package.json': '{ "private": true }', 'brief.md': WRONG });
    const install = ['install', '--offline', '--no-audit', '--no-fund', `./${tarball}`];
    execFileSync(NPM, install, { cwd: folder.path, stdio: 'pipe' });
    const command = join(folder.path, 'node_modules', '.bin', 'briefcheck');
    const run = spawnSync(command, ['check', 'brief.md'], { cwd: folder.path, encoding: 'utf8' });
    assert.equal(run.status, 1, run.stderr);
    assert.match(run.stdout, /contradicted \(1\)/);
  });

  it('carries no source, no test and no other package', () => {
    const installed = join(folder.path, 'node_modules');
    assert.deepEqual(
      readdirSync(installed).filter((name) => !name.startsWith('.')),
      ['briefcheck'],
    );
    const parts = readdirSync(join(installed, 'briefcheck')).sort();
    for (const part of ['src', 'test', 'scripts', 'node_modules']) {
      assert.ok(!parts.includes(part), part);
    }
    for (const part of ['LICENSE', 'README.md', 'data', 'dist', 'schemas']) {
      assert.ok(parts.includes(part), part);
    }
    assert.deepEqual(readdirSync(join(installed, 'briefcheck', 'dist')).sort(), [
      ...['cli.js', 'engine.js', 'extension.js'],
      ...['third-party-notices.txt', 'xlsx.js'],
    ]);
    assert.ok(!readdirSync(join(installed, 'briefcheck', 'media')).includes('screenshots'));
  });

  it('lets in the same files as the extension’s package', () => {
    const rulesOf = (name: string): string[] =>
      readFileSync(join(ROOT, name), 'utf8')
        .split('\n')
        .filter((line) => line !== '' && !line.startsWith('#'));
    assert.deepEqual(rulesOf('.npmignore'), rulesOf('.vscodeignore'));
  });
});
