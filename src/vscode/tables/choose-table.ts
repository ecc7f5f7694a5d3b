import * as vscode from 'vscode';
import type { LoadedTable } from './tables';

/** A table to write into; null asks for a new one. */
interface TableItem extends vscode.QuickPickItem {
  readonly uri: vscode.Uri | null;
}

/** Asks into which of the tables in force a row goes; workbooks and the bundled table are only read. */
export async function chooseTable(
  loaded: readonly LoadedTable[],
  title: string,
): Promise<vscode.Uri | undefined> {
  const items = loaded
    .filter(
      (table) => table.why !== 'bundled' && table.sheet === null && !/\.xlsx$/i.test(table.name),
    )
    .map((table): TableItem => ({
      label: table.name,
      description: vscode.l10n.t('{0} facts', table.facts.length),
      iconPath: new vscode.ThemeIcon('table'),
      uri: table.uri,
    }));
  const create: TableItem = {
    label: vscode.l10n.t('New Fact Table…'),
    iconPath: new vscode.ThemeIcon('new-file'),
    uri: null,
  };
  const picked = await vscode.window.showQuickPick([...items, create], { title });
  if (!picked) return undefined;
  if (picked.uri) return picked.uri;
  return vscode.commands.executeCommand<vscode.Uri | undefined>('briefcheck.newTable');
}
