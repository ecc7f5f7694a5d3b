import * as vscode from 'vscode';
import type { Replacement } from '../../core/result';
import { targetOrSay } from '../navigation/target';
import type { Services } from '../services';
import { offeredReplacement } from './offered-replacement';

/** The command Replace with the Sourced Value, for the panel's rows and the claim under the cursor. */
export function registerReplace(services: Services): vscode.Disposable {
  return vscode.commands.registerCommand('briefcheck.replaceClaim', async (argument: unknown) => {
    const target = await targetOrSay(services, argument);
    if (!target) return;
    const { document, result, judged } = target;
    const offered = await offeredReplacement(document.uri, result, judged);
    if (offered) await vscode.workspace.applyEdit(editOf(document, [offered]));
    else {
      const text = vscode.l10n.t('There is no replacement that is sure to be right here.');
      vscode.window.setStatusBarMessage(text, 4000);
    }
  });
}

/** The edit that makes replacements in the text that they were offered for. */
export function editOf(
  document: vscode.TextDocument,
  replacements: readonly Replacement[],
): vscode.WorkspaceEdit {
  const edit = new vscode.WorkspaceEdit();
  for (const { start, end, text } of replacements) {
    const range = new vscode.Range(document.positionAt(start), document.positionAt(end));
    edit.replace(document.uri, range, text);
  }
  return edit;
}
