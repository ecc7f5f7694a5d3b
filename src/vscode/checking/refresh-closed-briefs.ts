import * as vscode from 'vscode';
import type { Services } from '../services';
import { runMode } from '../settings';
import { readText } from '../tables/read-text';
import { isIncluded } from './brief';
import { nextTurn } from './next-turn';
import { isShown } from './shown';

/** Tables that change in a row, as by a change of branch, are waited for. */
const DELAY = 300;

/**
 * After a check of the workspace, briefs that are not open are checked again when tables, settings
 * or decisions change, one after another, as open briefs are.
 */
export function registerRefreshClosedBriefs(services: Services): vscode.Disposable {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let generation = 0;
  const refreshSoon = (): void => {
    clearTimeout(timer);
    const present = ++generation;
    timer = setTimeout(() => void refresh(services, () => present === generation), DELAY);
  };
  return vscode.Disposable.from(
    { dispose: () => clearTimeout(timer) },
    services.tables.onDidChange(refreshSoon),
    services.decisions.onDidChange(refreshSoon),
    vscode.workspace.onDidChangeConfiguration((event) => {
      const counts = ['dateOrder', 'staleAfter', 'include', 'exclude'];
      if (counts.some((key) => event.affectsConfiguration(`briefcheck.${key}`))) refreshSoon();
    }),
  );
}

async function refresh(services: Services, isPresent: () => boolean): Promise<void> {
  for (const { uri } of services.results.all()) {
    if (!isPresent() || !services.results.isWorkspace) return;
    if (isShown(uri) || runMode(uri) === 'manual') continue;
    await services.folderSettings.load(uri);
    const text = isIncluded(uri) ? await readText(uri) : null;
    // It may have been opened or forgotten meanwhile.
    if (isShown(uri) || !services.results.get(uri)) continue;
    if (text === null) services.results.delete(uri);
    else await services.checker.checkFile(uri, text);
    await nextTurn();
  }
}
