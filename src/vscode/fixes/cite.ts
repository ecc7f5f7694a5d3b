import * as vscode from 'vscode';
import type { Fact } from '../../core/result';
import { makeCiter } from '../citing/cite-fact';
import { targetOrSay, type Target } from '../navigation/target';
import type { Services } from '../services';

/** The command Cite the Source, for the panel's rows and the claim under the cursor. */
export function registerCite(services: Services): vscode.Disposable {
  return vscode.commands.registerCommand('briefcheck.citeClaim', async (argument: unknown) => {
    const target = await targetOrSay(services, argument);
    const edit = target && citeEdit(target);
    if (edit) await vscode.workspace.applyEdit(edit);
  });
}

/** The quick fix that cites the source of a claim. */
export function citeAction(target: Target): vscode.CodeAction | undefined {
  const edit = target.judged.claim.verdict === 'contradicted' ? undefined : citeEdit(target);
  if (!edit) return undefined;
  const action = new vscode.CodeAction(
    vscode.l10n.t('Cite the source'),
    vscode.CodeActionKind.QuickFix,
  );
  action.edit = edit;
  return action;
}

/** The edit that cites a claim's fact; none where it has none or is cited already. */
export function citeEdit({ document, judged }: Target): vscode.WorkspaceEdit | undefined {
  const { fact } = judged.claim;
  if (!fact) return undefined;
  return editOf(document, judged.claim.whole.end, fact);
}

function editOf(
  document: vscode.TextDocument,
  claimEnd: number,
  fact: Fact,
): vscode.WorkspaceEdit | undefined {
  const insertions = makeCiter(document.uri, document.getText())(claimEnd, fact);
  if (insertions.length === 0) return undefined;
  const edit = new vscode.WorkspaceEdit();
  for (const { offset, text } of insertions) {
    edit.insert(document.uri, document.positionAt(offset), text);
  }
  return edit;
}
