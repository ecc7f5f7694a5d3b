import * as vscode from 'vscode';
import { claimAt } from '../results/brief-result';
import type { Services } from '../services';
import { followsCursor } from '../settings';
import type { Panel } from './panel';
import { findClaimRow } from './panel-rows';

const REST = 150;

/** Where the cursor rests. */
interface Cursor {
  readonly document: vscode.TextDocument;
  readonly position: vscode.Position;
}

/** Selects the row of the claim under the cursor, while the panel is to be seen. */
export function registerFollowCursor(services: Services, panel: Panel): vscode.Disposable {
  let timer: ReturnType<typeof setTimeout> | undefined;
  /** The cursor for which the panel has still to show the present text. */
  let waiting: Cursor | undefined;
  const follow = (cursor: Cursor): void => {
    waiting = isReady(services, panel, cursor) ? undefined : cursor;
    if (!waiting) void select(services, panel, cursor);
  };
  return vscode.Disposable.from(
    { dispose: () => clearTimeout(timer) },
    vscode.window.onDidChangeTextEditorSelection(({ textEditor, selections }) => {
      clearTimeout(timer);
      waiting = undefined;
      const [selection] = selections;
      const { document } = textEditor;
      if (!selection || !panel.isVisible || !followsCursor()) return;
      timer = setTimeout(() => follow({ document, position: selection.active }), REST);
    }),
    panel.onDidChangeTreeData(() => {
      if (waiting && panel.isVisible && followsCursor()) follow(waiting);
    }),
  );
}

/** Whether the rows are those of the text as it is: after typing and at each new check they come later. */
function isReady({ results }: Services, panel: Panel, { document }: Cursor): boolean {
  const result = results.get(document.uri);
  return !result || (result.version === document.version && panel.isDrawn);
}

async function select(
  services: Services,
  panel: Panel,
  { document, position }: Cursor,
): Promise<void> {
  const result = services.results.get(document.uri);
  const judged = result && claimAt(result, position);
  const row = judged && findClaimRow(panel.rows, judged);
  if (row) await panel.reveal(row);
}
