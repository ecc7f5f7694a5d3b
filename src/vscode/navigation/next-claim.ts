import * as vscode from 'vscode';
import { rangeOf, statusOf, type BriefResult } from '../results/brief-result';
import type { Services } from '../services';

/** Next Claim and Previous Claim: the claims that are not supported, round and round. */
export function registerNextClaim(services: Services): vscode.Disposable {
  return vscode.Disposable.from(
    vscode.commands.registerCommand('briefcheck.nextClaim', () => move(services, 1)),
    vscode.commands.registerCommand('briefcheck.previousClaim', () => move(services, -1)),
  );
}

async function move(services: Services, step: 1 | -1): Promise<void> {
  const editor = vscode.window.activeTextEditor;
  if (editor?.document.languageId !== 'markdown') return;
  const result = await services.checker.current(editor.document);
  const range = pick(rangesOf(result), editor.selection.start, step);
  if (!range) {
    vscode.window.setStatusBarMessage(vscode.l10n.t('No claim needs you here.'), 4000);
    return;
  }
  editor.selection = new vscode.Selection(range.start, range.end);
  editor.revealRange(range, vscode.TextEditorRevealType.InCenterIfOutsideViewport);
}

function rangesOf(result: BriefResult): vscode.Range[] {
  const needy = new Set(['contradicted', 'review', 'unverified']);
  return result.claims
    .filter((judged) => needy.has(statusOf(judged)))
    .map(({ claim }) => rangeOf(claim))
    .sort((a, b) => a.start.compareTo(b.start));
}

function pick(
  ranges: readonly vscode.Range[],
  from: vscode.Position,
  step: 1 | -1,
): vscode.Range | undefined {
  const after = ranges.find((range) => range.start.isAfter(from));
  const before = ranges.filter((range) => range.start.isBefore(from)).at(-1);
  return step === 1 ? (after ?? ranges[0]) : (before ?? ranges.at(-1));
}
