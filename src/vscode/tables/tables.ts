import * as vscode from 'vscode';
import { table as BUNDLED_TABLE } from '../../../data/bundled.json';
import { isTableName, type TableReason } from '../../core/facts/tables-in-force';
import type { Fact } from '../../core/result';
import type { CompiledTables } from '../../core/check';
import { loadEngine } from '../engine/load-engine';
import type { FolderSettingsFiles } from '../folder-settings';
import { homeKey, homeOf, type Home } from './folder-of';
import { nameOf, readTableFile, type ReadTable, type TableFile } from './read-table-file';
import { searchTables, type FoundTables, type MissingTable } from './search-tables';
import { TableFiles } from './table-files';
import { isUnder } from './watch-files';
import { TableWatcher } from './watch-tables';
import type { WorkbookReaders } from './workbook-reader';

/** A table that was read, with the reason for which it is in force. */
export interface LoadedTable extends ReadTable {
  readonly why: TableReason | 'bundled';
}

/** The tables that a brief is checked against. */
export interface TablesInForce {
  readonly loaded: readonly LoadedTable[];
  readonly compiled: CompiledTables;
  /** Whether the brief or its folder has a table of its own. */
  readonly own: boolean;
  /** What the brief or a setting asks for and no file is. */
  readonly missing: readonly MissingTable[];
}

/** The tables that a brief is checked against, before they are read. */
export interface NamedTables {
  readonly loaded: readonly Pick<LoadedTable, 'name' | 'why'>[];
  readonly missing: readonly MissingTable[];
}

/** A search for tables, and the key of all briefs for which it is the same. */
interface Search {
  readonly key: string;
  readonly found: Promise<FoundTables>;
}

/** As the bundled table is named in facts and messages. */
const BUNDLED_NAMED = { name: `Briefcheck/${BUNDLED_TABLE}`, why: 'bundled' } as const;

export function isTable(uri: vscode.Uri): boolean {
  return isTableName(uri.path);
}

/** Finds, reads and compiles the fact tables of each brief, each once per change of them. */
export class Tables implements vscode.Disposable {
  private readonly files = new TableFiles();
  private readonly reads = new Map<string, Promise<ReadTable | null>>();
  private readonly foundByKey = new Map<string, Promise<FoundTables>>();
  private readonly inForceByKey = new Map<string, Promise<TablesInForce>>();
  private readonly samples = new Set<string>();
  private readonly closing: vscode.Disposable;
  private readonly changed = new vscode.EventEmitter<void>();
  private readonly watcher: TableWatcher;

  /** Fires when a table was changed, in its file or in an editor, added or removed. */
  readonly onDidChange = this.changed.event;

  constructor(
    private readonly extensionUri: vscode.Uri,
    private readonly settings: FolderSettingsFiles,
    private readonly workbookReaders: WorkbookReaders,
    private readonly log: vscode.LogOutputChannel,
  ) {
    this.watcher = new TableWatcher({
      isRead: (uri) => this.keysOf(uri).length > 0,
      isReadUnder: (removed) =>
        [...this.reads.keys()].some((key) => isUnder(vscode.Uri.parse(key), removed)),
      listsAny: () => this.files.hasListedAny,
      changed: (uri) => this.forget(uri),
      fileChanged: (uri) => {
        this.files.forget();
        this.forget(uri);
      },
      listChanged: () => this.forgetAll(),
    });
    settings.onDidChange(() => this.forgetAll());
    // The next untitled document may have the sample's name.
    this.closing = vscode.workspace.onDidCloseTextDocument(({ uri }) => {
      this.samples.delete(uri.toString());
    });
  }

  /** Whether a brief, or its folder, has a table of its own; where none is found, none is read. */
  async hasOwn(brief: vscode.Uri): Promise<boolean> {
    const { found } = await this.search(brief, openText(brief));
    return (await found).tables.length > 0 && (await this.inForce(brief)).own;
  }

  /** The tables for a brief by name, without reading them: a file that is named may be broken. */
  async named(brief: vscode.Uri): Promise<NamedTables> {
    const { found } = await this.search(brief, openText(brief));
    const { tables, bundled, missing } = await found;
    const own = tables.map((one) => ({ name: nameOf(one), why: one.why }));
    return { loaded: [...own, ...(bundled ? [BUNDLED_NAMED] : [])], missing };
  }

  /** Checks a document against the bundled table alone, whatever its folder has: the sample. */
  useBundledFor(uri: vscode.Uri): void {
    this.samples.add(uri.toString());
  }

  /** The tables for a brief, compiled; its text may name some, and is that of its editor if not given. */
  async inForce(brief: vscode.Uri, text = openText(brief)): Promise<TablesInForce> {
    const { key, found } = await this.search(brief, text);
    const known = this.inForceByKey.get(key);
    if (known) return known;
    const made = found.then((tables) => this.load(tables));
    this.inForceByKey.set(key, made);
    return made;
  }

  /** The tables of a folder that are in force for its briefs. */
  async ofFolder(folder: vscode.Uri): Promise<readonly LoadedTable[]> {
    const brief = vscode.Uri.joinPath(folder, 'brief.md');
    const { found } = await this.search(brief, '');
    if ((await found).tables.length === 0) return [];
    return (await this.inForce(brief, '')).loaded.filter(({ why }) => why !== 'bundled');
  }

  /** A table that is in force for no brief, such as one that is open in an editor. */
  readAlone(file: TableFile): Promise<ReadTable | null> {
    return this.read(file, nameOf(file));
  }

  /** All table files that briefs have been checked against so far. */
  async allRead(): Promise<readonly ReadTable[]> {
    const read = await Promise.all(this.reads.values());
    return read.flatMap((table) => table ?? []);
  }

  /** Where a fact's row stands. */
  async locate(fact: Fact, brief: vscode.Uri): Promise<vscode.Location | undefined> {
    const { loaded } = await this.inForce(brief);
    const table = loaded.find((one) => one.name === fact.table);
    return table && new vscode.Location(table.uri, new vscode.Position(fact.line - 1, 0));
  }

  dispose(): void {
    vscode.Disposable.from(this.watcher, this.closing, this.changed).dispose();
  }

  /** Searches once for all briefs that have the same home and name the same tables. */
  private async search(brief: vscode.Uri, text: string): Promise<Search> {
    const isSample = this.samples.has(brief.toString());
    const home: Home = isSample ? { folders: [], deep: false } : homeOf(brief);
    await Promise.all(
      [brief, ...(home.deep ? home.folders : [])].map((one) => this.settings.load(one)),
    );
    const facts = isSample ? undefined : await factsNamedIn(text);
    const place = facts === undefined ? '' : vscode.Uri.joinPath(brief, '..').toString();
    const key = `${String(isSample)} ${homeKey(home)} ${place} ${JSON.stringify(facts) ?? ''}`;
    const known = this.foundByKey.get(key);
    if (known) return { key, found: known };
    const found: Promise<FoundTables> = isSample
      ? Promise.resolve({ tables: [], bundled: 'asked-for', missing: [] })
      : searchTables(this.files, home, brief, facts);
    this.foundByKey.set(key, found);
    return { key, found };
  }

  private forget(uri: vscode.Uri): void {
    for (const key of this.keysOf(uri)) this.reads.delete(key);
    this.foundByKey.clear();
    this.inForceByKey.clear();
    this.changed.fire();
  }

  private forgetAll(): void {
    this.files.forget();
    this.reads.clear();
    this.foundByKey.clear();
    this.inForceByKey.clear();
    this.changed.fire();
  }

  private keysOf(uri: vscode.Uri): string[] {
    const key = uri.toString();
    return [...this.reads.keys()].filter((one) => one === key || one.startsWith(`${key}#`));
  }

  private async load(found: FoundTables): Promise<TablesInForce> {
    const { compileTables } = await loadEngine();
    const read = await Promise.all(
      found.tables.map(async (one) => ({ one, table: await this.read(one, nameOf(one)) })),
    );
    const own = read.flatMap(({ one, table }) => (table ? [{ ...table, why: one.why }] : []));
    const unread = read.flatMap(({ one, table }) =>
      table ? [] : [{ asked: nameOf(one), why: one.why }],
    );
    const loaded = [...own, ...(found.bundled ? await this.bundled() : [])];
    return {
      loaded,
      compiled: compileTables(loaded.map(({ name, facts: rows }) => ({ name, facts: rows }))),
      own: own.length > 0,
      missing: [...found.missing, ...unread],
    };
  }

  private async bundled(): Promise<readonly LoadedTable[]> {
    const uri = vscode.Uri.joinPath(this.extensionUri, 'data', BUNDLED_TABLE);
    const table = await this.read({ uri, sheet: null }, BUNDLED_NAMED.name);
    return table ? [{ ...table, why: 'bundled' }] : [];
  }

  private read(file: TableFile, name: string): Promise<ReadTable | null> {
    const key = file.sheet === null ? file.uri.toString() : `${file.uri.toString()}#${file.sheet}`;
    const known = this.reads.get(key);
    if (known) return known;
    const made = readTableFile(file, name, this.workbookReaders);
    this.reads.set(key, made);
    this.watcher.watchOutside(file.uri);
    void made.then((table) =>
      table
        ? this.log.info(`Read ${table.facts.length} facts of ${name}.`)
        : this.log.warn(`The table ${name} cannot be read.`),
    );
    return made;
  }
}

function openText(uri: vscode.Uri): string {
  const key = uri.toString();
  return vscode.workspace.textDocuments.find((one) => one.uri.toString() === key)?.getText() ?? '';
}

/** What a brief's front matter names as its tables. Few briefs name any, and only those need the engine. */
async function factsNamedIn(text: string): Promise<unknown> {
  if (!/^\uFEFF?---/.test(text) || !/^[ \t]*["']?facts\b/m.test(text)) return undefined;
  return (await loadEngine()).readFrontMatter(text).data['facts'];
}
