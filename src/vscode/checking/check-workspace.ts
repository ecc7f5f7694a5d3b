import * as vscode from 'vscode';
import { tally } from '../results/brief-result';
import { sayTally } from '../say';
import type { Services } from '../services';
import { readText } from '../tables/read-text';
import { nextTurn } from './next-turn';
import { findBriefs, openDocument } from './workspace-briefs';

/** What Check Facts in Workspace gives back, and says in the status bar. */
export interface WorkspaceSummary {
  /** How many briefs were checked, of how many that were found. */
  readonly checked: number;
  readonly found: number;
  readonly said: string;
}

/** The command Check Facts in Workspace: every brief of every folder, the panel filled meanwhile. */
export function registerCheckWorkspace(services: Services): vscode.Disposable {
  return vscode.commands.registerCommand('briefcheck.checkWorkspace', () =>
    vscode.window.withProgress(
      {
        location: vscode.ProgressLocation.Notification,
        title: vscode.l10n.t('Checking facts'),
        cancellable: true,
      },
      (progress, token) => checkWorkspace(services, progress, token),
    ),
  );
}

async function checkWorkspace(
  services: Services,
  progress: vscode.Progress<{ message?: string; increment?: number }>,
  token: vscode.CancellationToken,
): Promise<WorkspaceSummary> {
  services.results.setWorkspace(true);
  await vscode.commands.executeCommand('briefcheck.factCheck.focus', { preserveFocus: true });
  const briefs = await findBriefs(services.folderSettings, token);
  let checked = 0;
  // The check of one brief, asked for meanwhile, takes the place of this one.
  const hasEnded = (): boolean => token.isCancellationRequested || !services.results.isWorkspace;
  for (const uri of briefs) {
    if (hasEnded()) break;
    progress.report({
      message: vscode.workspace.asRelativePath(uri),
      increment: 100 / briefs.length,
    });
    if (await checkOne(services, uri)) checked++;
    await nextTurn();
  }
  const said = sum(services, checked, briefs.length, hasEnded());
  return { checked, found: briefs.length, said };
}

async function checkOne(services: Services, uri: vscode.Uri): Promise<boolean> {
  const document = openDocument(uri);
  if (document) {
    await services.watched.add(uri);
    return (await services.checker.check(document)) !== undefined;
  }
  const text = await readText(uri);
  if (text === null) {
    services.log.warn(`The brief ${uri.path} cannot be read.`);
    return false;
  }
  return services.checker.checkFile(uri, text);
}

/** Says in the status bar what was found; the panel shows it. */
function sum(services: Services, checked: number, found: number, isCancelled: boolean): string {
  const counts = tally(services.results.all().flatMap((result) => result.claims));
  const files = isCancelled
    ? vscode.l10n.t('Cancelled: {0} of {1} briefs checked', checked, found)
    : vscode.l10n.t('{0} of {1} briefs checked', checked, found);
  services.log.info(`${files} · ${sayTally(counts)}`);
  const contradicted = vscode.l10n.t('{0} contradicted', counts.contradicted);
  const said = `${files} · ${contradicted}`;
  vscode.window.setStatusBarMessage(said, 10_000);
  return said;
}
