import * as vscode from 'vscode';
import type { Report } from '../core/report/report';
import { loadEngine } from './engine/load-engine';
import type { Panel } from './panel/panel';
import type { BriefResult } from './results/brief-result';
import type { Services } from './services';

interface Format {
  readonly id: 'html' | 'markdown' | 'sheet';
  readonly ending: string;
  /** The function of the engine that writes it. */
  readonly render: 'toHtml' | 'toMarkdown' | 'toSheet';
}

const FORMATS: readonly Format[] = [
  { id: 'html', ending: 'html', render: 'toHtml' },
  { id: 'markdown', ending: 'md', render: 'toMarkdown' },
  { id: 'sheet', ending: 'csv', render: 'toSheet' },
];

/** The command Export Report…: what the panel shows as a file, the same as the command line writes. */
export function registerExportReport(services: Services, panel: Panel): vscode.Disposable {
  return vscode.commands.registerCommand(
    'briefcheck.exportReport',
    async (formatId?: string, target?: vscode.Uri) => {
      const results = await resultsToExport(services, panel);
      if (results.length === 0) return;
      const format = FORMATS.find(({ id }) => id === formatId) ?? (await askFormat());
      if (!format) return;
      const file = target ?? (await askFile(results, format));
      if (!file) return;
      const engine = await loadEngine();
      const text = engine[format.render](reportOf(results, services));
      await vscode.workspace.fs.writeFile(file, new TextEncoder().encode(text));
      const name = vscode.workspace.asRelativePath(file);
      vscode.window.setStatusBarMessage(vscode.l10n.t('Report written to {0}', name), 6000);
    },
  );
}

/** The results that the panel shows; where it shows none, the brief in front is checked first. */
async function resultsToExport(services: Services, panel: Panel): Promise<readonly BriefResult[]> {
  const shown = panel.shownResults();
  if (shown.length > 0) return shown;
  await vscode.commands.executeCommand('briefcheck.checkFacts');
  const brief = services.front.brief;
  const result = brief && services.results.get(brief.uri);
  return result ? [result] : [];
}

async function askFormat(): Promise<Format | undefined> {
  const items = FORMATS.map((format) => ({ ...wordsFor(format.id), format }));
  const title = vscode.l10n.t('Export Report');
  return (await vscode.window.showQuickPick(items, { title }))?.format;
}

function wordsFor(id: Format['id']): { readonly label: string; readonly detail: string } {
  switch (id) {
    case 'html':
      return {
        label: vscode.l10n.t('Web page'),
        detail: vscode.l10n.t('One file with figures and evidence, to read and to print'),
      };
    case 'markdown':
      return {
        label: vscode.l10n.t('Markdown'),
        detail: vscode.l10n.t('For a review, a comment or a wiki'),
      };
    case 'sheet':
      return {
        label: vscode.l10n.t('Referencing sheet'),
        detail: vscode.l10n.t(
          'A CSV file for a spreadsheet: a row a claim, with room for initials',
        ),
      };
  }
}

function askFile(
  results: readonly BriefResult[],
  { ending }: Format,
): Thenable<vscode.Uri | undefined> {
  const [first] = results;
  const isOne = results.length === 1 && first !== undefined;
  const brief = isOne ? nameWithoutEnding(first.uri) : 'briefs';
  const folder = vscode.workspace.workspaceFolders?.[0]?.uri;
  const beside =
    isOne && first.uri.scheme !== 'untitled' ? vscode.Uri.joinPath(first.uri, '..') : folder;
  const defaultUri = beside && vscode.Uri.joinPath(beside, `${brief}.fact-check.${ending}`);
  return vscode.window.showSaveDialog({
    title: vscode.l10n.t('Export Report'),
    ...(defaultUri ? { defaultUri } : {}),
    filters: { [ending.toUpperCase()]: [ending] },
  });
}

function nameWithoutEnding(uri: vscode.Uri): string {
  return uri.path.slice(uri.path.lastIndexOf('/') + 1).replace(/\.[^.]*$/, '');
}

function reportOf(results: readonly BriefResult[], { context }: Services): Report {
  const tables = results.flatMap((result) => result.tables.loaded.map(({ name }) => name));
  // The manifest of an extension is untyped in the API; its version is a text.
  const { version } = context.extension.packageJSON as { readonly version: string };
  return {
    briefs: results.map(({ uri, claims, stale }) => ({
      path: vscode.workspace.asRelativePath(uri),
      claims,
      stale,
    })),
    tables: [...new Set(tables)],
    version,
  };
}
