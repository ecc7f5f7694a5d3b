const { build } = require('esbuild');
const { mkdirSync, writeFileSync } = require('node:fs');
const { bundles } = require('./scripts/bundles.cjs');
const { partsOf, writeNotices } = require('./scripts/notices.cjs');

/**
 * `node esbuild.js` makes all bundles and the notices of what is in them; `node esbuild.js extension`
 * only the bundles whose file name contains that word, and the reader of workbooks.
 */
const word = process.argv[2];
const wanted = bundles.filter(
  ({ outfile }) => outfile.includes(word ?? '') || /xlsx/.test(outfile),
);

async function main() {
  const built = await Promise.all(wanted.map((bundle) => build({ ...bundle, metafile: true })));
  if (word !== undefined) return;
  mkdirSync('dist', { recursive: true });
  const notices = writeNotices(partsOf(built.map(({ metafile }) => metafile)));
  writeFileSync('dist/third-party-notices.txt', notices);
}

main().catch((error) => {
  console.error(error.message);
  process.exitCode = 1;
});
