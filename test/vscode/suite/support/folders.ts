import * as vscode from 'vscode';
import { eventually } from './waiting';

/** Adds a folder behind those of the workspace; the window is not loaded again for that. */
export async function addFolder(uri: vscode.Uri): Promise<void> {
  const { length } = vscode.workspace.workspaceFolders ?? [];
  vscode.workspace.updateWorkspaceFolders(length, 0, { uri });
  await eventually('the folder is there', () => vscode.workspace.getWorkspaceFolder(uri));
}

/** Removes all folders but the first, whose going would end the tests. */
export async function removeFolders(): Promise<void> {
  const { length } = vscode.workspace.workspaceFolders ?? [];
  if (length < 2) return;
  vscode.workspace.updateWorkspaceFolders(1, length - 1);
  await eventually('they are gone', () => vscode.workspace.workspaceFolders?.length === 1);
}
