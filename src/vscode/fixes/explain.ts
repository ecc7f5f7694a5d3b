import * as vscode from 'vscode';
import type { JudgedClaim } from '../../core/ignores/judge-claims';
import type { CandidateNote, Fact } from '../../core/result';
import { loadEngine, type Engine } from '../engine/load-engine';
import { targetOrSay } from '../navigation/target';
import { sayReason } from '../reasons';
import { statusOf } from '../results/brief-result';
import { saySource, sayStatus } from '../say';
import type { Services } from '../services';

const SCHEME = 'briefcheck-explanation';

/** The command Explain the Verdict: the reason, the evidence and the rows considered, as plain text. */
export function registerExplain(services: Services): vscode.Disposable {
  const texts = new Map<string, string>();
  const changed = new vscode.EventEmitter<vscode.Uri>();
  return vscode.Disposable.from(
    changed,
    vscode.workspace.registerTextDocumentContentProvider(SCHEME, {
      onDidChange: changed.event,
      provideTextDocumentContent: (uri) => texts.get(uri.toString()) ?? '',
    }),
    vscode.workspace.onDidCloseTextDocument(({ uri }) => texts.delete(uri.toString())),
    vscode.commands.registerCommand('briefcheck.explainClaim', async (argument: unknown) => {
      const target = await targetOrSay(services, argument);
      if (!target) return;
      const name = vscode.l10n.t('Explanation');
      const uri = vscode.Uri.from({ scheme: SCHEME, path: `/${name}.md` });
      texts.set(uri.toString(), explain(target.judged, await loadEngine()));
      changed.fire(uri);
      const document = await vscode.workspace.openTextDocument(uri);
      await vscode.window.showTextDocument(document, {
        viewColumn: vscode.ViewColumn.Beside,
        preview: true,
        preserveFocus: true,
      });
    }),
  );
}

/** The explanation of a verdict, in lines. */
function explain(judged: JudgedClaim, engine: Engine): string {
  const { claim } = judged;
  const lines = [
    `${claim.text}: ${sayStatus(statusOf(judged))}`,
    sayReason(claim),
    '',
    vscode.l10n.t('In the sentence: {0}', claim.sentence),
    ...section(vscode.l10n.t('Evidence'), [claim.fact, ...claim.otherFacts].flatMap(factLines)),
    ...section(
      vscode.l10n.t('Facts considered, best first'),
      claim.candidates.flatMap((note) => noteLines(note, engine)),
    ),
  ];
  return `${lines.join('\n')}\n`;
}

function section(title: string, lines: readonly string[]): string[] {
  return lines.length === 0 ? [] : ['', title, ...lines];
}

function factLines(fact: Fact | null): string[] {
  if (!fact) return [];
  const place = vscode.l10n.t('{0}, line {1}', fact.table, fact.line);
  const details = [fact.quote, fact.note, fact.url].filter((text) => text !== '');
  return [`  ${fact.subject}: ${fact.value}`, `    ${saySource(fact)} (${place})`].concat(
    details.map((text) => `    ${text}`),
  );
}

function noteLines(note: CandidateNote, { sharedWords }: Engine): string[] {
  const { fact, score } = note;
  const words = sharedWords(note).join(', ');
  const shared = words === '' ? '' : ` (${vscode.l10n.t('shared: {0}', words)})`;
  return [`  ${score.toFixed(2)}  ${fact.subject}: ${fact.value}${shared}`];
}
