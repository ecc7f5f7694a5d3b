import * as vscode from 'vscode';
import { eventually } from './waiting';

/** The parts of `withProgress` that a cancellation needs. */
type Task = (progress: vscode.Progress<unknown>, token: vscode.CancellationToken) => unknown;

/**
 * Notes the next progress that the extension shows. Gives back what cancels it as a person does, and
 * settles when the extension has been told.
 */
export function noteProgress(): () => Promise<void> {
  let token: vscode.CancellationToken | undefined;
  const own: unknown = vscode.window.withProgress;
  const noting = (options: vscode.ProgressOptions, task: Task): unknown => {
    Object.assign(vscode.window, { withProgress: own });
    return vscode.window.withProgress(options, (progress, given) => {
      token = given;
      return Promise.resolve(task(progress, given));
    });
  };
  // Tests have the extension's own `vscode`: a call of it is seen where it is made.
  Object.assign(vscode.window, { withProgress: noting });
  return async () => {
    await eventually('it is cancelled', async () => {
      // What Ctrl+Shift+A does with the notification, whose first button is Cancel.
      await vscode.commands.executeCommand('notification.acceptPrimaryAction');
      return token?.isCancellationRequested;
    });
  };
}
