import * as vscode from 'vscode';
import type { BriefResult } from '../results/brief-result';
import type { Services } from '../services';
import { isBrief } from './brief';

/** The command Check Facts: checks the brief in front and shows its claims in the panel. */
export function registerCheckFacts(services: Services): vscode.Disposable {
  return vscode.commands.registerCommand('briefcheck.checkFacts', () => checkFacts(services));
}

async function checkFacts(services: Services): Promise<BriefResult | undefined> {
  const active = vscode.window.activeTextEditor?.document;
  const document = active?.languageId === 'markdown' ? active : services.front.brief;
  if (!document) {
    void vscode.window.showInformationMessage(
      vscode.l10n.t('Open a brief in Markdown first: Briefcheck checks the document in front.'),
    );
    return undefined;
  }
  await services.folderSettings.load(document.uri);
  if (!isBrief(document)) {
    void vscode.window.showInformationMessage(
      vscode.l10n.t(
        'This document is no brief: the settings “include” and “exclude” leave it out, or it is an old version of one.',
      ),
    );
    return undefined;
  }
  services.front.take(document);
  services.results.setWorkspace(false);
  await services.watched.add(document.uri);
  const result = await services.checker.check(document);
  await vscode.commands.executeCommand('briefcheck.factCheck.focus', { preserveFocus: true });
  return result;
}
