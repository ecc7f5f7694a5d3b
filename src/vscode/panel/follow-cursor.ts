import * as vscode from 'vscode';
import { claimAt } from '../results/brief-result';
import type { Services } from '../services';
import { followsCursor } from '../settings';
import type { Panel } from './panel';
import { findClaimRow } from './panel-rows';

const REST = 150;

/** Selects the row of the claim under the cursor, while the panel is to be seen. */
export function registerFollowCursor(services: Services, panel: Panel): vscode.Disposable {
  let timer: ReturnType<typeof setTimeout> | undefined;
  return vscode.Disposable.from(
    { dispose: () => clearTimeout(timer) },
    vscode.window.onDidChangeTextEditorSelection(({ textEditor, selections }) => {
      clearTimeout(timer);
      const [selection] = selections;
      const { document } = textEditor;
      if (!selection || !panel.isVisible || !followsCursor()) return;
      timer = setTimeout(() => void follow(services, panel, document, selection.active), REST);
    }),
  );
}

async function follow(
  services: Services,
  panel: Panel,
  document: vscode.TextDocument,
  position: vscode.Position,
): Promise<void> {
  const result = services.results.get(document.uri);
  if (result?.version !== document.version) return;
  const judged = claimAt(result, position);
  const row = judged && findClaimRow(panel.rows, judged);
  if (row) await panel.reveal(row);
}
