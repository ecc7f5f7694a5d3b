import * as vscode from 'vscode';

/** Folders that hold no one's briefs or tables. */
const SKIPPED = new Set(['node_modules', '.git', '.vscode-test', 'bower_components']);
/** File systems that the editor is sure to search: what it does not find there is not there. */
const SEARCHED = new Set(['file', 'vscode-remote']);
/** Where no extension brings a search, the editor waits for one without end. */
const SEARCH_PATIENCE = 2000;
/** File systems on which the editor was seen to wait. */
const unsearched = new Set<string>();
const MOST_FILES = 20_000;

/**
 * The files of a folder whose path fits: by the editor's search where it works, else by walking
 * (a virtual file system may have no search).
 */
export async function findFiles(
  folder: vscode.Uri,
  glob: string,
  fits: (uri: vscode.Uri) => boolean,
  token?: vscode.CancellationToken,
): Promise<vscode.Uri[]> {
  const found = await search(folder, glob, token);
  const isSearched = found.length > 0 || SEARCHED.has(folder.scheme);
  const files = isSearched ? found : await walk(folder, token);
  return files.filter(fits).sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0));
}

/** What the editor's search finds; nothing where it does not answer. */
async function search(
  folder: vscode.Uri,
  glob: string,
  token: vscode.CancellationToken | undefined,
): Promise<vscode.Uri[]> {
  if (unsearched.has(folder.scheme)) return [];
  const pattern = new vscode.RelativePattern(folder, glob);
  const ends = new vscode.CancellationTokenSource();
  const cancelling = token?.onCancellationRequested(() => ends.cancel());
  const giveUp = (): void => {
    unsearched.add(folder.scheme);
    ends.cancel();
  };
  const timer = SEARCHED.has(folder.scheme) ? undefined : setTimeout(giveUp, SEARCH_PATIENCE);
  try {
    return await Promise.race([
      vscode.workspace.findFiles(pattern, '**/node_modules/**', MOST_FILES, ends.token),
      cancelled(ends.token),
    ]);
  } finally {
    clearTimeout(timer);
    cancelling?.dispose();
    ends.dispose();
  }
}

function cancelled(token: vscode.CancellationToken): Promise<vscode.Uri[]> {
  return new Promise((resolve) => token.onCancellationRequested(() => resolve([])));
}

/** The files of one folder, those of its folders left out; none where it cannot be read. */
export async function listFolder(folder: vscode.Uri): Promise<vscode.Uri[]> {
  return (await readDirectory(folder)).flatMap(([name, type]) =>
    type & vscode.FileType.File ? [vscode.Uri.joinPath(folder, name)] : [],
  );
}

async function walk(
  root: vscode.Uri,
  token: vscode.CancellationToken | undefined,
): Promise<vscode.Uri[]> {
  const files: vscode.Uri[] = [];
  const folders = [root];
  for (let folder = folders.shift(); folder; folder = folders.shift()) {
    for (const [name, type] of await readDirectory(folder)) {
      if (token?.isCancellationRequested || files.length >= MOST_FILES) return files;
      const uri = vscode.Uri.joinPath(folder, name);
      if (type & vscode.FileType.File) files.push(uri);
      const isLink = (type & vscode.FileType.SymbolicLink) !== 0;
      if (type & vscode.FileType.Directory && !isLink && !SKIPPED.has(name)) folders.push(uri);
    }
  }
  return files;
}

async function readDirectory(folder: vscode.Uri): Promise<[string, vscode.FileType][]> {
  try {
    return await vscode.workspace.fs.readDirectory(folder);
  } catch {
    return [];
  }
}
