import * as vscode from 'vscode';
import { filesMeant, resolvePath } from '../../core/settings/files-meant';
import { namedGlossaries } from '../settings';
import { findFiles, listFolder } from '../tables/find-files';
import type { Home } from '../tables/folder-of';
import { pathIn } from '../tables/table-files';

const ENDINGS = '{csv,tsv,json,yaml,yml,md}';
const NAMED_GLOB = `**/*.glossary.${ENDINGS}`;
const NAME = /\.glossary\.(?:csv|tsv|json|ya?ml|md)$/i;
const ANY_NAME = /\.(?:csv|tsv|json|ya?ml|md)$/i;

/** All files that the settings may name as glossaries. */
export const ANY_GLOSSARY = `**/*.${ENDINGS}`;

/** Whether a file is a glossary by its name. */
export function isGlossary(uri: vscode.Uri): boolean {
  return NAME.test(uri.path);
}

/** The glossaries of a brief's home: those called so, and those that the settings name. */
export async function findGlossaries(home: Home, brief: vscode.Uri): Promise<vscode.Uri[]> {
  const found = await Promise.all(
    home.folders.map((folder) => {
      const named = namedGlossaries(home.deep ? folder : brief);
      return findIn(folder, home.deep, named);
    }),
  );
  return found.flat();
}

async function findIn(
  folder: vscode.Uri,
  deep: boolean,
  named: readonly string[],
): Promise<vscode.Uri[]> {
  const any = named.length > 0;
  const fits = (uri: vscode.Uri): boolean => (any ? ANY_NAME.test(uri.path) : isGlossary(uri));
  const files = deep
    ? await findFiles(folder, any ? ANY_GLOSSARY : NAMED_GLOB, fits)
    : (await listFolder(folder)).filter(fits);
  const paths = files.flatMap((file) => pathIn(folder, file) ?? []);
  const meant = named.flatMap((one) => filesMeant(resolvePath('', one), paths));
  const called = files.filter(isGlossary).flatMap((file) => pathIn(folder, file) ?? []);
  return [...new Set([...meant, ...called])].map((path) => vscode.Uri.joinPath(folder, path));
}
