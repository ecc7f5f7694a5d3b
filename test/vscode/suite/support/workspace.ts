import * as vscode from 'vscode';
import { testRun } from '../../host/testRun';
import { fileWasWritten } from './file-events';
import { eventually } from './waiting';

/** The folder that the window shows: a copy of test/vscode/workspace made for this run. */
export function workspaceFolder(): vscode.Uri {
  const folder = vscode.workspace.workspaceFolders?.[0];
  if (folder === undefined) throw new Error('the window shows no folder');
  return folder.uri;
}

/** A file of that folder, by its path in it. */
export function workspaceFile(path: string): vscode.Uri {
  return vscode.Uri.joinPath(workspaceFolder(), path);
}

/** A file of the project itself ("examples/brief.md"), to be read only. */
export function projectFile(path: string): vscode.Uri {
  return workspaceFolder().with({ path: `${testRun.root}/${path}` });
}

/** The text of a file, in either extension host. */
export async function readText(uri: vscode.Uri): Promise<string> {
  return new TextDecoder().decode(await vscode.workspace.fs.readFile(uri));
}

/** Writes a file, in either extension host. */
export async function writeText(uri: vscode.Uri, text: string): Promise<void> {
  await writeBytes(uri, new TextEncoder().encode(text));
}

/** Writes a file that is no text. */
export async function writeBytes(uri: vscode.Uri, bytes: Uint8Array): Promise<void> {
  await vscode.workspace.fs.writeFile(uri, bytes);
  fileWasWritten();
}

/** Opens a file of the workspace in an editor that the next file does not take. */
export async function openFile(path: string): Promise<vscode.TextEditor> {
  return openUri(workspaceFile(path));
}

/**
 * Opens a file in an editor that the next file does not take. The editor keeps the text of a file
 * that was closed for some minutes: a test that writes one of that name would see the older text.
 */
export async function openUri(uri: vscode.Uri): Promise<vscode.TextEditor> {
  const document = await vscode.workspace.openTextDocument(uri);
  await eventually(
    'the text of the file',
    async () => document.isDirty || document.getText() === (await readText(uri)),
  );
  return vscode.window.showTextDocument(document, { preview: false });
}

/**
 * Opens an untitled Markdown document with this text. The editor may fill it from the backup of an
 * earlier one that had the same name; then the text is put in its place.
 */
export async function openUntitled(content: string): Promise<vscode.TextEditor> {
  const document = await vscode.workspace.openTextDocument({ language: 'markdown', content });
  const editor = await vscode.window.showTextDocument(document);
  if (document.getText() !== content) {
    const whole = new vscode.Range(0, 0, document.lineCount, 0);
    await editor.edit((edit) => edit.replace(whole, content));
  }
  return editor;
}

/**
 * Closes every editor without asking; changes are lost. Waits until untitled documents are gone too:
 * the next one has the name of the last, and would be emptied with it.
 */
export async function closeEditors(): Promise<void> {
  while (vscode.window.tabGroups.all.some((group) => group.tabs.length > 0)) {
    await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
  }
  await eventually('untitled documents are closed', () =>
    vscode.workspace.textDocuments.every((document) => !document.isUntitled),
  );
}
