import * as vscode from 'vscode';
import { eventually } from './waiting';

/** Where a setting may stand: the workspace's own settings, or the person's for all windows. */
export type Where = 'workspaceValue' | 'globalValue';

const TARGETS = {
  workspaceValue: vscode.ConfigurationTarget.Workspace,
  globalValue: vscode.ConfigurationTarget.Global,
} as const;

/** Sets a setting of Briefcheck, or takes it back, and waits until the extension has been told. */
export async function setSetting(
  key: string,
  value: unknown,
  where: Where = 'workspaceValue',
): Promise<void> {
  const wanted = JSON.stringify(value);
  const present = (): string | undefined =>
    JSON.stringify(vscode.workspace.getConfiguration('briefcheck').inspect(key)?.[where]);
  if (present() === wanted) return;
  await vscode.workspace.getConfiguration('briefcheck').update(key, value, TARGETS[where]);
  await eventually(`briefcheck.${key} is ${wanted ?? 'no longer set'}`, () => present() === wanted);
}
