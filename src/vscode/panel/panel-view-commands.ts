import * as vscode from 'vscode';
import { STATUSES, type Status } from '../results/brief-result';
import { sayStatus } from '../say';
import { setFollowsCursor, setPanelGrouping } from '../settings';
import type { Panel } from './panel';

/** The commands that choose what the panel shows and how: grouping, filter, following. */
export function registerPanelViewCommands(panel: Panel): vscode.Disposable {
  const show = async (status: Status, isShown: boolean): Promise<void> => {
    const hidden = new Set(panel.hidden);
    if (isShown) hidden.delete(status);
    else hidden.add(status);
    await panel.setHidden(hidden);
  };
  return vscode.Disposable.from(
    vscode.commands.registerCommand('briefcheck.groupByVerdict', () => setPanelGrouping('verdict')),
    vscode.commands.registerCommand('briefcheck.groupBySection', () => setPanelGrouping('section')),
    vscode.commands.registerCommand('briefcheck.groupByKind', () => setPanelGrouping('kind')),
    vscode.commands.registerCommand('briefcheck.filter', () => chooseFilter(panel)),
    vscode.commands.registerCommand('briefcheck.showIgnored', () => show('ignored', true)),
    vscode.commands.registerCommand('briefcheck.hideIgnored', () => show('ignored', false)),
    vscode.commands.registerCommand('briefcheck.followCursor', () => setFollowsCursor(true)),
    vscode.commands.registerCommand('briefcheck.stopFollowingCursor', () =>
      setFollowsCursor(false),
    ),
  );
}

async function chooseFilter(panel: Panel): Promise<void> {
  const items = STATUSES.map((status) => ({
    label: sayStatus(status),
    status,
    picked: !panel.hidden.has(status),
  }));
  const picked = await vscode.window.showQuickPick(items, {
    canPickMany: true,
    title: vscode.l10n.t('Show in the Fact Check panel'),
  });
  if (!picked) return;
  const shown = new Set(picked.map((item) => item.status));
  await panel.setHidden(new Set(STATUSES.filter((status) => !shown.has(status))));
}
