import * as vscode from 'vscode';
import { eventually } from './waiting';

/** What the editor is sure to watch, one thing after another. */
const WATCHED = new Set(['file', 'vscode-remote']);
/** No table, no brief, no settings: nothing that the extension looks at. */
const ENDING = '.told';

let isAllKnown = true;
let count = 0;
const told = new Set<string>();
let watcher: vscode.FileSystemWatcher | undefined;

/** Notes that a test has written a file of which the editor has still to tell. */
export function fileWasWritten(): void {
  isAllKnown = false;
}

/**
 * Waits until the editor has told the extensions of all that was written and deleted in the
 * workspace so far. It tells in the order in which things happen, and late: so a file is written
 * last of all, and the word of it waited for. Without `force` only where a test has written some.
 */
export async function filesAreKnown(force = false): Promise<void> {
  if (isAllKnown && !force) return;
  isAllKnown = true;
  if (!watcher) {
    watcher = vscode.workspace.createFileSystemWatcher(`**/*${ENDING}`, false, true, true);
    watcher.onDidCreate((uri) => told.add(uri.toString()));
  }
  const folders = vscode.workspace.workspaceFolders ?? [];
  for (const { uri } of folders.filter((one) => WATCHED.has(one.uri.scheme))) {
    const last = vscode.Uri.joinPath(uri, `${String(count++)}${ENDING}`);
    await vscode.workspace.fs.writeFile(last, new Uint8Array());
    await eventually('word of all files', () => told.delete(last.toString()));
    await vscode.workspace.fs.delete(last);
  }
}
