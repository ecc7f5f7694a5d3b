import * as vscode from 'vscode';
import { testRun } from '../../host/testRun';
import { eventually } from './waiting';

/**
 * Has the window's picture taken as build/screenshots/<VS Code>/<name>.png. Does nothing where the runner
 * takes none: on a desktop VS Code and in the browser's extension host.
 */
export async function screenshot(name: string): Promise<void> {
  if (!testRun.screenshots) return;
  const folder = vscode.Uri.file(testRun.folder);
  await vscode.workspace.fs.writeFile(
    vscode.Uri.joinPath(folder, `${name}.request`),
    new Uint8Array(),
  );
  await eventually(`the screenshot ${name}`, () =>
    vscode.workspace.fs.stat(vscode.Uri.joinPath(folder, `${name}.png`)).then(
      () => true,
      () => false,
    ),
  );
}
