import * as vscode from 'vscode';
import type { TableProblem } from '../../core/facts/fact-table';
import type { Fact } from '../../core/result';
import { compileTables, readTable, type CompiledTables } from '../engine';
import { bundledUse } from '../settings';
import { findFiles, listFolder } from './find-files';
import { homeKey, homeOf, type Home } from './folder-of';
import { readText } from './read-text';
import { isUnder, watchFiles } from './watch-files';

/** A table that was read, with the file that it came from. */
export interface LoadedTable {
  readonly uri: vscode.Uri;
  readonly name: string;
  readonly facts: readonly Fact[];
  readonly problems: readonly TableProblem[];
}

/** The tables that a brief is checked against. */
export interface TablesInForce {
  readonly loaded: readonly LoadedTable[];
  readonly compiled: CompiledTables;
  /** Whether the brief's folder has a table of its own. */
  readonly own: boolean;
}

const TABLE_GLOB = '**/*.facts.{csv,tsv,json,yaml,yml,md,xlsx}';
const TABLE_NAME = /\.facts\.(?:csv|tsv|json|ya?ml|md|xlsx)$/i;
const BUNDLED = ['data', 'us-china-rare-earths-2025.facts.csv'] as const;

export function isTable(uri: vscode.Uri): boolean {
  return TABLE_NAME.test(uri.path);
}

/** Finds, reads and compiles the fact tables of each folder, once per change of them. */
export class Tables implements vscode.Disposable {
  private readonly own = new Map<string, Promise<readonly LoadedTable[]>>();
  private readonly inForceByKey = new Map<string, Promise<TablesInForce>>();
  private readonly changed = new vscode.EventEmitter<void>();
  private readonly parts: vscode.Disposable[] = [this.changed];
  private files: readonly vscode.Uri[] = [];
  private readonly samples = new Set<string>();
  private bundled: Promise<readonly LoadedTable[]> | undefined;

  /** Fires when a table was changed, added or removed. */
  readonly onDidChange = this.changed.event;

  constructor(
    private readonly extensionUri: vscode.Uri,
    private readonly log: vscode.LogOutputChannel,
  ) {
    const forget = (): void => this.forget();
    this.parts.push(
      watchFiles(
        TABLE_GLOB,
        (removed) => this.files.some((file) => isUnder(file, removed)),
        forget,
      ),
      vscode.workspace.onDidChangeWorkspaceFolders(forget),
      vscode.workspace.onDidSaveTextDocument(({ uri }) =>
        isTable(uri) ? this.forget() : undefined,
      ),
    );
  }

  /** Whether the folder of a brief has a table of its own. */
  async hasOwn(uri: vscode.Uri): Promise<boolean> {
    return (await this.ownTables(homeOf(uri))).length > 0;
  }

  /** Checks a document against the bundled table alone, whatever its folder has: the sample. */
  useBundledFor(uri: vscode.Uri): void {
    this.samples.add(uri.toString());
  }

  /** The tables for a brief, compiled. */
  inForce(uri: vscode.Uri): Promise<TablesInForce> {
    const isSample = this.samples.has(uri.toString());
    const home = isSample ? { folders: [], deep: false } : homeOf(uri);
    const use = isSample ? 'always' : bundledUse(uri);
    const key = `${use} ${homeKey(home)}`;
    const known = this.inForceByKey.get(key);
    if (known) return known;
    const made = this.load(home, use);
    this.inForceByKey.set(key, made);
    return made;
  }

  /** Where a fact's row stands. */
  async locate(fact: Fact, brief: vscode.Uri): Promise<vscode.Location | undefined> {
    const { loaded } = await this.inForce(brief);
    const table = loaded.find((one) => one.name === fact.table);
    return table && new vscode.Location(table.uri, new vscode.Position(fact.line - 1, 0));
  }

  /** Reads the tables afresh at the next check. */
  forget(): void {
    this.files = [];
    this.own.clear();
    this.inForceByKey.clear();
    this.changed.fire();
  }

  dispose(): void {
    vscode.Disposable.from(...this.parts).dispose();
  }

  private async load(home: Home, use: string): Promise<TablesInForce> {
    const own = await this.ownTables(home);
    const wantsBundled = use === 'always' || (use === 'whenNoOther' && own.length === 0);
    const bundled = wantsBundled ? await this.bundledTable() : [];
    const loaded = [...own, ...bundled];
    const compiled = compileTables(loaded.map(({ name, facts }) => ({ name, facts })));
    return { loaded, compiled, own: own.length > 0 };
  }

  private ownTables(home: Home): Promise<readonly LoadedTable[]> {
    const key = homeKey(home);
    const known = this.own.get(key);
    if (known) return known;
    const made = this.readOwn(home);
    this.own.set(key, made);
    return made;
  }

  private async readOwn(home: Home): Promise<readonly LoadedTable[]> {
    const files = await Promise.all(
      home.folders.map(async (folder) =>
        home.deep
          ? findFiles(folder, TABLE_GLOB, isTable)
          : (await listFolder(folder)).filter(isTable),
      ),
    );
    this.files = [...this.files, ...files.flat()];
    const tables = await Promise.all(files.flat().map((uri) => this.read(uri, nameOf(uri))));
    return tables.flatMap((table) => table ?? []);
  }

  private bundledTable(): Promise<readonly LoadedTable[]> {
    this.bundled ??= this.readBundled();
    return this.bundled;
  }

  private async readBundled(): Promise<readonly LoadedTable[]> {
    const uri = vscode.Uri.joinPath(this.extensionUri, ...BUNDLED);
    const table = await this.read(uri, `Briefcheck/${BUNDLED[1]}`);
    return table ? [table] : [];
  }

  private async read(uri: vscode.Uri, name: string): Promise<LoadedTable | undefined> {
    const text = await readText(uri);
    if (text === null) {
      this.log.warn(`The table ${name} cannot be read.`);
      return undefined;
    }
    const { table, problems } = readTable(name, text);
    this.log.info(`Read ${table.facts.length} facts of ${name}, ${problems.length} problems.`);
    return { uri, name, facts: table.facts, problems };
  }
}

function nameOf(uri: vscode.Uri): string {
  return vscode.workspace.asRelativePath(uri);
}
