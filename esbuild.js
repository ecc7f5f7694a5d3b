const { build } = require('esbuild');
const { mkdirSync, writeFileSync } = require('node:fs');
const { bundles } = require('./scripts/bundles.cjs');
const { partsOf, writeNotices } = require('./scripts/notices.cjs');

/** What the extension loads, and what the command loads. */
const PARTS = {
  extension: ['dist/extension.js', 'dist/engine.js', 'dist/xlsx.js'],
  cli: ['dist/cli.js', 'dist/xlsx.js'],
};

/**
 * `node esbuild.js` makes all bundles and the notices of what is in them; `node esbuild.js extension`
 * and `node esbuild.js cli` only the bundles of that part.
 */
const files = PARTS[process.argv[2]];
const wanted = bundles.filter(({ outfile }) => !files || files.includes(outfile));

async function main() {
  const built = await Promise.all(wanted.map((bundle) => build({ ...bundle, metafile: true })));
  if (files) return;
  mkdirSync('dist', { recursive: true });
  const notices = writeNotices(partsOf(built.map(({ metafile }) => metafile)));
  writeFileSync('dist/third-party-notices.txt', notices);
}

main().catch((error) => {
  console.error(error.message);
  process.exitCode = 1;
});
