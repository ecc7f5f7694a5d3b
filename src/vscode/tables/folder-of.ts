import * as vscode from 'vscode';

/**
 * Where a brief's tables, glossaries and decisions are looked for: its workspace folder; its own
 * folder where it lies outside any; for an untitled one all the workspace folders.
 */
export interface Home {
  readonly folders: readonly vscode.Uri[];
  /** Whether folders are searched with those below them. */
  readonly deep: boolean;
}

export function homeOf(uri: vscode.Uri): Home {
  const folder = vscode.workspace.getWorkspaceFolder(uri);
  if (folder) return { folders: [folder.uri], deep: true };
  if (uri.scheme === 'untitled') {
    const folders = (vscode.workspace.workspaceFolders ?? []).map((one) => one.uri);
    return { folders, deep: true };
  }
  return { folders: [vscode.Uri.joinPath(uri, '..')], deep: false };
}

/** One key for all briefs that share a home. */
export function homeKey(home: Home): string {
  return `${home.deep ? 'deep' : 'flat'} ${home.folders.map(String).join(' ')}`;
}
