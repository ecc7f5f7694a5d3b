import * as vscode from 'vscode';
import { workspaceFile, workspaceFolder } from './workspace';

const KEPT = new Set(['brief.md']);

/** Removes from the workspace what tests have put there. */
export async function cleanFolder(): Promise<void> {
  for (const [name] of await vscode.workspace.fs.readDirectory(workspaceFolder())) {
    if (!KEPT.has(name)) await vscode.workspace.fs.delete(workspaceFile(name), { recursive: true });
  }
}
