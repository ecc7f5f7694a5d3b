import * as vscode from 'vscode';
import type { ProposedFact } from '../../core/facts/proposing/propose-fact';
import type { CheckedClaim } from '../../core/result';
import { loadEngine } from '../engine/load-engine';
import { targetOf } from '../navigation/target';
import type { Services } from '../services';
import { addRowToTable } from './add-row';
import { chooseTable } from './choose-table';
import { placeInDocument, type SourcePlace } from './place-in-document';
import { nameOf } from './read-table-file';

/** What the command was told instead of asking: by tests and other extensions. */
interface Given {
  readonly subject?: string;
  readonly source?: string;
  readonly table?: vscode.Uri;
}

/** A fact with its place; an unverified claim's has none, because a brief is no source. */
interface Draft extends ProposedFact {
  readonly place: SourcePlace | null;
}

/**
 * The command Add to Fact Table…: the selected passage of any document becomes a row, with value,
 * kind, quotation and place filled in; called for a claim, the claim does, and its source is asked for.
 */
export function registerAddFact(services: Services): vscode.Disposable {
  return vscode.commands.registerCommand(
    'briefcheck.addFact',
    async (argument?: unknown, given: Given = {}) => {
      const editor = vscode.window.activeTextEditor;
      const isSelection = argument === undefined && editor && !editor.selection.isEmpty;
      const draft = isSelection
        ? await draftOfSelection(editor)
        : await draftOfClaim(services, argument);
      if (!draft) return;
      await add(services, draft, given, editor?.document.uri);
    },
  );
}

async function draftOfClaim(services: Services, argument: unknown): Promise<Draft | undefined> {
  const target = await targetOf(services, argument);
  if (target) {
    const { proposeFact } = await loadEngine();
    return { ...proposeFact(target.result.text, target.judged.claim), quote: '', place: null };
  }
  const text = vscode.l10n.t('Select the passage that states the fact first.');
  vscode.window.setStatusBarMessage(text, 4000);
  return undefined;
}

async function draftOfSelection({
  document,
  selection,
}: vscode.TextEditor): Promise<Draft | undefined> {
  const text = document.getText();
  const place = await placeInDocument(document, selection.start.line);
  const { checkBrief, compileTables, proposeFact, proposeFromWords } = await loadEngine();
  const [start, end] = [document.offsetAt(selection.start), document.offsetAt(selection.end)];
  const stated = checkBrief(text, compileTables([])).claims.filter(
    (claim) => claim.start < end && claim.end > start,
  );
  if (stated.length === 0) {
    const line = document.lineAt(selection.start.line).text;
    return { ...proposeFromWords(document.getText(selection), line), place };
  }
  const claim = stated.length === 1 ? stated[0] : await chooseClaim(stated);
  return claim && { ...proposeFact(text, claim), place };
}

async function chooseClaim(claims: readonly CheckedClaim[]): Promise<CheckedClaim | undefined> {
  const items = claims.map((claim) => ({ label: claim.text, description: claim.sentence, claim }));
  const title = vscode.l10n.t('Add to Fact Table: which value?');
  return (await vscode.window.showQuickPick(items, { title }))?.claim;
}

async function add(
  services: Services,
  draft: Draft,
  given: Given,
  document: vscode.Uri | undefined,
): Promise<void> {
  const subject = given.subject ?? (await askSubject(draft));
  if (subject === undefined) return;
  const source = given.source ?? draft.place?.source ?? (await askSource());
  if (source === undefined) return;
  const folder = vscode.workspace.workspaceFolders?.[0]?.uri;
  const loaded = document
    ? (await services.tables.inForce(document)).loaded
    : folder
      ? await services.tables.ofFolder(folder)
      : [];
  const title = vscode.l10n.t('Add to Fact Table: which table?');
  const table = given.table ?? (await chooseTable(loaded, title));
  if (!table) return;
  const row = {
    ...{ kind: draft.kind, subject: subject.trim(), value: draft.value, source: source.trim() },
    ...{ locator: draft.place?.locator ?? '', quote: draft.quote },
  };
  const added = await addRowToTable(table, row);
  if (typeof added === 'string') {
    void vscode.window.showErrorMessage(vscode.l10n.t('No fact was added: {0}', added));
    return;
  }
  const name = nameOf({ uri: table, sheet: null });
  vscode.window.setStatusBarMessage(vscode.l10n.t('Added to {0}, line {1}', name, added + 1), 6000);
}

function askSubject({ subject, value }: Draft): Thenable<string | undefined> {
  return vscode.window.showInputBox({
    title: vscode.l10n.t('Add to Fact Table: “{0}”', value),
    prompt: vscode.l10n.t('What is it the value of? Words that a brief would use for it.'),
    value: subject,
    validateInput: (text) =>
      text.trim() === '' ? vscode.l10n.t('Say what the value is of.') : undefined,
  });
}

function askSource(): Thenable<string | undefined> {
  return vscode.window.showInputBox({
    title: vscode.l10n.t('Add to Fact Table: source'),
    prompt: vscode.l10n.t('Where does it stand? A title, with author or publisher.'),
    validateInput: (text) =>
      text.trim() === '' ? vscode.l10n.t('A fact needs a source.') : undefined,
  });
}
