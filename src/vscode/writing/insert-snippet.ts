import * as vscode from 'vscode';
import type { Services } from '../services';
import { readSnippets, type Snippet } from './snippet-file';
import { previewOf } from './snippet-preview';

const PREVIEW_LENGTH = 160;

interface SnippetItem extends vscode.QuickPickItem {
  readonly snippet?: Snippet;
}

/** The command Insert Snippet…: the snippets by group, each with the beginning of its text. */
export function registerInsertSnippet({ context }: Services): vscode.Disposable {
  return vscode.commands.registerCommand('briefcheck.insertSnippet', async () => {
    const editor = vscode.window.activeTextEditor;
    if (editor?.document.languageId !== 'markdown') return;
    const snippets = await readSnippets(context.extensionUri);
    const picked = await vscode.window.showQuickPick(itemsOf(snippets), {
      title: vscode.l10n.t('Insert Snippet'),
      matchOnDescription: true,
      matchOnDetail: true,
    });
    if (picked?.snippet) await editor.insertSnippet(new vscode.SnippetString(picked.snippet.body));
  });
}

function itemsOf(snippets: readonly Snippet[]): SnippetItem[] {
  const groups = [...new Set(snippets.map(({ group }) => group))];
  return groups.flatMap((group): SnippetItem[] => [
    { label: sayGroup(group), kind: vscode.QuickPickItemKind.Separator },
    ...snippets
      .filter((snippet) => snippet.group === group)
      .map((snippet) => ({
        label: snippet.name,
        description: snippet.prefix,
        detail: previewOf(snippet.body).slice(0, PREVIEW_LENGTH),
        snippet,
      })),
  ]);
}

function sayGroup(group: string): string {
  switch (group) {
    case 'Document':
      return vscode.l10n.t('Whole documents');
    case 'Section':
      return vscode.l10n.t('Sections');
    case 'Sentence':
      return vscode.l10n.t('Sentences');
    default:
      return group;
  }
}
