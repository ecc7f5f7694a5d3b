import * as vscode from 'vscode';
import type { Services } from '../services';
import { readText } from '../tables/read-text';

/** Sees to it that a closed, renamed or deleted brief leaves no result behind. */
export function registerForgetBriefs(services: Services): vscode.Disposable {
  const { results, watched } = services;
  const watcher = vscode.workspace.createFileSystemWatcher('**/*.{md,markdown}', true, true, false);
  return vscode.Disposable.from(
    watcher,
    watcher.onDidDelete((uri) => results.deleteUnder(uri)),
    vscode.workspace.onDidCloseTextDocument((document) => void forgetClosed(services, document)),
    vscode.workspace.onDidDeleteFiles(({ files }) => {
      for (const uri of files) {
        results.deleteUnder(uri);
        void watched.remove(uri);
      }
    }),
    vscode.workspace.onDidRenameFiles(({ files }) => {
      for (const { oldUri, newUri } of files) {
        results.deleteUnder(oldUri);
        void watched.rename(oldUri, newUri).then(() => checkOpen(services, newUri));
      }
    }),
  );
}

/** A renamed brief that was checked is checked again under its new name. */
async function checkOpen(services: Services, uri: vscode.Uri): Promise<void> {
  const document = vscode.workspace.textDocuments.find(
    (one) => one.uri.toString() === uri.toString(),
  );
  if (document && (await services.watched.has(document))) await services.checker.check(document);
}

/** After a workspace check a closed brief keeps a result: that of its file. */
async function forgetClosed(services: Services, document: vscode.TextDocument): Promise<void> {
  const { results, checker } = services;
  if (!results.get(document.uri)) return;
  if (!results.isWorkspace || document.isUntitled) {
    results.delete(document.uri);
    return;
  }
  const text = await readText(document.uri);
  if (text === null) results.delete(document.uri);
  else if (document.isClosed && results.get(document.uri))
    await checker.checkFile(document.uri, text);
}
