import type { MarkdownIt } from 'markdown-it';
import * as vscode from 'vscode';
import { registerCheckByItself } from './checking/check-by-itself';
import { registerCheckFacts } from './checking/check-facts';
import { registerRefreshClosedBriefs } from './checking/refresh-closed-briefs';
import { registerDiagnostics } from './diagnostics';
import { setBundleFolder } from './engine/load-bundle';
import { registerCodeActions } from './fixes/code-actions';
import { registerReplace } from './fixes/replace';
import { registerHoverClaim } from './hover-claim';
import { registerHoverTerm } from './hover-term';
import { registerGoToClaim } from './navigation/go-to-claim';
import { registerNextClaim } from './navigation/next-claim';
import { registerFollowCursor } from './panel/follow-cursor';
import { Panel } from './panel/panel';
import { registerPanelViewCommands } from './panel/panel-view-commands';
import { registerExportReport } from './export-report';
import { registerForgetBriefs } from './results/forget-briefs';
import { extendMarkdownIt, registerPreview } from './preview/preview';
import { makeServices, type Services } from './services';
import { registerShowLog } from './show-log';
import { registerCheckWorkspace } from './checking/check-workspace';
import { registerChooseFact } from './fixes/choose-fact';
import { registerCite } from './fixes/cite';
import { registerCopyClaim } from './fixes/copy-claim';
import { registerExplain } from './fixes/explain';
import { registerFixAll } from './fixes/fix-all';
import { registerIgnore } from './fixes/ignore';
import { registerMarkChecked } from './fixes/mark-checked';
import { registerRemoveDecision } from './fixes/remove-decision';
import { registerFindReferences } from './navigation/find-references';
import { registerGoToDefinition } from './navigation/go-to-definition';
import { registerOpenFact } from './navigation/open-fact';
import { registerOpenSample } from './open-sample';
import { Status } from './status';
import { registerNewTable } from './tables/new-table';
import { registerAddFact } from './tables/add-fact';
import { registerTableProblems } from './tables/table-problems';
import { registerCompleteFacts } from './writing/complete-facts';
import { registerInsertFact } from './writing/insert-fact';
import { registerInsertSnippet } from './writing/insert-snippet';
import { registerNewBrief } from './writing/new-brief';

type Feature = (services: Services) => vscode.Disposable;

const FEATURES: readonly Feature[] = [
  registerCheckFacts,
  registerCheckByItself,
  registerRefreshClosedBriefs,
  registerForgetBriefs,
  registerDiagnostics,
  registerHoverClaim,
  registerHoverTerm,
  registerCodeActions,
  registerReplace,
  registerGoToClaim,
  registerNextClaim,
  registerCheckWorkspace,
  registerCite,
  registerChooseFact,
  registerMarkChecked,
  registerIgnore,
  registerRemoveDecision,
  registerExplain,
  registerCopyClaim,
  registerFixAll,
  registerOpenFact,
  registerGoToDefinition,
  registerFindReferences,
  registerInsertFact,
  registerCompleteFacts,
  registerInsertSnippet,
  registerNewBrief,
  registerNewTable,
  registerOpenSample,
  registerAddFact,
  registerTableProblems,
  registerPreview,
  registerShowLog,
];

/** Starts the features; each sees to itself. Gives VS Code's Markdown preview its plugin. */
export function activate(context: vscode.ExtensionContext): Api {
  setBundleFolder(context.extensionUri);
  const services = makeServices(context);
  const panel = new Panel(services);
  const status = new Status(services);
  context.subscriptions.push(
    panel,
    status,
    registerPanelViewCommands(panel),
    registerFollowCursor(services, panel),
    registerExportReport(services, panel),
    ...FEATURES.map((register) => register(services)),
  );
  return {
    extendMarkdownIt: (md) => extendMarkdownIt(services, md),
    panel,
    status,
    onDidCheck: services.results.onDidChange,
  };
}

/** What other extensions, and the tests, may use. */
export interface Api {
  extendMarkdownIt(md: MarkdownIt): MarkdownIt;
  /** What the panel shows and whether it is in sight, to be read. */
  readonly panel: Pick<
    Panel,
    'rows' | 'isDrawn' | 'isVisible' | 'state' | 'message' | 'badge' | 'selected'
  >;
  /** What the language status item says. */
  readonly status: Pick<Status, 'text' | 'detail'>;
  /** Fires with the briefs whose result is new or gone. */
  readonly onDidCheck: vscode.Event<readonly vscode.Uri[]>;
}
