import * as vscode from 'vscode';
import type { Services } from '../services';
import { isBrief } from './brief';
import { fileOf, isShown } from './shown';
import { checkDelay, runMode } from '../settings';

/** Checks watched briefs as the setting `briefcheck.run` says: as they are typed, saved, or never. */
export function registerCheckByItself(services: Services): vscode.Disposable {
  const timers = new Timers();
  const checkSoon = (document: vscode.TextDocument, delay: number): void => {
    if (document.languageId !== 'markdown') return;
    timers.start(document.uri, delay, () => void checkWatched(services, document));
  };
  const checkAll = (): void => vscode.workspace.textDocuments.forEach((one) => checkSoon(one, 0));

  checkAll();
  return vscode.Disposable.from(
    timers,
    vscode.workspace.onDidOpenTextDocument((document) => checkSoon(document, 0)),
    vscode.window.tabGroups.onDidChangeTabs(({ opened }) => {
      const files = new Set(opened.map((tab) => fileOf(tab)?.toString()));
      vscode.workspace.textDocuments
        .filter(({ uri }) => files.has(uri.toString()))
        .forEach((document) => checkSoon(document, 0));
    }),
    vscode.workspace.onDidChangeTextDocument(({ document, contentChanges }) => {
      if (contentChanges.length === 0 || runMode(document.uri) !== 'onType') return;
      checkSoon(document, checkDelay(document.uri));
    }),
    vscode.workspace.onDidSaveTextDocument((document) => checkSoon(document, 0)),
    vscode.workspace.onDidCloseTextDocument(({ uri }) => timers.stop(uri)),
    vscode.workspace.onDidChangeConfiguration((event) => {
      if (event.affectsConfiguration('briefcheck')) checkAll();
    }),
    services.tables.onDidChange(checkAll),
    services.decisions.onDidChange(checkAll),
  );
}

async function checkWatched(services: Services, document: vscode.TextDocument): Promise<void> {
  await services.folderSettings.load(document.uri);
  if (document.isClosed || !isShown(document.uri)) return;
  if (!isBrief(document)) {
    services.results.delete(document.uri);
    return;
  }
  if (runMode(document.uri) === 'manual') return;
  if (await services.watched.has(document)) await services.checker.check(document);
}

/** One timer a brief: starting it again starts the wait again. */
class Timers implements vscode.Disposable {
  private readonly running = new Map<string, ReturnType<typeof setTimeout>>();

  start(uri: vscode.Uri, delay: number, then: () => void): void {
    this.stop(uri);
    const key = uri.toString();
    this.running.set(
      key,
      setTimeout(() => {
        this.running.delete(key);
        then();
      }, delay),
    );
  }

  stop(uri: vscode.Uri): void {
    clearTimeout(this.running.get(uri.toString()));
    this.running.delete(uri.toString());
  }

  dispose(): void {
    for (const timer of this.running.values()) clearTimeout(timer);
    this.running.clear();
  }
}
