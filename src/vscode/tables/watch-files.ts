import * as vscode from 'vscode';

/**
 * Calls back when a file of the pattern is added, changed or removed, also where it goes with a
 * folder: then the editor tells of the folder alone.
 */
export function watchFiles(
  glob: string,
  isKnownUnder: (folder: vscode.Uri) => boolean,
  changed: (uri: vscode.Uri) => void,
): vscode.Disposable {
  const files = vscode.workspace.createFileSystemWatcher(glob);
  const deletions = vscode.workspace.createFileSystemWatcher('**', true, true, false);
  return vscode.Disposable.from(
    files,
    files.onDidCreate(changed),
    files.onDidChange(changed),
    files.onDidDelete(changed),
    deletions,
    deletions.onDidDelete((uri) => {
      if (isKnownUnder(uri)) changed(uri);
    }),
  );
}

/** Whether a file is, or lies under, what was removed. */
export function isUnder(file: vscode.Uri, removed: vscode.Uri): boolean {
  return `${file.toString()}/`.startsWith(`${removed.toString().replace(/\/$/, '')}/`);
}
