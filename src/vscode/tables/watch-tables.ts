import * as vscode from 'vscode';
import { isTableName } from '../../core/facts/tables-in-force';
import { TABLE_ENDINGS } from './table-files';

/** A table is read again when its editor has rested this long, as briefs are. */
const TYPING_DELAY = 300;

/** What the watcher asks and tells. */
export interface TableWatcherHost {
  /** Whether a file was read as a table. */
  isRead(uri: vscode.Uri): boolean;
  /** Whether a file that was read as a table is, or lies under, what was removed. */
  isReadUnder(removed: vscode.Uri): boolean;
  /** Whether any file may be a table, because the settings or a brief name some. */
  listsAny(): boolean;
  /** A table that was read is another one now in its editor. */
  changed(uri: vscode.Uri): void;
  /** A table is another one now in its file, and may be new in the list. */
  fileChanged(uri: vscode.Uri): void;
  /** Files that may be tables came or went. */
  listChanged(): void;
}

/** Sees when tables change: in files of the workspace and beyond it, and in editors before they are saved. */
export class TableWatcher implements vscode.Disposable {
  private readonly parts: vscode.Disposable[] = [];
  private readonly outside = new Map<string, vscode.Disposable>();
  private readonly timers = new Map<string, ReturnType<typeof setTimeout>>();

  constructor(private readonly host: TableWatcherHost) {
    const files = vscode.workspace.createFileSystemWatcher(`**/*.${TABLE_ENDINGS}`);
    const removals = vscode.workspace.createFileSystemWatcher('**', true, true, false);
    const changed = (uri: vscode.Uri): void => this.changed(uri);
    this.parts.push(
      ...[files, removals],
      files.onDidChange((uri) => this.fileChanged(uri)),
      files.onDidCreate((uri) => this.listChanged(uri)),
      // Where a folder goes, the editor tells of it alone.
      removals.onDidDelete((uri) => this.removed(uri)),
      vscode.workspace.onDidChangeWorkspaceFolders(() => host.listChanged()),
      vscode.workspace.onDidChangeTextDocument(({ document, contentChanges }) => {
        if (contentChanges.length > 0) this.changedSoon(document.uri);
      }),
      vscode.workspace.onDidSaveTextDocument(({ uri }) => changed(uri)),
      // What was not saved no longer counts.
      vscode.workspace.onDidCloseTextDocument(({ uri }) => changed(uri)),
      vscode.workspace.onDidChangeConfiguration((event) => {
        if (
          ['factTables', 'bundled'].some((key) => event.affectsConfiguration(`briefcheck.${key}`))
        )
          host.listChanged();
      }),
    );
  }

  /** Watches a table that lies in no workspace folder, where the editor watches nothing by itself. */
  watchOutside(uri: vscode.Uri): void {
    const key = uri.toString();
    if (this.outside.has(key) || vscode.workspace.getWorkspaceFolder(uri)) return;
    const name = uri.path.slice(uri.path.lastIndexOf('/') + 1);
    const pattern = new vscode.RelativePattern(
      vscode.Uri.joinPath(uri, '..'),
      name.replace(/[*?{}[\]]/g, '?'),
    );
    const watcher = vscode.workspace.createFileSystemWatcher(pattern);
    const changed = (): void => this.fileChanged(uri);
    watcher.onDidChange(changed);
    watcher.onDidCreate(changed);
    watcher.onDidDelete(changed);
    this.outside.set(key, watcher);
  }

  dispose(): void {
    for (const timer of this.timers.values()) clearTimeout(timer);
    vscode.Disposable.from(...this.parts, ...this.outside.values()).dispose();
  }

  private changed(uri: vscode.Uri): void {
    this.stopTimer(uri);
    if (this.host.isRead(uri)) this.host.changed(uri);
  }

  /** Of a file that goes and comes back at once the editor tells only that it has changed. */
  private fileChanged(uri: vscode.Uri): void {
    this.stopTimer(uri);
    if (isTableName(uri.path) || this.host.isRead(uri)) this.host.fileChanged(uri);
  }

  private stopTimer(uri: vscode.Uri): void {
    clearTimeout(this.timers.get(uri.toString()));
    this.timers.delete(uri.toString());
  }

  private changedSoon(uri: vscode.Uri): void {
    if (!this.host.isRead(uri)) return;
    const key = uri.toString();
    clearTimeout(this.timers.get(key));
    this.timers.set(
      key,
      setTimeout(() => this.changed(uri), TYPING_DELAY),
    );
  }

  private listChanged(uri: vscode.Uri): void {
    const mayCount = isTableName(uri.path) || this.host.listsAny() || this.host.isRead(uri);
    if (mayCount) this.host.listChanged();
  }

  /** A path without an ending may be a folder's: tables that are listed and not read yet may lie in it. */
  private removed(uri: vscode.Uri): void {
    const mayHold = isTableName(uri.path) || !/\.[^/]*$/.test(uri.path);
    if (mayHold || this.host.isReadUnder(uri)) this.host.listChanged();
  }
}
