import { execFileSync } from 'node:child_process';
import { join } from 'node:path';

/** Builds the command before its tests, so that they never run an older one. */
export function mochaGlobalSetup(): void {
  const root = join(__dirname, '..', '..');
  execFileSync(process.execPath, ['esbuild.js', 'cli'], { cwd: root, stdio: 'inherit' });
}
