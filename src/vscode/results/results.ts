import * as vscode from 'vscode';
import { shownFiles } from '../checking/shown';
import type { BriefResult } from './brief-result';

/**
 * The last result of each brief. Whoever checks puts results in; whoever shows them subscribes.
 *
 * After a workspace check it holds results of files that are not open; else only of open ones.
 */
export class Results implements vscode.Disposable {
  private readonly byUri = new Map<string, BriefResult>();
  private readonly changed = new vscode.EventEmitter<readonly vscode.Uri[]>();
  private ofWorkspace = false;

  /** Fires with the briefs whose result is new or gone. */
  readonly onDidChange = this.changed.event;

  /** Whether the last check that a person asked for was of the workspace. */
  get isWorkspace(): boolean {
    return this.ofWorkspace;
  }

  get(uri: vscode.Uri): BriefResult | undefined {
    return this.byUri.get(uri.toString());
  }

  all(): readonly BriefResult[] {
    return [...this.byUri.values()];
  }

  put(result: BriefResult): void {
    this.byUri.set(result.uri.toString(), result);
    this.changed.fire([result.uri]);
  }

  /** Starts a workspace check, or ends showing one; the results of files that are not open go. */
  setWorkspace(ofWorkspace: boolean): void {
    this.ofWorkspace = ofWorkspace;
    const shown = shownFiles();
    this.drop([...this.byUri.values()].filter((result) => !shown.has(result.uri.toString())));
  }

  delete(uri: vscode.Uri): void {
    const result = this.get(uri);
    if (result) this.drop([result]);
  }

  /** Forgets a file, or all files under a folder. */
  deleteUnder(uri: vscode.Uri): void {
    const folder = uri.toString().replace(/\/?$/, '/');
    this.drop(
      [...this.byUri].flatMap(([key, result]) =>
        key === uri.toString() || key.startsWith(folder) ? [result] : [],
      ),
    );
  }

  dispose(): void {
    this.byUri.clear();
    this.changed.dispose();
  }

  private drop(results: readonly BriefResult[]): void {
    for (const result of results) this.byUri.delete(result.uri.toString());
    this.changed.fire(results.map((result) => result.uri));
  }
}
