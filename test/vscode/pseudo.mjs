import { cp, mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';

/** A language that nobody speaks, as the editor names it. */
export const PSEUDO = 'qps-ploc';

/** What an installed extension has; the rest of the project is its source. */
const PARTS = [
  ...['package.json', 'package.nls.json', 'l10n', 'dist', 'data'],
  ...['examples', 'media', 'schemas', 'snippets'],
];

const PLAIN = 'aceinosuyACEINOSUY';
const ACCENTED = 'àçèìñòšùÿÀÇÈÌÑÒŠÙŸ';

/**
 * A sentence in that language: in brackets, with accents on its letters, so that every piece of a text
 * that has not gone through the translation is seen. Names in braces stay as they are.
 */
export function pseudo(sentence) {
  const words = sentence.split(/(\{\w+\})/).map((part, i) => (i % 2 === 1 ? part : accent(part)));
  return `⟦${words.join('')}⟧`;
}

function accent(text) {
  return [...text].map((letter) => ACCENTED[PLAIN.indexOf(letter)] ?? letter).join('');
}

/** Copies the built extension of a project into a folder, with a translation of all that it says. */
export async function copyInPseudo(root, folder) {
  await mkdir(folder, { recursive: true });
  for (const part of PARTS) {
    await cp(path.join(root, part), path.join(folder, part), { recursive: true });
  }
  const said = JSON.parse(await readFile(path.join(root, 'l10n', 'bundle.l10n.json'), 'utf8'));
  const bundle = Object.fromEntries(Object.keys(said).map((one) => [one, pseudo(one)]));
  await write(path.join(folder, 'l10n', `bundle.l10n.${PSEUDO}.json`), bundle);
  const manifest = JSON.parse(await readFile(path.join(root, 'package.nls.json'), 'utf8'));
  // Letters stay as they are: some of them name commands and settings.
  const strings = Object.entries(manifest).map(([key, text]) => [key, `⟦${text}⟧`]);
  await write(path.join(folder, `package.nls.${PSEUDO}.json`), Object.fromEntries(strings));
}

async function write(file, object) {
  await writeFile(file, `${JSON.stringify(object, null, 2)}\n`);
}
