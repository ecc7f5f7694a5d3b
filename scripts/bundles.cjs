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

const bundles = [
  {
    entryPoints: ['src/vscode/extension.ts'],
    outfile: 'dist/extension.js',
    platform: 'node',
    mainFields,
    external: ['vscode'],
  },
  {
    entryPoints: ['src/vscode/extension.ts'],
    outfile: 'dist/extension.web.js',
    platform: 'browser',
    external: ['vscode'],
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
