import * as vscode from 'vscode';
import { targetOrSay } from '../navigation/target';
import { sayReason } from '../reasons';
import { statusOf } from '../results/brief-result';
import { saySource, sayStatus } from '../say';
import type { Services } from '../services';

/** The command Copy Claim and Evidence, for a mail to the brief's author. */
export function registerCopyClaim(services: Services): vscode.Disposable {
  return vscode.commands.registerCommand('briefcheck.copyClaim', async (argument: unknown) => {
    const target = await targetOrSay(services, argument);
    if (!target) return;
    const { claim } = target.judged;
    const file = vscode.workspace.asRelativePath(target.document.uri);
    const lines = [
      `${vscode.l10n.t('{0}, line {1}', file, claim.line)}: ${claim.sentence}`,
      `${claim.text}: ${sayStatus(statusOf(target.judged))}. ${sayReason(claim)}`,
      ...[claim.fact, ...claim.otherFacts].flatMap((fact) =>
        fact ? [`${fact.subject}: ${fact.value} (${saySource(fact)})`] : [],
      ),
    ];
    await vscode.env.clipboard.writeText(lines.join('\n'));
  });
}
