import * as vscode from 'vscode';
import {
  STATUSES,
  tally,
  type BriefResult,
  type Status,
  type Tally,
} from '../results/brief-result';
import { sayTally } from '../say';
import type { Services } from '../services';
import { panelGrouping } from '../settings';
import { itemOf } from './panel-items';
import { rowsOfBrief, rowsOfFiles, type PanelRow } from './panel-rows';

const FILTER_KEY = 'briefcheck.panel.hidden';
/** Results that come together are shown together. */
const REFRESH_DELAY = 60;
/** In a burst (a workspace check): the editor draws no row before a tree was left alone for 200 ms. */
const LEAST_BETWEEN = 400;

/** What the panel has to show. */
export type PanelState = 'noBrief' | 'notChecked' | 'noTable' | 'noClaims' | 'claims';

/** The side panel "Fact Check": a native tree over the last results. */
export class Panel implements vscode.TreeDataProvider<PanelRow>, vscode.Disposable {
  private readonly changed = new vscode.EventEmitter<undefined>();
  private readonly parts: vscode.Disposable[] = [this.changed];
  private readonly view: vscode.TreeView<PanelRow>;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private refreshedAt = -Infinity;
  private shownState: PanelState = 'noBrief';
  private shownRows: PanelRow[] = [];

  readonly onDidChangeTreeData = this.changed.event;

  constructor(private readonly services: Services) {
    this.view = vscode.window.createTreeView('briefcheck.factCheck', {
      treeDataProvider: this,
      showCollapseAll: true,
    });
    const { results, front } = services;
    this.parts.push(
      this.view,
      results.onDidChange(() => this.refreshSoon()),
      front.onDidChange(() => this.refreshSoon()),
      vscode.workspace.onDidChangeConfiguration((event) => {
        if (event.affectsConfiguration('briefcheck.panel')) this.refresh();
      }),
    );
    this.refresh();
  }

  /** The rows as they stand, for whoever reveals or reads one. */
  get rows(): readonly PanelRow[] {
    return this.shownRows;
  }

  /** Why there are no rows, which chooses the welcome text; `claims` where there are some. */
  get state(): PanelState {
    return this.shownState;
  }

  /** Whether the rows are those of the last results: new ones are shown a moment later. */
  get isDrawn(): boolean {
    return this.timer === undefined;
  }

  get message(): string | undefined {
    return this.view.message;
  }

  get badge(): number {
    return this.view.badge?.value ?? 0;
  }

  /** The rows that are selected. */
  get selected(): readonly PanelRow[] {
    return this.view.selection;
  }

  get isVisible(): boolean {
    return this.view.visible;
  }

  /** The statuses that the filter hides; the ignored ones unless a person asks for them. */
  get hidden(): ReadonlySet<Status> {
    const kept = this.services.context.workspaceState.get<string[]>(FILTER_KEY, ['ignored']);
    return new Set(STATUSES.filter((status) => kept.includes(status)));
  }

  async setHidden(hidden: ReadonlySet<Status>): Promise<void> {
    await this.services.context.workspaceState.update(FILTER_KEY, [...hidden]);
    this.refresh();
  }

  /** The briefs that the panel shows: the one in front, or all after a workspace check. */
  shownResults(): readonly BriefResult[] {
    const { results, front } = this.services;
    if (results.isWorkspace) return [...results.all()].sort(byPath);
    const result = front.brief && results.get(front.brief.uri);
    return result ? [result] : [];
  }

  async reveal(row: PanelRow): Promise<void> {
    await this.view.reveal(row, { select: true, focus: false });
  }

  getTreeItem(row: PanelRow): vscode.TreeItem {
    return itemOf(row);
  }

  getChildren(row?: PanelRow): PanelRow[] {
    return row ? row.children : this.shownRows;
  }

  getParent(row: PanelRow): PanelRow | undefined {
    return row.parent;
  }

  dispose(): void {
    clearTimeout(this.timer);
    vscode.Disposable.from(...this.parts).dispose();
  }

  private refreshSoon(): void {
    const sinceLast = performance.now() - this.refreshedAt;
    const delay = Math.max(REFRESH_DELAY, LEAST_BETWEEN - sinceLast);
    this.timer ??= setTimeout(() => this.refresh(), delay);
  }

  private refresh(): void {
    clearTimeout(this.timer);
    this.timer = undefined;
    this.refreshedAt = performance.now();
    const shown = this.shownResults();
    const hidden = this.hidden;
    const view = {
      grouping: panelGrouping(),
      statuses: new Set(STATUSES.filter((status) => !hidden.has(status))),
    };
    const [only] = shown;
    this.shownRows =
      this.services.results.isWorkspace || !only
        ? rowsOfFiles(shown, view)
        : rowsOfBrief(only, view, undefined);
    this.head(shown);
    this.changed.fire(undefined);
  }

  /** Sets the message and the badge, and the keys that choose the welcome text and the buttons. */
  private head(shown: readonly BriefResult[]): void {
    const counts = tally(shown.flatMap((result) => result.claims));
    const state = this.stateOf(shown);
    this.shownState = state;
    // A message hides the welcome text: it is there only beside rows.
    this.view.message = state === 'claims' ? sayHead(counts, this.hidden) : '';
    this.view.badge =
      counts.contradicted > 0
        ? {
            value: counts.contradicted,
            tooltip: vscode.l10n.t('{0} contradicted', counts.contradicted),
          }
        : undefined;
    const set = (key: string, value: unknown): void =>
      void vscode.commands.executeCommand('setContext', key, value);
    set('briefcheck.state', state);
    set('briefcheck.groupBy', panelGrouping());
    set('briefcheck.showsIgnored', !this.hidden.has('ignored'));
  }

  private stateOf(shown: readonly BriefResult[]): PanelState {
    const [first] = shown;
    if (!first) return this.services.front.brief ? 'notChecked' : 'noBrief';
    if (shown.some((result) => result.claims.length > 0)) return 'claims';
    return first.tables.loaded.length === 0 ? 'noTable' : 'noClaims';
  }
}

function byPath(a: BriefResult, b: BriefResult): number {
  return a.uri.path < b.uri.path ? -1 : a.uri.path > b.uri.path ? 1 : 0;
}

function sayHead(counts: Tally, hidden: ReadonlySet<Status>): string {
  const filtered = STATUSES.filter((one) => one !== 'ignored' && hidden.has(one));
  const count = filtered.reduce((sum, one) => sum + counts[one], 0);
  const head = sayTally(counts);
  return count === 0 ? head : `${head} · ${vscode.l10n.t('{0} hidden by the filter', count)}`;
}
