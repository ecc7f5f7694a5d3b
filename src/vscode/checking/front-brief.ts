import * as vscode from 'vscode';
import type { FolderSettingsFiles } from '../folder-settings';
import { isBrief } from './brief';
import { isShown } from './shown';

/** The brief in front: the one in the active editor, or the last that was, until it is closed. */
export class FrontBrief implements vscode.Disposable {
  private readonly changed = new vscode.EventEmitter<vscode.TextDocument | undefined>();
  private readonly parts: vscode.Disposable[] = [this.changed];
  private document: vscode.TextDocument | undefined;

  readonly onDidChange = this.changed.event;

  constructor(settings: FolderSettingsFiles) {
    // The active editor may be one whose tab was just closed.
    const takeShown = (): void => {
      const document = vscode.window.activeTextEditor?.document;
      if (document && isShown(document.uri)) this.take(document);
    };
    this.take(vscode.window.activeTextEditor?.document);
    this.parts.push(
      vscode.window.onDidChangeActiveTextEditor((editor) => this.take(editor?.document)),
      vscode.workspace.onDidOpenTextDocument((document) => {
        // A document that becomes Markdown is closed and opened again under the active editor.
        if (document === vscode.window.activeTextEditor?.document) this.take(document);
      }),
      // They tell what a brief is.
      settings.onDidChange(takeShown),
      vscode.workspace.onDidChangeConfiguration((event) => {
        if (event.affectsConfiguration('briefcheck')) takeShown();
      }),
      vscode.workspace.onDidCloseTextDocument((document) => {
        if (document === this.document) this.set(undefined);
      }),
      vscode.window.tabGroups.onDidChangeTabs(({ opened, closed }) => {
        if (closed.length > 0 && this.document && !isShown(this.document.uri)) this.set(undefined);
        // The editor may tell of its active editor before it tells of that editor's tab.
        if (opened.length > 0) takeShown();
      }),
    );
  }

  get brief(): vscode.TextDocument | undefined {
    return this.document;
  }

  /** Brings a document to the front, if it is a brief. */
  take(document: vscode.TextDocument | undefined): void {
    if (document && document !== this.document && isBrief(document)) this.set(document);
  }

  dispose(): void {
    vscode.Disposable.from(...this.parts).dispose();
  }

  private set(document: vscode.TextDocument | undefined): void {
    this.document = document;
    this.changed.fire(document);
  }
}
