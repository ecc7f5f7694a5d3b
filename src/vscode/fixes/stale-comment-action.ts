import * as vscode from 'vscode';
import type { BriefResult } from '../results/brief-result';
import { removeCommentEdit } from './remove-decision';

/** The quick fix for comments that ignore no claim any more: take them away. */
export function staleCommentActions(
  document: vscode.TextDocument,
  result: BriefResult,
  range: vscode.Range,
): vscode.CodeAction[] {
  return result.stale.flatMap(({ span }) => {
    if (!span) return [];
    const place = new vscode.Range(document.positionAt(span.start), document.positionAt(span.end));
    if (!place.intersection(range)) return [];
    const action = new vscode.CodeAction(
      vscode.l10n.t('Remove the comment'),
      vscode.CodeActionKind.QuickFix,
    );
    action.edit = removeCommentEdit(document, span);
    return [action];
  });
}
