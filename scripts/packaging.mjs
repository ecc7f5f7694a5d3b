import { mkdir, readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import { run } from './processes.mjs';
import { ROOT } from './vscode/builds.mjs';

/** Makes the bundles in dist/, and the notices of what is in them. */
export function buildBundles() {
  return run(process.execPath, ['esbuild.js'], { cwd: ROOT });
}

/** Packs what is built as a `.vsix` into `folder`; gives back its path and its size in bytes. */
export async function packExtension(folder) {
  const { name, version } = JSON.parse(await readFile(path.join(ROOT, 'package.json'), 'utf8'));
  const file = path.join(folder, `${name}-${version}.vsix`);
  const vsce = path.join(ROOT, 'node_modules', '@vscode', 'vsce', 'vsce');
  await mkdir(folder, { recursive: true });
  const packed = await run(
    process.execPath,
    [vsce, 'package', '--no-dependencies', '--out', file],
    {
      cwd: ROOT,
    },
  );
  return { file, size: (await stat(file)).size, output: packed.output };
}
