import * as vscode from 'vscode';
import { isBrief } from '../checking/brief';
import type { Replacement } from '../../core/result';
import type { BriefResult } from '../results/brief-result';
import type { Services } from '../services';

const KIND = vscode.CodeActionKind.SourceFixAll.append('briefcheck');

/** `source.fixAll.briefcheck`: the certain replacements of a watched brief, in one edit. */
export function registerFixAll(services: Services): vscode.Disposable {
  return vscode.languages.registerCodeActionsProvider(
    'markdown',
    {
      async provideCodeActions(document, _range, context) {
        if (!context.only?.intersects(KIND) || !isBrief(document)) return [];
        if (!services.results.get(document.uri)) return [];
        const replacements = certain(await services.checker.current(document));
        if (replacements.length === 0) return [];
        const action = new vscode.CodeAction(
          vscode.l10n.t('Replace all contradicted claims with the sourced values'),
          KIND,
        );
        action.edit = editOf(document, replacements);
        return [action];
      },
    },
    { providedCodeActionKinds: [KIND] },
  );
}

/** The replacements of open contradicted claims, none over another. */
function certain(result: BriefResult): Replacement[] {
  const all = result.claims.flatMap(({ claim, standing }) =>
    standing === 'open' && claim.verdict === 'contradicted' ? (claim.replacement ?? []) : [],
  );
  let reached = -1;
  return all
    .sort((a, b) => a.start - b.start)
    .filter(({ start, end }) => {
      if (start < reached) return false;
      reached = end;
      return true;
    });
}

function editOf(
  document: vscode.TextDocument,
  replacements: readonly Replacement[],
): vscode.WorkspaceEdit {
  const edit = new vscode.WorkspaceEdit();
  for (const { start, end, text } of replacements) {
    const range = new vscode.Range(document.positionAt(start), document.positionAt(end));
    edit.replace(document.uri, range, text);
  }
  return edit;
}
