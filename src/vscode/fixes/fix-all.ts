import * as vscode from 'vscode';
import { isBrief } from '../checking/brief';
import { optionsFor } from '../checking/check-options';
import type { Replacement } from '../../core/result';
import { loadEngine } from '../engine/load-engine';
import type { BriefResult } from '../results/brief-result';
import type { Services } from '../services';
import { editOf } from './replace';

const KIND = vscode.CodeActionKind.SourceFixAll.append('briefcheck');

/** `source.fixAll.briefcheck`: the certain replacements of a watched brief, in one edit. */
export function registerFixAll(services: Services): vscode.Disposable {
  return vscode.languages.registerCodeActionsProvider(
    'markdown',
    {
      async provideCodeActions(document, _range, context) {
        if (!context.only?.intersects(KIND) || !isBrief(document)) return [];
        if (!services.results.get(document.uri)) return [];
        const replacements = await certain(document, await services.checker.current(document));
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

/** The replacements of open contradicted claims that mend them together and change nothing else. */
async function certain(
  document: vscode.TextDocument,
  result: BriefResult,
): Promise<readonly Replacement[]> {
  const { text, tables, claims } = result;
  const isOpen = (_: unknown, position: number): boolean => claims[position]?.standing === 'open';
  const { offerAll } = await loadEngine();
  return offerAll(text, isOpen, tables.compiled, optionsFor(document.uri));
}
