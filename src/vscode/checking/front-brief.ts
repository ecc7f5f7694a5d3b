import * as vscode from 'vscode';
import { isBrief } from './brief';
import { isShown } from './shown';

/** The brief in front: the one in the active editor, or the last that was, until it is closed. */
export class FrontBrief implements vscode.Disposable {
  private readonly changed = new vscode.EventEmitter<vscode.TextDocument | undefined>();
  private readonly parts: vscode.Disposable[] = [this.changed];
  private document: vscode.TextDocument | undefined;

  readonly onDidChange = this.changed.event;

  constructor() {
    this.take(vscode.window.activeTextEditor?.document);
    this.parts.push(
      vscode.window.onDidChangeActiveTextEditor((editor) => this.take(editor?.document)),
      vscode.workspace.onDidOpenTextDocument((document) => {
        // A document that becomes Markdown is closed and opened again under the active editor.
        if (document === vscode.window.activeTextEditor?.document) this.take(document);
      }),
      vscode.workspace.onDidCloseTextDocument((document) => {
        if (document === this.document) this.set(undefined);
      }),
      vscode.window.tabGroups.onDidChangeTabs(({ closed }) => {
        if (closed.length > 0 && this.document && !isShown(this.document.uri)) this.set(undefined);
      }),
    );
  }

  get brief(): vscode.TextDocument | undefined {
    return this.document;
  }

  dispose(): void {
    vscode.Disposable.from(...this.parts).dispose();
  }

  private take(document: vscode.TextDocument | undefined): void {
    if (document && document !== this.document && isBrief(document)) this.set(document);
  }

  private set(document: vscode.TextDocument | undefined): void {
    this.document = document;
    this.changed.fire(document);
  }
}
