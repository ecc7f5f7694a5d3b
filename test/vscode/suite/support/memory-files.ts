import * as vscode from 'vscode';

/** Folders have no content. */
type Entry = Uint8Array | null;

/** A file system without a disk and without a search, as extensions for remote repositories bring one. */
export class MemoryFiles implements vscode.FileSystemProvider {
  private readonly entries = new Map<string, Entry>([['/', null]]);
  private readonly held = new Map<string, Promise<void>>();
  private readonly waited = new Set<string>();
  private readonly changed = new vscode.EventEmitter<vscode.FileChangeEvent[]>();
  readonly onDidChangeFile = this.changed.event;

  watch(): vscode.Disposable {
    return { dispose: () => undefined };
  }

  stat(uri: vscode.Uri): vscode.FileStat {
    const content = this.entry(uri);
    const type = content === null ? vscode.FileType.Directory : vscode.FileType.File;
    return { type, ctime: 0, mtime: Date.now(), size: content?.length ?? 0 };
  }

  readDirectory(uri: vscode.Uri): [string, vscode.FileType][] {
    this.entry(uri);
    const folder = uri.path.replace(/\/?$/, '/');
    return [...this.entries.keys()]
      .filter((path) => path.startsWith(folder) && path !== folder)
      .map((path) => path.slice(folder.length))
      .filter((name) => name !== '' && !name.includes('/'))
      .map((name) => [name, this.stat(uri.with({ path: folder + name })).type]);
  }

  async readFile(uri: vscode.Uri): Promise<Uint8Array> {
    const content = this.entry(uri);
    if (content === null) throw vscode.FileSystemError.FileIsADirectory(uri);
    const held = this.held.get(uri.path);
    if (held) this.waited.add(uri.path);
    await held;
    return content;
  }

  createDirectory(uri: vscode.Uri): void {
    this.entries.set(uri.path, null);
  }

  writeFile(uri: vscode.Uri, content: Uint8Array): void {
    const type = this.entries.has(uri.path)
      ? vscode.FileChangeType.Changed
      : vscode.FileChangeType.Created;
    this.entries.set(uri.path, content);
    this.changed.fire([{ type, uri }]);
  }

  delete(uri: vscode.Uri): void {
    for (const path of [...this.entries.keys()]) {
      if (path === uri.path || path.startsWith(`${uri.path}/`)) this.entries.delete(path);
    }
    this.changed.fire([{ type: vscode.FileChangeType.Deleted, uri }]);
  }

  /** Takes a file away for a time too short for an editor to tell of it. */
  hide(uri: vscode.Uri): () => void {
    const content = this.entry(uri);
    this.entries.delete(uri.path);
    return () => {
      this.entries.set(uri.path, content);
      this.changed.fire([{ type: vscode.FileChangeType.Changed, uri }]);
    };
  }

  /**
   * Keeps whoever reads a file waiting for its present content until the function that is given
   * back is called, as a slow connection does.
   */
  hold(uri: vscode.Uri): () => void {
    let release = (): void => undefined;
    this.held.set(uri.path, new Promise((resolve) => (release = resolve)));
    return () => {
      this.held.delete(uri.path);
      this.waited.delete(uri.path);
      release();
    };
  }

  /** Whether someone waits for a file that is held. */
  isWaitedFor(uri: vscode.Uri): boolean {
    return this.waited.has(uri.path);
  }

  rename(): void {
    throw vscode.FileSystemError.NoPermissions();
  }

  private entry(uri: vscode.Uri): Entry {
    const entry = this.entries.get(uri.path);
    if (entry === undefined) throw vscode.FileSystemError.FileNotFound(uri);
    return entry;
  }
}
