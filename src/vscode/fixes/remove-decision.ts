import * as vscode from 'vscode';
import { readIgnoreComments, tidySpace } from '../../core/ignores/ignore-comments';
import { keyOf, type JudgedClaim, type StaleDecision } from '../../core/ignores/judge-claims';
import type { ClaimKey, Decisions } from '../../core/ignores/decisions';
import { SETTINGS_FILE } from '../../core/settings/folder-settings';
import type { Services } from '../services';

interface StaleArgument {
  readonly uri: vscode.Uri;
  readonly stale: StaleDecision;
}

interface ClaimArgument {
  readonly uri: vscode.Uri;
  readonly judged: JudgedClaim;
}

/** The command Remove, on the panel's rows of ignored, hand-checked and outdated decisions. */
export function registerRemoveDecision(services: Services): vscode.Disposable {
  return vscode.commands.registerCommand('briefcheck.removeDecision', async (argument: unknown) => {
    // Only the panel's rows offer this command: they have one of the two shapes.
    const row = argument as Partial<StaleArgument & ClaimArgument> | undefined;
    if (!row?.uri) return;
    const document = await vscode.workspace.openTextDocument(row.uri);
    if (row.stale) await removeStale(services, document, row.stale);
    else if (row.judged) await removeClaims(services, document, row.judged);
    await services.checker.check(document);
  });
}

/** The edit that takes a comment away, with the space before it. */
export function removeCommentEdit(
  document: vscode.TextDocument,
  span: { readonly start: number; readonly end: number },
): vscode.WorkspaceEdit {
  const text = document.getText();
  let start = span.start;
  while (start > 0 && /[ \t]/.test(text[start - 1] ?? '')) start--;
  const edit = new vscode.WorkspaceEdit();
  edit.delete(
    document.uri,
    new vscode.Range(document.positionAt(start), document.positionAt(span.end)),
  );
  return edit;
}

async function removeStale(
  services: Services,
  document: vscode.TextDocument,
  stale: StaleDecision,
): Promise<void> {
  if (stale.span) {
    await vscode.workspace.applyEdit(removeCommentEdit(document, stale.span));
    return;
  }
  const file = services.decisions.nameOf(document.uri);
  const key = stale.code === 'stale-ignore' ? 'ignored' : 'checked';
  await services.decisions.update(document.uri, (decisions) => ({
    ...decisions,
    [key]: decisions[key].filter((one) => one.file !== file || one.claim !== stale.words),
  }));
}

async function removeClaims(
  services: Services,
  document: vscode.TextDocument,
  { claim }: JudgedClaim,
): Promise<void> {
  const words = tidySpace(claim.text);
  const comment = readIgnoreComments(document.getText()).find(
    (one) =>
      (one.words === words || one.words === null) &&
      one.firstLine <= claim.endLine &&
      claim.line <= one.lastLine,
  );
  if (comment) await vscode.workspace.applyEdit(removeCommentEdit(document, comment));
  const key = keyOf(claim);
  const others = await services.decisions.for(document.uri);
  if (without(others, key).length === others.ignored.length + others.checked.length) {
    if (!comment) sayIgnoredWords(words);
    return;
  }
  await services.decisions.update(document.uri, (decisions) => ({
    ignored: decisions.ignored.filter((one) => !same(one, key)),
    checked: decisions.checked.filter((one) => !same(one, key)),
  }));
}

/** Words that a folder's settings silence are no decision on a claim: they are taken out by hand. */
function sayIgnoredWords(words: string): void {
  void vscode.window.showInformationMessage(
    vscode.l10n.t(
      '“{0}” is among the words that {1} ignores: take it out there.',
      words,
      SETTINGS_FILE,
    ),
  );
}

function without(decisions: Decisions, key: ClaimKey): ClaimKey[] {
  return [...decisions.ignored, ...decisions.checked].filter((one) => !same(one, key));
}

function same(a: ClaimKey, b: ClaimKey): boolean {
  return (
    tidySpace(a.claim) === b.claim && tidySpace(a.sentence) === b.sentence && a.fact === b.fact
  );
}
