import * as vscode from 'vscode';
import type { Services } from '../services';
import { readSnippets } from './snippet-file';

/** The command New Brief…: an untitled document from one of the whole-document snippets. */
export function registerNewBrief({ context }: Services): vscode.Disposable {
  return vscode.commands.registerCommand('briefcheck.newBrief', async (prefix?: string) => {
    const documents = (await readSnippets(context.extensionUri)).filter(
      ({ group }) => group === 'Document',
    );
    const items = documents.map((snippet) => ({
      label: snippet.name,
      detail: snippet.description,
      snippet,
    }));
    const picked =
      items.find(({ snippet }) => snippet.prefix === prefix) ??
      (await vscode.window.showQuickPick(items, {
        title: vscode.l10n.t('New Brief'),
        matchOnDetail: true,
      }));
    if (!picked) return;
    const document = await vscode.workspace.openTextDocument({ language: 'markdown' });
    const editor = await vscode.window.showTextDocument(document);
    await editor.insertSnippet(new vscode.SnippetString(picked.snippet.body));
  });
}
