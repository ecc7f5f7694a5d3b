import { readdir } from 'node:fs/promises';
import path from 'node:path';
import { build } from 'esbuild';

const HERE = import.meta.dirname ?? path.dirname(new URL(import.meta.url).pathname);

/**
 * Bundles the suite into one file with a `run()`, as VS Code wants it. `file` and `grep` narrow it down.
 * For the browser's extension host (`web`) files named `*.node.test.ts` are left out. Those named
 * `*.language.test.ts` are for a window in another language (`language`), and only they.
 * Gives back the bundle's path.
 */
export async function bundleSuite({ web, language, file, grep, screenshots, runFolder, root }) {
  const folder = path.join(HERE, 'suite');
  const names = (await readdir(folder, { recursive: true }))
    .filter((name) => name.endsWith('.test.ts') && name.includes(file))
    .filter((name) => name.endsWith('.language.test.ts') === language)
    .filter((name) => !web || !name.endsWith('.node.test.ts'))
    .sort();
  if (names.length === 0) throw new Error(`no suite file's name contains "${file}"`);
  const outfile = path.join(runFolder, 'suite.js');
  await build({
    stdin: { contents: entry(names, web), resolveDir: HERE, loader: 'ts' },
    bundle: true,
    outfile,
    format: 'cjs',
    platform: web ? 'browser' : 'node',
    // A package's UMD file can't be bundled; its ES module comes first.
    mainFields: web ? ['browser', 'module', 'main'] : ['module', 'main'],
    target: 'es2022',
    sourcemap: 'inline',
    logLevel: 'warning',
    alias: web ? { 'node:assert/strict': path.join(HERE, 'host', 'assert.ts') } : {},
    external: web ? ['vscode'] : ['vscode', 'mocha'],
    define: {
      TEST_RUN: JSON.stringify({ grep, folder: runFolder, root, screenshots }),
      ...(web ? { global: 'globalThis' } : {}),
    },
  });
  return outfile;
}

/** Suite files register with mocha when they are loaded: mocha is set up first. */
function entry(names, web) {
  const loads = names.map((name) => `require('./suite/${name.replaceAll(path.sep, '/')}');`);
  return `import { runMocha } from './host/${web ? 'web' : 'node'}';
    import { cleanSlate } from './suite/support/clean-slate';
    export const run = () => runMocha(() => { afterEach(cleanSlate); ${loads.join('\n')} });`;
}
