import * as vscode from 'vscode';
import { compileGlossary, type CompiledGlossary } from '../../core/glossary/find-terms';
import { readGlossary } from '../../core/glossary/read-glossary';
import { findFiles, listFolder } from '../tables/find-files';
import { homeKey, homeOf, type Home } from '../tables/folder-of';
import { readText } from '../tables/read-text';
import { isUnder, watchFiles } from '../tables/watch-files';

const GLOSSARY_GLOB = '**/*.glossary.{csv,tsv,json,yaml,yml,md}';
const GLOSSARY_NAME = /\.glossary\.(?:csv|tsv|json|ya?ml|md)$/i;
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
    private readonly log: vscode.LogOutputChannel,
  ) {
    const forget = (): void => {
      this.files = [];
      this.byHome.clear();
      this.changed.fire();
    };
    this.parts.push(
      watchFiles(
        GLOSSARY_GLOB,
        (removed) => this.files.some((file) => isUnder(file, removed)),
        forget,
      ),
      vscode.workspace.onDidChangeWorkspaceFolders(forget),
      vscode.workspace.onDidSaveTextDocument(({ uri }) =>
        GLOSSARY_NAME.test(uri.path) ? forget() : undefined,
      ),
    );
  }

  for(brief: vscode.Uri): Promise<CompiledGlossary> {
    const home = homeOf(brief);
    const key = homeKey(home);
    const known = this.byHome.get(key);
    if (known) return known;
    const made = this.load(home);
    this.byHome.set(key, made);
    return made;
  }

  dispose(): void {
    vscode.Disposable.from(...this.parts).dispose();
  }

  private async load(home: Home): Promise<CompiledGlossary> {
    const isGlossary = (uri: vscode.Uri): boolean => GLOSSARY_NAME.test(uri.path);
    const own = await Promise.all(
      home.folders.map(async (folder) =>
        home.deep
          ? findFiles(folder, GLOSSARY_GLOB, isGlossary)
          : (await listFolder(folder)).filter(isGlossary),
      ),
    );
    this.files = [...this.files, ...own.flat()];
    const files = [...own.flat(), vscode.Uri.joinPath(this.extensionUri, ...BUNDLED)];
    const terms = await Promise.all(files.map((uri) => this.read(uri)));
    return compileGlossary(terms.flat());
  }

  private async read(uri: vscode.Uri): Promise<ReturnType<typeof readGlossary>['terms']> {
    const name = vscode.workspace.asRelativePath(uri);
    const text = await readText(uri);
    if (text === null) return [];
    const { terms, problems } = readGlossary(name, text);
    for (const problem of problems) this.log.warn(`${name}: ${problem.message}`);
    return terms;
  }
}
