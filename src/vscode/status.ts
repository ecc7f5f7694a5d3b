import * as vscode from 'vscode';
import { isBrief } from './checking/brief';
import { tally } from './results/brief-result';
import { sayTableReason, sayTally } from './say';
import type { Services } from './services';
import type { NamedTables } from './tables/tables';

/** One language status item: the state of the brief, its counts, and the tables in force with the reason. */
export class Status implements vscode.Disposable {
  private readonly item = vscode.languages.createLanguageStatusItem('briefcheck.status', {
    language: 'markdown',
  });
  private readonly parts: vscode.Disposable[] = [this.item];
  private generation = 0;

  constructor(services: Services) {
    const { results, tables, front } = services;
    this.item.name = 'Briefcheck';
    const refresh = (): void => {
      const present = ++this.generation;
      void show(this.item, services, () => present === this.generation);
    };
    this.parts.push(
      results.onDidChange(refresh),
      tables.onDidChange(refresh),
      front.onDidChange(refresh),
      vscode.workspace.onDidChangeConfiguration((event) => {
        if (event.affectsConfiguration('briefcheck')) refresh();
      }),
    );
    refresh();
  }

  get text(): string {
    return this.item.text;
  }

  get detail(): string {
    return this.item.detail ?? '';
  }

  dispose(): void {
    vscode.Disposable.from(...this.parts).dispose();
  }
}

async function show(
  item: vscode.LanguageStatusItem,
  services: Services,
  isNewest: () => boolean,
): Promise<void> {
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
  // Naming the tables needs no engine, so that a window in which nobody checks starts without it.
  const { tables } = services;
  const inForce = sayTables(
    await (result ? tables.inForce(document.uri) : tables.named(document.uri)),
  );
  if (!isNewest()) return;
  item.detail = counts ? `${sayTally(counts)} · ${inForce}` : inForce;
}

/** "Tables: a.facts.csv (found in the folder), b.csv (named in the brief) · not found: c.csv". */
function sayTables({ loaded, missing }: NamedTables): string {
  const names = loaded.map(({ name, why }) => `${name} (${sayTableReason(why)})`).join(', ');
  const inForce =
    names === '' ? vscode.l10n.t('No fact table') : vscode.l10n.t('Tables: {0}', names);
  if (missing.length === 0) return inForce;
  const asked = missing.map((one) => `${one.asked} (${sayTableReason(one.why)})`).join(', ');
  return `${inForce} · ${vscode.l10n.t('not found: {0}', asked)}`;
}
