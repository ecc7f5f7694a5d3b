import * as vscode from 'vscode';
import { writeIgnoreComment } from '../../core/ignores/ignore-comments';
import { keyOf } from '../../core/ignores/judge-claims';
import { targetOrSay, type Target } from '../navigation/target';
import type { Services } from '../services';

/** Ignore Here, Ignore in This File and Ignore Everywhere. */
export function registerIgnore(services: Services): vscode.Disposable {
  const command = (id: string, act: (target: Target) => Promise<unknown>): vscode.Disposable =>
    vscode.commands.registerCommand(id, async (argument: unknown) => {
      const target = await targetOrSay(services, argument);
      if (!target) return;
      await act(target);
      await services.checker.check(target.document);
    });
  return vscode.Disposable.from(
    command('briefcheck.ignoreHere', async (target) =>
      vscode.workspace.applyEdit(ignoreHereEdit(target)),
    ),
    command('briefcheck.ignoreInFile', async (target) =>
      vscode.workspace.applyEdit(ignoreInFileEdit(target)),
    ),
    command('briefcheck.ignoreEverywhere', (target) => ignoreEverywhere(services, target)),
  );
}

/** A comment at the end of the claim's last line: one on a line of its own would split a paragraph. */
export function ignoreHereEdit({ document, judged }: Target): vscode.WorkspaceEdit {
  const { claim } = judged;
  const line = document.lineAt(claim.endLine - 1);
  const edit = new vscode.WorkspaceEdit();
  const place = new vscode.Position(line.lineNumber, endOfText(line.text));
  edit.insert(document.uri, place, ` ${writeIgnoreComment('line', claim.text)}`);
  return edit;
}

/** A comment behind the last line of the file, for the claims of these words. */
export function ignoreInFileEdit({ document, judged }: Target): vscode.WorkspaceEdit {
  const text = document.getText();
  const eol = document.eol === vscode.EndOfLine.CRLF ? '\r\n' : '\n';
  const gap = text.endsWith('\n') ? eol : eol + eol;
  const edit = new vscode.WorkspaceEdit();
  const comment = writeIgnoreComment('file', judged.claim.text);
  edit.insert(document.uri, document.positionAt(text.length), `${gap}${comment}${eol}`);
  return edit;
}

async function ignoreEverywhere(services: Services, { document, judged }: Target): Promise<void> {
  const file = services.decisions.nameOf(document.uri);
  const entry = { ...keyOf(judged.claim), file };
  await services.decisions.update(document.uri, (decisions) => ({
    ...decisions,
    ignored: [...decisions.ignored, entry],
  }));
}

/** Before the white space or backslash of a hard break, and inside the last cell of a table's row. */
function endOfText(line: string): number {
  const end = line.replace(/(?:\\|\s+)$/u, '').length;
  const isTableRow = /^\s*\|.*[^\\]\|$/u.test(line.slice(0, end));
  return isTableRow ? line.slice(0, end - 1).trimEnd().length : end;
}
