import * as vscode from 'vscode';
import { isBrief } from '../checking/brief';
import { codeOf } from '../diagnostics';
import { rangeOf, statusOf, type BriefResult } from '../results/brief-result';
import type { Services } from '../services';
import type { Target } from '../navigation/target';
import { citeAction } from './cite';
import {
  addFactAction,
  chooseFactAction,
  explainAction,
  ignoreEverywhereAction,
  ignoreHereAction,
  ignoreInFileAction,
  markCheckedAction,
} from './command-actions';
import { offeredReplacement } from './offered-replacement';
import { editOf } from './replace';
import { staleCommentActions } from './stale-comment-action';

/** What a quick fix needs to know: the claim in the present version of its brief. */
type MakeAction = (
  target: Target,
  services: Services,
) => vscode.CodeAction | undefined | Promise<vscode.CodeAction | undefined>;

/** The quick fixes of a claim, in the order in which an analyst wants them. */
const ACTIONS: readonly MakeAction[] = [
  replaceAction,
  citeAction,
  chooseFactAction,
  addFactAction,
  markCheckedAction,
  ignoreHereAction,
  ignoreInFileAction,
  ignoreEverywhereAction,
  explainAction,
];

/** Offers the quick fixes of the claims under the cursor. */
export function registerCodeActions(services: Services): vscode.Disposable {
  return vscode.languages.registerCodeActionsProvider(
    'markdown',
    {
      async provideCodeActions(document, range, context) {
        if (!isBrief(document) || !services.results.get(document.uri)) return [];
        if (context.only && !context.only.contains(vscode.CodeActionKind.QuickFix)) return [];
        const result = await services.checker.current(document);
        const fixes = await Promise.all(
          claimsIn(result, range).map(async (judged) => {
            const target = { document, result, judged };
            const actions = await Promise.all(ACTIONS.map((make) => make(target, services)));
            return actions.flatMap((one) => (one ? tied(one, target, context.diagnostics) : []));
          }),
        );
        return [...fixes.flat(), ...staleCommentActions(document, result, range)];
      },
    },
    { providedCodeActionKinds: [vscode.CodeActionKind.QuickFix] },
  );
}

function claimsIn(result: BriefResult, range: vscode.Range): BriefResult['claims'] {
  return result.claims.filter(
    (judged) => statusOf(judged) !== 'ignored' && rangeOf(judged.claim).intersection(range),
  );
}

/** Ties an action to the diagnostic that it answers, found by code and place: one holds no data. */
function tied(
  action: vscode.CodeAction,
  { judged }: Target,
  diagnostics: readonly vscode.Diagnostic[],
): vscode.CodeAction {
  const own = diagnostics.filter(
    (one) => one.code === codeOf(judged.claim) && one.range.isEqual(rangeOf(judged.claim)),
  );
  if (own.length > 0) action.diagnostics = own;
  return action;
}

async function replaceAction({
  document,
  result,
  judged,
}: Target): Promise<vscode.CodeAction | undefined> {
  const offered = await offeredReplacement(document.uri, result, judged);
  if (!offered) return undefined;
  const title = vscode.l10n.t('Replace with “{0}”', offered.text);
  const action = new vscode.CodeAction(title, vscode.CodeActionKind.QuickFix);
  action.edit = editOf(document, [offered]);
  action.isPreferred = true;
  return action;
}
