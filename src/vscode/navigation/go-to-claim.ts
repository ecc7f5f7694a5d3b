import * as vscode from 'vscode';
import { rangeOf } from '../results/brief-result';
import type { Services } from '../services';
import { targetOf } from './target';

/** Shows a claim of the panel in the editor: with the focus staying in the panel, or going there. */
export function registerGoToClaim(services: Services): vscode.Disposable {
  return vscode.Disposable.from(
    vscode.commands.registerCommand('briefcheck.showClaim', (row: unknown) =>
      show(services, row, true),
    ),
    vscode.commands.registerCommand('briefcheck.goToClaim', (row: unknown) =>
      show(services, row, false),
    ),
  );
}

async function show(services: Services, row: unknown, preserveFocus: boolean): Promise<void> {
  const target = await targetOf(services, row);
  if (!target) return;
  await vscode.window.showTextDocument(target.document, {
    selection: rangeOf(target.judged.claim),
    preserveFocus,
  });
}
