import * as vscode from 'vscode';
import type { CompiledGlossary } from '../../core/glossary/find-terms';
import { loadEngine } from '../engine/load-engine';
import type { GlossaryTerm } from '../../core/glossary/glossary-term';
import type { FolderSettingsFiles } from '../folder-settings';
import { homeKey, homeOf } from '../tables/folder-of';
import { readText } from '../tables/read-text';
import { isUnder, watchFiles } from '../tables/watch-files';
import { ANY_GLOSSARY, findGlossaries, isGlossary } from './find-glossaries';

const BUNDLED = ['data', 'policy.glossary.csv'] as const;

/** The key terms that hold in each folder: its own glossaries' first, then the bundled one's. */
export class Glossaries implements vscode.Disposable {
  private files: readonly vscode.Uri[] = [];
  private readonly byHome = new Map<string, Promise<CompiledGlossary>>();
  private readonly changed = new vscode.EventEmitter<void>();
  private readonly parts: vscode.Disposable[] = [this.changed];

  /** Fires when a glossary was changed, added or removed. */
  readonly onDidChange = this.changed.event;

  constructor(
    private readonly extensionUri: vscode.Uri,
    private readonly settings: FolderSettingsFiles,
    private readonly log: vscode.LogOutputChannel,
  ) {
    const isKnownUnder = (removed: vscode.Uri): boolean =>
      this.files.some((file) => isUnder(file, removed));
    const changed = (uri: vscode.Uri): void => {
      if (isGlossary(uri) || isKnownUnder(uri)) this.forget();
    };
    const created = vscode.workspace.createFileSystemWatcher(ANY_GLOSSARY, false, true, true);
    this.parts.push(
      watchFiles(ANY_GLOSSARY, isKnownUnder, changed),
      created,
      // A new file may be one that the settings name.
      created.onDidCreate(() => this.forget()),
      vscode.workspace.onDidChangeWorkspaceFolders(() => this.forget()),
      vscode.workspace.onDidSaveTextDocument(({ uri }) => changed(uri)),
      settings.onDidChange(() => this.forget()),
    );
  }

  async for(brief: vscode.Uri): Promise<CompiledGlossary> {
    const home = homeOf(brief);
    await Promise.all(
      [brief, ...(home.deep ? home.folders : [])].map((one) => this.settings.load(one)),
    );
    const key = homeKey(home);
    const known = this.byHome.get(key);
    if (known) return known;
    const made = findGlossaries(home, brief).then((own) => this.load(own));
    this.byHome.set(key, made);
    return made;
  }

  dispose(): void {
    vscode.Disposable.from(...this.parts).dispose();
  }

  private forget(): void {
    this.files = [];
    this.byHome.clear();
    this.changed.fire();
  }

  private async load(own: readonly vscode.Uri[]): Promise<CompiledGlossary> {
    this.files = [...this.files, ...own];
    const files = [...own, vscode.Uri.joinPath(this.extensionUri, ...BUNDLED)];
    const terms = await Promise.all(files.map((uri) => this.read(uri)));
    const { compileGlossary } = await loadEngine();
    return compileGlossary(terms.flat());
  }

  private async read(uri: vscode.Uri): Promise<readonly GlossaryTerm[]> {
    const name = vscode.workspace.asRelativePath(uri);
    const text = await readText(uri);
    if (text === null) {
      this.log.warn(`The glossary ${name} cannot be read.`);
      return [];
    }
    const { readGlossary } = await loadEngine();
    const { terms, problems } = readGlossary(name, text);
    for (const problem of problems) this.log.warn(`${name}: ${problem.message}`);
    return terms;
  }
}
