import * as vscode from 'vscode';
import type { Services } from './services';

/** The command Show Log: what was read and checked, and how long it took. */
export function registerShowLog({ log }: Services): vscode.Disposable {
  return vscode.commands.registerCommand('briefcheck.showLog', () => log.show());
}
