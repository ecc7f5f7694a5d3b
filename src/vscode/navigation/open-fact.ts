import * as vscode from 'vscode';
import type { Fact } from '../../core/result';
import type { Services } from '../services';
import { targetOrSay } from './target';

/** The command Open the Fact's Row: shows where in its table a claim's fact stands. */
export function registerOpenFact(services: Services): vscode.Disposable {
  return vscode.commands.registerCommand('briefcheck.openFact', async (argument: unknown) => {
    const target = await targetOrSay(services, argument);
    const fact = factOf(argument) ?? target?.judged.claim.fact;
    if (!target) return;
    if (!fact) {
      vscode.window.setStatusBarMessage(vscode.l10n.t('No fact stands behind this claim.'), 4000);
      return;
    }
    const place = await services.tables.locate(fact, target.document.uri);
    if (!place) return;
    await vscode.commands.executeCommand('vscode.open', place.uri, {
      selection: place.range,
      preview: true,
    });
  });
}

/** The fact of a row of evidence in the panel. */
function factOf(argument: unknown): Fact | undefined {
  if (typeof argument !== 'object' || argument === null || !('fact' in argument)) return undefined;
  // Rows of the panel are the only arguments with a fact.
  return (argument.fact as Fact | null) ?? undefined;
}
