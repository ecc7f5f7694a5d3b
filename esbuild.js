const { build } = require('esbuild');

/** Shared by the bundles: one file each, readable stack traces, nothing left to resolve at run time. */
const common = {
  bundle: true,
  minify: true,
  keepNames: false,
  sourcemap: false,
  logLevel: 'warning',
  target: 'es2022',
  legalComments: 'none',
};

/** A package's ES module comes before its UMD file, which can't be bundled. */
const mainFields = ['module', 'main'];

/** The package's small build leaves out the formats of workbooks that no table is read from. */
const alias = { '@e965/xlsx': '@e965/xlsx/dist/xlsx.mini.min.js' };

const bundles = [
  {
    entryPoints: ['src/vscode/extension.ts'],
    outfile: 'dist/extension.js',
    platform: 'node',
    mainFields,
    alias,
    format: 'cjs',
    external: ['vscode'],
  },
  {
    entryPoints: ['src/vscode/extension.ts'],
    outfile: 'dist/extension.web.js',
    platform: 'browser',
    alias,
    format: 'cjs',
    external: ['vscode'],
  },
  {
    entryPoints: ['src/cli/main.ts'],
    outfile: 'dist/cli.js',
    platform: 'node',
    mainFields,
    format: 'cjs',
    banner: { js: '#!/usr/bin/env node' },
  },
  {
    // The reader of workbooks is large: the command loads it when a table needs it.
    entryPoints: ['src/core/facts/xlsx/read-xlsx.ts'],
    outfile: 'dist/xlsx.js',
    platform: 'browser',
    alias,
    format: 'cjs',
  },
];

/** `node esbuild.js extension` makes only the bundles whose file name contains that word. */
const wanted = bundles.filter((bundle) => bundle.outfile.includes(process.argv[2] ?? ''));

Promise.all(wanted.map((bundle) => build({ ...common, ...bundle }))).catch(() => {
  process.exitCode = 1;
});
