const { build } = require('esbuild');
const { existsSync, mkdirSync, readFileSync, writeFileSync } = require('node:fs');
const { dirname } = require('node:path');
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

/** Leaves a file alone that is the same already: a window or a command may be loading it. */
function write(file, contents) {
  const bytes = Buffer.from(contents);
  if (existsSync(file) && readFileSync(file).equals(bytes)) return;
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, bytes);
}

async function main() {
  const built = await Promise.all(
    wanted.map((bundle) => build({ ...bundle, metafile: true, write: false })),
  );
  for (const { outputFiles } of built) {
    for (const { path, contents } of outputFiles) write(path, contents);
  }
  if (files) return;
  write(
    'dist/third-party-notices.txt',
    writeNotices(partsOf(built.map(({ metafile }) => metafile))),
  );
}

main().catch((error) => {
  console.error(error.message);
  process.exitCode = 1;
});
