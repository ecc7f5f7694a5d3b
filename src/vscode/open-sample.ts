import * as vscode from 'vscode';
import type { Services } from './services';
import { readText } from './tables/read-text';

/** The command Open the Sample Brief: an untitled copy, checked against the bundled table. */
export function registerOpenSample({ context, tables, log }: Services): vscode.Disposable {
  return vscode.commands.registerCommand('briefcheck.openSample', async () => {
    const uri = vscode.Uri.joinPath(context.extensionUri, 'examples', 'brief.md');
    const content = await readText(uri);
    if (content === null) {
      log.error(`The sample ${uri.toString()} cannot be read.`);
      return;
    }
    const document = await vscode.workspace.openTextDocument({ language: 'markdown', content });
    tables.useBundledFor(document.uri);
    await vscode.window.showTextDocument(document);
  });
}
