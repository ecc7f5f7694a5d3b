const { build } = require('esbuild');

/** Shared by the three bundles: one file each, readable stack traces, nothing left to resolve at run time. */
const common = {
  bundle: true,
  minify: true,
  keepNames: false,
  sourcemap: false,
  logLevel: 'warning',
  target: 'es2022',
  legalComments: 'none',
};

const bundles = [
  {
    entryPoints: ['src/vscode/extension.ts'],
    outfile: 'dist/extension.js',
    platform: 'node',
    format: 'cjs',
    external: ['vscode'],
  },
  {
    entryPoints: ['src/vscode/extension.ts'],
    outfile: 'dist/extension.web.js',
    platform: 'browser',
    format: 'cjs',
    external: ['vscode'],
  },
  {
    entryPoints: ['src/cli/main.ts'],
    outfile: 'dist/cli.js',
    platform: 'node',
    format: 'cjs',
    banner: { js: '#!/usr/bin/env node' },
  },
];

/** `node esbuild.js extension` makes only the bundles whose file name contains that word. */
const wanted = bundles.filter((bundle) => bundle.outfile.includes(process.argv[2] ?? ''));

Promise.all(wanted.map((bundle) => build({ ...common, ...bundle }))).catch(() => {
  process.exitCode = 1;
});
