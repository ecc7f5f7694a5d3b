import * as vscode from 'vscode';
import { SETTINGS_FILE, type FolderSettings } from '../core/settings/folder-settings';
import type { SettingsReading } from '../core/settings/read-settings';
import { loadEngine } from './engine/load-engine';
import { sayWording } from './reasons';
import { readText } from './tables/read-text';
import { isUnder, watchFiles } from './tables/watch-files';

const NONE: SettingsReading = { settings: {}, problems: [] };

/** What the files said when they were last read, by folder: settings are asked for in many places. */
const lastRead = new Map<string, FolderSettings>();

/** What the briefcheck.json of a brief's folder says; nothing where it has none or was not read yet. */
export function folderSettings(scope: vscode.Uri | undefined): FolderSettings {
  const root = scope && rootOf(scope);
  return (root && lastRead.get(root.toString())) ?? {};
}

/** Reads the briefcheck.json of each folder, once per change, and reports what is wrong with it. */
export class FolderSettingsFiles implements vscode.Disposable {
  private readonly readings = new Map<string, Promise<SettingsReading>>();
  private readonly problems = vscode.languages.createDiagnosticCollection('briefcheck-settings');
  private readonly changed = new vscode.EventEmitter<void>();
  private readonly parts: vscode.Disposable[] = [this.changed, this.problems];

  /** Fires when such a file was changed, added or removed. */
  readonly onDidChange = this.changed.event;

  constructor() {
    const isKnownUnder = (removed: vscode.Uri): boolean =>
      [...this.readings.keys()].some((root) => isUnder(fileOf(vscode.Uri.parse(root)), removed));
    const forget = (): void => void this.readAgain();
    this.parts.push(
      watchFiles(`**/${SETTINGS_FILE}`, isKnownUnder, forget),
      vscode.workspace.onDidChangeWorkspaceFolders(forget),
    );
  }

  /** Sees to it that `folderSettings` knows what holds for a brief. */
  async load(brief: vscode.Uri): Promise<void> {
    const root = rootOf(brief);
    if (root) await this.read(root);
  }

  dispose(): void {
    lastRead.clear();
    vscode.Disposable.from(...this.parts).dispose();
  }

  private async readAgain(): Promise<void> {
    const roots = [...this.readings.keys()].map((root) => vscode.Uri.parse(root));
    this.readings.clear();
    await Promise.all(roots.map((root) => this.read(root)));
    this.changed.fire();
  }

  private read(root: vscode.Uri): Promise<SettingsReading> {
    const key = root.toString();
    const known = this.readings.get(key);
    if (known) return known;
    const made = readNow(root).then((reading) => {
      // A reading that began before the last change may end after the one that began behind it.
      if (this.readings.get(key) === made) {
        lastRead.set(key, reading.settings);
        this.problems.set(fileOf(root), reading.problems.map(diagnose));
      }
      return reading;
    });
    this.readings.set(key, made);
    return made;
  }
}

async function readNow(root: vscode.Uri): Promise<SettingsReading> {
  const text = await readText(fileOf(root));
  return text === null ? NONE : (await loadEngine()).readSettings(text);
}

function diagnose({ code, wording, line, column }: SettingsReading['problems'][number]) {
  const place = new vscode.Range(line - 1, column - 1, line - 1, column - 1);
  const diagnostic = new vscode.Diagnostic(
    place,
    sayWording(wording),
    vscode.DiagnosticSeverity.Warning,
  );
  diagnostic.source = 'Briefcheck';
  diagnostic.code = `briefcheck.settings.${code}`;
  return diagnostic;
}

function fileOf(root: vscode.Uri): vscode.Uri {
  return vscode.Uri.joinPath(root, SETTINGS_FILE);
}

/** A folder is its own root; an untitled brief has that of the first folder. */
function rootOf(scope: vscode.Uri): vscode.Uri | undefined {
  if (scope.scheme === 'untitled') return vscode.workspace.workspaceFolders?.[0]?.uri;
  return vscode.workspace.getWorkspaceFolder(scope)?.uri ?? vscode.Uri.joinPath(scope, '..');
}
