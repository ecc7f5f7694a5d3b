import * as vscode from 'vscode';
import { fileOf, isShown, shownFiles } from '../checking/shown';
import type { Services } from '../services';
import { exists } from '../tables/exists';
import { readText } from '../tables/read-text';
import { isUnder } from '../tables/watch-files';

/** Sees to it that a closed, renamed or deleted brief leaves no result behind. */
export function registerForgetBriefs(services: Services): vscode.Disposable {
  const { results, watched } = services;
  const watcher = vscode.workspace.createFileSystemWatcher('**', true, true, false);
  return vscode.Disposable.from(
    watcher,
    watcher.onDidDelete((uri) => void forgetDeleted(services, uri)),
    vscode.workspace.onDidCloseTextDocument(({ uri }) => void forgetClosed(services, uri)),
    vscode.window.tabGroups.onDidChangeTabs(({ closed }) => {
      for (const uri of closed.flatMap((tab) => fileOf(tab) ?? [])) {
        if (!isShown(uri)) void forgetClosed(services, uri);
      }
    }),
    vscode.workspace.onDidChangeWorkspaceFolders(({ removed }) => {
      const shown = shownFiles();
      for (const { uri } of results.all()) {
        const isGone = removed.some((folder) => isUnder(uri, folder.uri));
        if (isGone && !shown.has(uri.toString())) results.delete(uri);
      }
    }),
    vscode.workspace.onDidDeleteFiles(({ files }) => {
      for (const uri of files) {
        forgetUnder(services, uri);
        void watched.remove(uri);
      }
    }),
    vscode.workspace.onDidRenameFiles(({ files }) => {
      for (const { oldUri, newUri } of files) {
        forgetUnder(services, oldUri);
        void watched.rename(oldUri, newUri).then(() => checkOpen(services, newUri));
      }
    }),
  );
}

/** Word of a deletion comes late: another program may have written the file again meanwhile. */
async function forgetDeleted(services: Services, uri: vscode.Uri): Promise<void> {
  if (!(await exists(uri))) forgetUnder(services, uri);
}

/** A check that is under way would bring back what is forgotten. */
function forgetUnder({ checker, results }: Services, uri: vscode.Uri): void {
  checker.cancelUnder(uri);
  results.deleteUnder(uri);
}

/** A renamed brief that was checked is checked again under its new name. */
async function checkOpen(services: Services, uri: vscode.Uri): Promise<void> {
  const document = vscode.workspace.textDocuments.find(
    (one) => one.uri.toString() === uri.toString(),
  );
  if (document && (await services.watched.has(document))) await services.checker.check(document);
}

/** After a workspace check a closed brief keeps a result: that of its file. */
async function forgetClosed(services: Services, uri: vscode.Uri): Promise<void> {
  const { results, checker, watched } = services;
  checker.cancel(uri);
  if (uri.scheme === 'untitled') {
    // At once: the next untitled document may have the same name.
    results.delete(uri);
    await watched.remove(uri);
    return;
  }
  if (!results.isWorkspace) results.delete(uri);
  if (!results.get(uri)) return;
  const text = await readText(uri);
  if (isShown(uri)) return;
  if (text === null) results.delete(uri);
  else await checker.checkFile(uri, text);
}
