import * as vscode from 'vscode';

/**
 * The files that tabs show. A document may live on for minutes after its tab was closed, or be
 * opened by an extension without one: neither is a brief that a person has open.
 */
export function shownFiles(): ReadonlySet<string> {
  const tabs = vscode.window.tabGroups.all.flatMap((group) => group.tabs);
  return new Set(tabs.flatMap((tab) => fileOf(tab)?.toString() ?? []));
}

export function isShown(uri: vscode.Uri): boolean {
  return shownFiles().has(uri.toString());
}

/** The file that a tab lets a person edit. */
export function fileOf(tab: vscode.Tab): vscode.Uri | undefined {
  if (tab.input instanceof vscode.TabInputText) return tab.input.uri;
  return tab.input instanceof vscode.TabInputTextDiff ? tab.input.modified : undefined;
}
