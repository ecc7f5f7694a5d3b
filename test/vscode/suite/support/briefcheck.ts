import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import type { WorkspaceSummary } from '../../../../src/vscode/checking/check-workspace';
import type { Api } from '../../../../src/vscode/extension';
import type { ClaimRow, PanelRow } from '../../../../src/vscode/panel/panel-rows';
import type { BriefResult } from '../../../../src/vscode/results/brief-result';
import { filesAreKnown } from './file-events';
import { eventually } from './waiting';
import { openUntitled } from './workspace';

/** The extension under test, active. */
export async function briefcheck(): Promise<Api> {
  const extension = vscode.extensions.getExtension<Api>('briefcheck.briefcheck');
  if (!extension) throw new Error('briefcheck is not installed');
  return extension.activate();
}

/** Opens an untitled copy of the sample, checks it, and waits for its rows. */
export async function checkSample(): Promise<vscode.TextEditor> {
  await vscode.commands.executeCommand('briefcheck.openSample');
  const editor = vscode.window.activeTextEditor;
  if (!editor) throw new Error('the sample did not open');
  await checkFront();
  return editor;
}

/** Opens an untitled brief, checks it, and waits for its rows. */
export async function checkText(text: string): Promise<vscode.TextEditor> {
  const editor = await openUntitled(text);
  await checkFront();
  return editor;
}

/**
 * Runs Check Facts on the brief in front, when the extension knows of all that was written and
 * deleted before, and waits until the panel shows what it has found.
 */
export async function checkFront(): Promise<void> {
  await filesAreKnown();
  await eventually('a check that no newer one overtakes', () =>
    vscode.commands.executeCommand<BriefResult | undefined>('briefcheck.checkFacts'),
  );
  await panelIsDrawn();
}

/** Runs Check Facts in Workspace when all files are known, and waits until the panel shows what it has found. */
export async function checkWorkspace(): Promise<WorkspaceSummary> {
  await filesAreKnown();
  const summary = await vscode.commands.executeCommand<WorkspaceSummary>(
    'briefcheck.checkWorkspace',
  );
  await panelIsDrawn();
  return summary;
}

/** The files that the panel shows after a check of the workspace, by their paths in it. */
export async function filesInPanel(): Promise<string[]> {
  const { panel } = await briefcheck();
  return panel.rows.flatMap((row) =>
    row.type === 'file' ? [vscode.workspace.asRelativePath(row.result.uri)] : [],
  );
}

/** Waits until the panel shows the last results, and none of those before. */
export async function panelIsDrawn(): Promise<void> {
  const { panel } = await briefcheck();
  await eventually('the panel is drawn', () => panel.isDrawn);
  assert.match(panel.state, /^(?:noTable|noClaims|claims)$/, 'the panel shows a result');
}

/** The claims that the panel shows, in its order. */
export async function claimRows(): Promise<ClaimRow[]> {
  const { panel } = await briefcheck();
  const claims = (rows: readonly PanelRow[]): ClaimRow[] =>
    rows.flatMap((row) => (row.type === 'claim' ? [row] : claims(row.children)));
  return claims(panel.rows);
}

/** The place of some words in an open brief. */
export function rangeOf(document: vscode.TextDocument, words: string): vscode.Range {
  const start = document.getText().indexOf(words);
  if (start < 0) throw new Error(`"${words}" does not stand in: ${document.getText()}`);
  return new vscode.Range(document.positionAt(start), document.positionAt(start + words.length));
}

/** The problems that Briefcheck reports on a brief. */
export function problems(uri: vscode.Uri): vscode.Diagnostic[] {
  return vscode.languages.getDiagnostics(uri).filter((one) => one.source === 'Briefcheck');
}

/** The text of the hovers at a place. */
export async function hoverText(uri: vscode.Uri, position: vscode.Position): Promise<string> {
  const hovers = await vscode.commands.executeCommand<vscode.Hover[]>(
    'vscode.executeHoverProvider',
    uri,
    position,
  );
  return hovers
    .flatMap((hover) => hover.contents)
    .map((content) => (typeof content === 'string' ? content : content.value))
    .join('\n');
}

/** The titles and edits of the code actions at a place. */
export async function actionsAt(
  uri: vscode.Uri,
  range: vscode.Range,
  kind = vscode.CodeActionKind.QuickFix.value,
): Promise<vscode.CodeAction[]> {
  return vscode.commands.executeCommand<vscode.CodeAction[]>(
    'vscode.executeCodeActionProvider',
    uri,
    range,
    kind,
  );
}

/** Gives the window time to draw, before its picture is taken. */
export async function settled(): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, 2500));
}
