import * as vscode from 'vscode';
import type { FolderSettingsFiles } from '../folder-settings';
import { findFiles } from '../tables/find-files';
import { isData, isIncluded } from './brief';
import { isShown } from './shown';

const BRIEF_GLOB = '**/*.{md,markdown}';
const BRIEF_NAME = /\.(?:md|markdown)$/i;

/** The briefs of all workspace folders, by path. */
export async function findBriefs(
  settings: FolderSettingsFiles,
  token: vscode.CancellationToken,
): Promise<vscode.Uri[]> {
  const isBriefFile = (uri: vscode.Uri): boolean =>
    BRIEF_NAME.test(uri.path) && !isData(uri) && isIncluded(uri);
  const found: vscode.Uri[] = [];
  for (const folder of vscode.workspace.workspaceFolders ?? []) {
    // It tells which files are briefs, and no brief may have been opened yet.
    await settings.load(folder.uri);
    found.push(...(await findFiles(folder.uri, BRIEF_GLOB, isBriefFile, token)));
  }
  return found;
}

/** The document of a file, where a person has it open. */
export function openDocument(uri: vscode.Uri): vscode.TextDocument | undefined {
  return vscode.workspace.textDocuments.find(
    (one) => one.uri.toString() === uri.toString() && isShown(one.uri),
  );
}
