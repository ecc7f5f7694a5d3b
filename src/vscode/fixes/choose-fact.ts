import * as vscode from 'vscode';
import type { CheckedClaim, Fact } from '../../core/result';
import { optionsFor } from '../checking/check-options';
import { loadEngine } from '../engine/load-engine';
import { targetOrSay, type Target } from '../navigation/target';
import { saySource } from '../say';
import type { Services } from '../services';
import { editOf } from './replace';

interface FactItem extends vscode.QuickPickItem {
  readonly fact?: Fact;
}

/** The command Choose Another Fact…: the claim is made to agree with the row that a person picks. */
export function registerChooseFact(services: Services): vscode.Disposable {
  return vscode.commands.registerCommand('briefcheck.chooseFact', async (argument: unknown) => {
    const target = await targetOrSay(services, argument);
    if (!target) return;
    const picked = await vscode.window.showQuickPick(itemsFor(target), {
      title: vscode.l10n.t('Which fact is “{0}” about?', target.judged.claim.text),
      placeHolder: vscode.l10n.t('The claim is replaced with the value of the fact'),
      matchOnDescription: true,
      matchOnDetail: true,
    });
    if (!picked?.fact) return;
    await vscode.workspace.applyEdit(await editFor(target, picked.fact));
  });
}

/** The rows that were considered, best first, then the others of the claim's kind. */
function itemsFor({ judged, result }: Target): FactItem[] {
  const considered = judged.claim.candidates.map(({ fact }) => fact);
  const others = result.tables.loaded
    .flatMap((table) => table.facts)
    .filter((fact) => fact.kind === judged.claim.kind && !considered.includes(fact));
  return [
    ...separated(vscode.l10n.t('Considered for this claim'), considered),
    ...separated(vscode.l10n.t('Other facts of this kind'), others),
  ];
}

function separated(title: string, facts: readonly Fact[]): FactItem[] {
  if (facts.length === 0) return [];
  const items = facts.map((fact) => ({
    label: fact.value,
    description: fact.subject,
    detail: saySource(fact),
    fact,
  }));
  return [{ label: title, kind: vscode.QuickPickItemKind.Separator }, ...items];
}

/**
 * The replacement that a check against that row alone finds, which keeps the claim's own notation;
 * else the row's person, or its value as it stands.
 */
async function editFor(
  { document, result, judged }: Target,
  fact: Fact,
): Promise<vscode.WorkspaceEdit> {
  const { checkBrief, compileTables, offerReplacement, personOf } = await loadEngine();
  const alone = compileTables([{ name: fact.table, facts: [fact] }]);
  const options = { ...optionsFor(document.uri), staleAfter: '' };
  const again = checkBrief(result.text, alone, options).claims.find(
    (one) => one.start === judged.claim.start && one.end === judged.claim.end,
  );
  const offered = again && offerReplacement(result.text, again, alone, options);
  const text = personOf(fact)?.name ?? fact.value;
  return editOf(document, [offered ?? { ...spanOf(judged.claim), text }]);
}

function spanOf({ start, end }: CheckedClaim): { start: number; end: number } {
  return { start, end };
}
