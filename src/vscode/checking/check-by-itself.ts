import * as vscode from 'vscode';
import type { Results } from '../results/results';
import type { Services } from '../services';
import { isBrief } from './brief';
import { fileOf, isShown } from './shown';
import { checkDelay, runMode } from '../settings';

/** Checks watched briefs as the setting `briefcheck.run` says: as they are typed, saved, or never. */
export function registerCheckByItself(services: Services): vscode.Disposable {
  const timers = new Timers();
  const newest: NewestByUri = new Map();
  const checkSoon = (document: vscode.TextDocument, delay = 0, evenUnsaved = true): void => {
    if (document.languageId !== 'markdown') return;
    timers.start(
      document.uri,
      delay,
      () => void checkWatched(services, newest, document, evenUnsaved),
    );
  };
  const checkAll = (evenUnsaved: boolean): void =>
    vscode.workspace.textDocuments.forEach((one) => checkSoon(one, 0, evenUnsaved));

  checkAll(true);
  return vscode.Disposable.from(
    timers,
    vscode.workspace.onDidOpenTextDocument((document) => checkSoon(document)),
    vscode.window.tabGroups.onDidChangeTabs(({ opened }) => {
      const files = new Set(opened.map((tab) => fileOf(tab)?.toString()));
      vscode.workspace.textDocuments
        .filter(({ uri }) => files.has(uri.toString()))
        .forEach((document) => checkSoon(document));
    }),
    vscode.workspace.onDidChangeTextDocument(({ document, contentChanges }) => {
      if (contentChanges.length === 0) return;
      const waits = runMode(document.uri) === 'onSave';
      // What another program has written is as good as saved; what is typed may be called unsaved later.
      if (!waits || !document.isDirty) checkSoon(document, checkDelay(document.uri), !waits);
    }),
    vscode.workspace.onDidSaveTextDocument((document) => checkSoon(document)),
    vscode.workspace.onDidCloseTextDocument(({ uri }) => timers.stop(uri)),
    vscode.workspace.onDidChangeConfiguration((event) => {
      if (event.affectsConfiguration('briefcheck')) checkAll(false);
    }),
    services.tables.onDidChange(() => checkAll(false)),
    services.decisions.onDidChange(() => checkAll(true)),
  );
}

/** Each run stands for itself; of those for one document only the newest goes on. */
type NewestByUri = Map<string, object>;

async function checkWatched(
  services: Services,
  newest: NewestByUri,
  document: vscode.TextDocument,
  evenUnsaved: boolean,
): Promise<void> {
  const { checker, folderSettings, results, watched } = services;
  await folderSettings.load(document.uri);
  if (document.isClosed || !isShown(document.uri)) return;
  if (!isBrief(document)) {
    results.delete(document.uri);
    return;
  }
  if (runMode(document.uri) === 'manual') return;
  if (!evenUnsaved && waitsForSave(results, document)) return;
  const run = {};
  const key = document.uri.toString();
  newest.set(key, run);
  const isWatched = await watched.has(document);
  // A newer run may know of a table that has gone.
  if (newest.get(key) !== run) return;
  newest.delete(key);
  if (!isShown(document.uri)) return;
  const wasChecked = results.isWorkspace && results.get(document.uri) !== undefined;
  if (isWatched || wasChecked) await checker.check(document);
  else {
    // Its folder had a table of its own when it was checked.
    checker.cancel(document.uri);
    results.delete(document.uri);
  }
}

/** Whether a brief that was checked has changed since, and is to be checked when that is saved. */
function waitsForSave(results: Results, document: vscode.TextDocument): boolean {
  if (runMode(document.uri) !== 'onSave' || !document.isDirty) return false;
  const known = results.get(document.uri);
  return known !== undefined && known.version !== document.version;
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
