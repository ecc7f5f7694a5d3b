import * as vscode from 'vscode';
import { addFolder, removeFolders } from './folders';
import { MemoryFiles } from './memory-files';
import { closeEditors, writeText } from './workspace';

const SCHEME = 'briefcheck-slow';

/** A folder of the workspace without a disk, whose files can be made to keep whoever reads them waiting. */
export class SlowFolder {
  readonly files = new MemoryFiles();
  private readonly root: vscode.Uri;
  private readonly provider: vscode.Disposable;

  private constructor(name: string) {
    this.root = vscode.Uri.parse(`${SCHEME}:/${name}`);
    this.provider = vscode.workspace.registerFileSystemProvider(SCHEME, this.files);
  }

  /** Adds such a folder with these files, by name, behind those of the workspace. */
  static async open(name: string, texts: Readonly<Record<string, string>>): Promise<SlowFolder> {
    const folder = new SlowFolder(name);
    await vscode.workspace.fs.createDirectory(folder.root);
    for (const [path, text] of Object.entries(texts)) await writeText(folder.file(path), text);
    await addFolder(folder.root);
    return folder;
  }

  file(path: string): vscode.Uri {
    return vscode.Uri.joinPath(this.root, path);
  }

  async close(): Promise<void> {
    await closeEditors();
    await removeFolders();
    this.provider.dispose();
  }
}
