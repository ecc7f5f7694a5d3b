import * as vscode from 'vscode';
import type { JudgedClaim } from '../../core/ignores/judge-claims';
import type { CheckedClaim } from '../../core/result';
import { claimAt, type BriefResult } from '../results/brief-result';
import type { Services } from '../services';

/** A claim that a command is about, as it stands in the present version of its brief. */
export interface Target {
  readonly document: vscode.TextDocument;
  readonly result: BriefResult;
  readonly judged: JudgedClaim;
}

/** How code actions name a claim to a command: by brief and place. */
export interface ClaimPlace {
  readonly uri: vscode.Uri;
  readonly start: number;
  readonly end: number;
}

/**
 * The claim that a command was called for: of the panel's row, of the place that a code action
 * names, or under the cursor. The text is checked again in memory where it has changed since.
 */
export async function targetOf(services: Services, argument: unknown): Promise<Target | undefined> {
  if (isRow(argument)) return targetOfRow(services, argument.uri, argument.judged.claim);
  if (isPlace(argument)) {
    const document = await vscode.workspace.openTextDocument(argument.uri);
    const result = await services.checker.current(document);
    const judged = result.claims.find(
      ({ claim }) => claim.start === argument.start && claim.end === argument.end,
    );
    return judged && { document, result, judged };
  }
  const editor = vscode.window.activeTextEditor;
  if (editor?.document.languageId !== 'markdown') return undefined;
  const result = await services.checker.current(editor.document);
  const judged = claimAt(result, editor.selection.active);
  return judged && { document: editor.document, result, judged };
}

/** As `targetOf`; where there is no claim, a line in the status bar says so. */
export async function targetOrSay(
  services: Services,
  argument: unknown,
): Promise<Target | undefined> {
  const target = await targetOf(services, argument);
  if (!target) {
    const text = vscode.l10n.t('Put the cursor on a claim first.');
    vscode.window.setStatusBarMessage(text, 4000);
  }
  return target;
}

async function targetOfRow(
  services: Services,
  uri: vscode.Uri,
  claim: CheckedClaim,
): Promise<Target | undefined> {
  const document = await vscode.workspace.openTextDocument(uri);
  const result = await services.checker.current(document);
  const judged = nearest(result, claim);
  return judged && { document, result, judged };
}

/** The same words in the same sentence, else the same words, nearest to where they stood. */
function nearest(result: BriefResult, claim: CheckedClaim): JudgedClaim | undefined {
  const same = result.claims.filter((one) => one.claim.text === claim.text);
  const inSentence = same.filter((one) => one.claim.sentence === claim.sentence);
  const distance = (one: JudgedClaim): number => Math.abs(one.claim.start - claim.start);
  const [first, ...others] = inSentence.length > 0 ? inSentence : same;
  return others.reduce(
    (best, one) => (best && distance(best) <= distance(one) ? best : one),
    first,
  );
}

function isRow(
  argument: unknown,
): argument is { readonly uri: vscode.Uri; readonly judged: JudgedClaim } {
  return hasUri(argument) && 'judged' in argument;
}

function isPlace(argument: unknown): argument is ClaimPlace {
  return (
    hasUri(argument) &&
    'start' in argument &&
    typeof argument.start === 'number' &&
    'end' in argument &&
    typeof argument.end === 'number'
  );
}

function hasUri(argument: unknown): argument is { readonly uri: vscode.Uri } {
  return (
    typeof argument === 'object' &&
    argument !== null &&
    'uri' in argument &&
    argument.uri instanceof vscode.Uri
  );
}
