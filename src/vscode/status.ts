import * as vscode from 'vscode';
import { isBrief } from './checking/brief';
import { tally } from './results/brief-result';
import { sayTally } from './say';
import type { Services } from './services';

/** One language status item: the state of the brief, its counts, and the tables in force. */
export function registerStatus(services: Services): vscode.Disposable {
  const { results, tables, front } = services;
  const item = vscode.languages.createLanguageStatusItem('briefcheck.status', {
    language: 'markdown',
  });
  item.name = 'Briefcheck';
  const refresh = (): void => void show(item, services);
  refresh();
  return vscode.Disposable.from(
    item,
    results.onDidChange(refresh),
    tables.onDidChange(refresh),
    front.onDidChange(refresh),
    vscode.workspace.onDidChangeConfiguration((event) => {
      if (event.affectsConfiguration('briefcheck')) refresh();
    }),
  );
}

async function show(item: vscode.LanguageStatusItem, services: Services): Promise<void> {
  const document = services.front.brief;
  if (!document || !isBrief(document)) {
    item.text = vscode.l10n.t('Facts: not a brief');
    item.detail = '';
    return;
  }
  const result = services.results.get(document.uri);
  item.command = result
    ? { command: 'briefcheck.factCheck.focus', title: vscode.l10n.t('Show Panel') }
    : { command: 'briefcheck.checkFacts', title: vscode.l10n.t('Check Facts') };
  const counts = result && tally(result.claims);
  item.text = !counts
    ? vscode.l10n.t('Facts: not checked')
    : counts.contradicted > 0
      ? vscode.l10n.t('Facts: {0} contradicted', counts.contradicted)
      : vscode.l10n.t('Facts: nothing contradicted');
  item.severity = counts?.contradicted
    ? vscode.LanguageStatusSeverity.Warning
    : vscode.LanguageStatusSeverity.Information;
  const { loaded } = await services.tables.inForce(document.uri);
  const names = loaded.map((table) => table.name).join(', ');
  const inForce =
    names === '' ? vscode.l10n.t('No fact table') : vscode.l10n.t('Tables: {0}', names);
  item.detail = counts ? `${sayTally(counts)} · ${inForce}` : inForce;
}
