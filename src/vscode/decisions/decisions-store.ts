import * as vscode from 'vscode';
import {
  DECISIONS_PATH,
  NO_DECISIONS,
  readDecisions,
  writeDecisions,
  type Decisions,
} from '../../core/ignores/decisions';
import { sayWording } from '../reasons';
import { readText } from '../tables/read-text';
import { isUnder, watchFiles } from '../tables/watch-files';

/** The decisions file of each folder: read once per change, and written for persons to commit. */
export class DecisionsStore implements vscode.Disposable {
  private readonly read = new Map<string, Promise<Decisions>>();
  private readonly changed = new vscode.EventEmitter<void>();
  private readonly parts: vscode.Disposable[] = [this.changed];

  /** Fires when a decisions file was changed. */
  readonly onDidChange = this.changed.event;

  constructor(private readonly log: vscode.LogOutputChannel) {
    const isKnownUnder = (removed: vscode.Uri): boolean =>
      [...this.read.keys()].some((root) => isUnder(fileOf(vscode.Uri.parse(root)), removed));
    this.parts.push(watchFiles(`**/${DECISIONS_PATH}`, isKnownUnder, () => this.forget()));
  }

  /** Whether decisions on this brief can be kept: an untitled one has no place for them. */
  canKeep(brief: vscode.Uri): boolean {
    return this.rootOf(brief) !== undefined;
  }

  /** The brief's path as its decisions name it. */
  nameOf(brief: vscode.Uri): string {
    const root = this.rootOf(brief);
    if (!root) return '';
    return brief.path.startsWith(`${root.path}/`)
      ? brief.path.slice(root.path.length + 1)
      : brief.path;
  }

  /** The decisions that hold for a brief. */
  for(brief: vscode.Uri): Promise<Decisions> {
    const root = this.rootOf(brief);
    if (!root) return Promise.resolve(NO_DECISIONS);
    const known = this.read.get(root.toString());
    if (known) return known;
    const made = this.load(root);
    this.read.set(root.toString(), made);
    return made;
  }

  /** Writes the decisions anew as `change` makes them. */
  async update(brief: vscode.Uri, change: (decisions: Decisions) => Decisions): Promise<void> {
    const root = this.rootOf(brief);
    if (!root) return;
    const file = fileOf(root);
    const { decisions, problem } = readDecisions(
      (await readText(file)) ?? writeDecisions(NO_DECISIONS),
    );
    if (problem) {
      // Writing would lose what a person has written there.
      void vscode.window.showErrorMessage(
        vscode.l10n.t(
          '{0} is broken, so nothing was written to it: {1}',
          DECISIONS_PATH,
          sayWording(problem.wording),
        ),
      );
      return;
    }
    const text = writeDecisions(change(decisions));
    await vscode.workspace.fs.createDirectory(vscode.Uri.joinPath(file, '..'));
    await vscode.workspace.fs.writeFile(file, new TextEncoder().encode(text));
    this.forget();
  }

  dispose(): void {
    vscode.Disposable.from(...this.parts).dispose();
  }

  private forget(): void {
    this.read.clear();
    this.changed.fire();
  }

  private async load(root: vscode.Uri): Promise<Decisions> {
    const text = await readText(fileOf(root));
    if (text === null) return NO_DECISIONS;
    const { decisions, problem } = readDecisions(text);
    if (problem) this.log.warn(`${DECISIONS_PATH}: ${problem.message}`);
    return decisions;
  }

  private rootOf(brief: vscode.Uri): vscode.Uri | undefined {
    if (brief.scheme === 'untitled') return undefined;
    return vscode.workspace.getWorkspaceFolder(brief)?.uri ?? vscode.Uri.joinPath(brief, '..');
  }
}

function fileOf(root: vscode.Uri): vscode.Uri {
  return vscode.Uri.joinPath(root, DECISIONS_PATH);
}
