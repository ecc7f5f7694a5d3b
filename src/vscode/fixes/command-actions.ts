import * as vscode from 'vscode';
import type { ClaimPlace, Target } from '../navigation/target';
import type { Services } from '../services';
import { ignoreHereEdit, ignoreInFileEdit } from './ignore';

/** Quick fixes that ask a person something, or write a file, by a command. */
export function chooseFactAction(target: Target): vscode.CodeAction | undefined {
  const { claim } = target.judged;
  const hasChoice = claim.candidates.some(({ fact }) => fact !== claim.fact);
  if (claim.verdict === 'supported' || !hasChoice) return undefined;
  return byCommand(target, 'briefcheck.chooseFact', vscode.l10n.t('Choose another fact…'));
}

/** The source behind a claim of which the tables say nothing becomes a row. */
export function addFactAction(target: Target): vscode.CodeAction | undefined {
  const { claim, standing } = target.judged;
  if (claim.verdict !== 'unverified' || standing !== 'open') return undefined;
  return byCommand(target, 'briefcheck.addFact', vscode.l10n.t('Add a fact for this…'));
}

export function markCheckedAction(
  target: Target,
  { decisions }: Services,
): vscode.CodeAction | undefined {
  if (!isOpenQuestion(target) || !decisions.canKeep(target.document.uri)) return undefined;
  return byCommand(target, 'briefcheck.markChecked', vscode.l10n.t('Mark as checked by hand…'));
}

export function ignoreHereAction(target: Target): vscode.CodeAction | undefined {
  return byEdit(target, vscode.l10n.t('Ignore here'), ignoreHereEdit);
}

export function ignoreInFileAction(target: Target): vscode.CodeAction | undefined {
  const title = vscode.l10n.t('Ignore “{0}” in this file', target.judged.claim.text);
  return byEdit(target, title, ignoreInFileEdit);
}

export function ignoreEverywhereAction(
  target: Target,
  { decisions }: Services,
): vscode.CodeAction | undefined {
  if (!isOpenQuestion(target) || !decisions.canKeep(target.document.uri)) return undefined;
  const title = vscode.l10n.t('Ignore this claim everywhere');
  return byCommand(target, 'briefcheck.ignoreEverywhere', title);
}

export function explainAction(target: Target): vscode.CodeAction | undefined {
  return byCommand(target, 'briefcheck.explainClaim', vscode.l10n.t('Explain the verdict'));
}

/** Whether there is something to silence or to settle. */
function isOpenQuestion({ judged }: Target): boolean {
  return judged.standing === 'open' && judged.claim.verdict !== 'supported';
}

function byEdit(
  target: Target,
  title: string,
  makeEdit: (target: Target) => vscode.WorkspaceEdit,
): vscode.CodeAction | undefined {
  if (!isOpenQuestion(target)) return undefined;
  const action = new vscode.CodeAction(title, vscode.CodeActionKind.QuickFix);
  action.edit = makeEdit(target);
  return action;
}

function byCommand(target: Target, command: string, title: string): vscode.CodeAction {
  const { start, end } = target.judged.claim;
  const place: ClaimPlace = { uri: target.document.uri, start, end };
  const action = new vscode.CodeAction(title, vscode.CodeActionKind.QuickFix);
  action.command = { command, title, arguments: [place] };
  return action;
}
