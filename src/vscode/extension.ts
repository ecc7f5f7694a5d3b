import * as vscode from 'vscode';
import { registerCheckByItself } from './checking/check-by-itself';
import { registerCheckFacts } from './checking/check-facts';
import { registerDiagnostics } from './diagnostics';
import { registerCodeActions } from './fixes/code-actions';
import { registerReplace } from './fixes/replace';
import { registerHoverClaim } from './hover-claim';
import { registerHoverTerm } from './hover-term';
import { registerGoToClaim } from './navigation/go-to-claim';
import { registerNextClaim } from './navigation/next-claim';
import { registerFollowCursor } from './panel/follow-cursor';
import { Panel } from './panel/panel';
import { registerPanelViewCommands } from './panel/panel-view-commands';
import { registerForgetBriefs } from './results/forget-briefs';
import { makeServices } from './services';
import { registerShowLog } from './show-log';

/** Lists the features; each sees to itself. */
export function activate(context: vscode.ExtensionContext): unknown {
  const services = makeServices(context);
  const panel = new Panel(services);
  context.subscriptions.push(
    panel,
    registerCheckFacts(services),
    registerCheckByItself(services),
    registerForgetBriefs(services),
    registerDiagnostics(services),
    registerHoverClaim(services),
    registerHoverTerm(services),
    registerCodeActions(services),
    registerReplace(services),
    registerGoToClaim(services),
    registerNextClaim(services),
    registerPanelViewCommands(panel),
    registerFollowCursor(services, panel),
    registerShowLog(services),
  );
  return { panel };
}
