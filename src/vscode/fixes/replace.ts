import * as vscode from 'vscode';
import type { CheckedClaim } from '../../core/result';
import { targetOrSay } from '../navigation/target';
import type { Services } from '../services';

/** The command Replace with the Sourced Value, for the panel's rows and the claim under the cursor. */
export function registerReplace(services: Services): vscode.Disposable {
  return vscode.commands.registerCommand('briefcheck.replaceClaim', async (argument: unknown) => {
    const target = await targetOrSay(services, argument);
    const edit = target && replaceEdit(target.document, target.judged.claim);
    if (edit) await vscode.workspace.applyEdit(edit);
  });
}

/** The edit that makes a claim agree with its source, where the check has found one. */
export function replaceEdit(
  document: vscode.TextDocument,
  claim: CheckedClaim,
): vscode.WorkspaceEdit | undefined {
  if (!claim.replacement) return undefined;
  const { start, end, text } = claim.replacement;
  const edit = new vscode.WorkspaceEdit();
  const range = new vscode.Range(document.positionAt(start), document.positionAt(end));
  edit.replace(document.uri, range, text);
  return edit;
}
