/** What is bundled for whom. Paths are relative to the project's folder. */

/** Shared by the bundles: one file each, nothing left to resolve at run time. */
const common = {
  bundle: true,
  minify: true,
  keepNames: false,
  sourcemap: false,
  logLevel: 'warning',
  target: 'es2022',
  legalComments: 'none',
  // A letter beyond ASCII would double what each bundle takes in memory, and slow its loading.
  charset: 'ascii',
  format: 'cjs',
};

/** A package's ES module comes before its UMD file, which can't be bundled. */
const mainFields = ['module', 'main'];

const alias = {
  // The package's small build leaves out the formats of workbooks that no table is read from.
  '@e965/xlsx': '@e965/xlsx/dist/xlsx.mini.min.js',
  // Its ES modules, which Node is not given; of them only what is used is bundled.
  yaml: './node_modules/yaml/browser/index.js',
};

/**
 * Lets all files share one view of the editor's API. Else each file that imports it copies its
 * hundreds of names when the extension is loaded, which took half the time of that.
 */
const oneEditorApi = {
  name: 'one-editor-api',
  setup({ onResolve, onLoad }) {
    const namespace = 'editor-api';
    onResolve({ filter: /^vscode$/ }, ({ path, importer }) =>
      importer === '' || importer === path ? { path, external: true } : { path, namespace },
    );
    onLoad({ filter: /^vscode$/, namespace }, () => ({ contents: "export * from 'vscode';" }));
  },
};

const bundles = [
  {
    // The same on the desktop and in a browser: it asks nothing of either but `vscode`.
    entryPoints: ['src/vscode/extension.ts'],
    outfile: 'dist/extension.js',
    platform: 'browser',
    plugins: [oneEditorApi],
  },
  {
    // What the extension loads when it first checks something.
    entryPoints: ['src/vscode/engine/engine.ts'],
    outfile: 'dist/engine.js',
    platform: 'browser',
  },
  {
    entryPoints: ['src/cli/main.ts'],
    outfile: 'dist/cli.js',
    platform: 'node',
    mainFields,
    banner: { js: '#!/usr/bin/env node' },
  },
  {
    // The reader of workbooks is large: extension and command load it when a table needs it.
    entryPoints: ['src/core/facts/xlsx/read-xlsx.ts'],
    outfile: 'dist/xlsx.js',
    platform: 'browser',
  },
].map((bundle) => ({ ...common, alias, ...bundle }));

module.exports = { bundles };
