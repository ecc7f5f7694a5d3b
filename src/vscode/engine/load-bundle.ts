import * as vscode from 'vscode';

let folder: vscode.Uri | undefined;

/** Says where the extension lies; `activate` calls it before all else. */
export function setBundleFolder(extensionUri: vscode.Uri): void {
  folder = vscode.Uri.joinPath(extensionUri, 'dist');
}

/**
 * Loads a bundle of the extension's own, a CommonJS file of `dist/` that needs no other module. In a
 * browser's worker no `require` knows a second file; this is how the editor itself runs an
 * extension's first one, and on the desktop it is as good.
 */
export async function loadBundle(name: 'engine.js' | 'xlsx.js'): Promise<unknown> {
  if (!folder) throw new Error('The extension is not started.');
  const bytes = await vscode.workspace.fs.readFile(vscode.Uri.joinPath(folder, name));
  const source = `${new TextDecoder().decode(bytes)}\n//# sourceURL=briefcheck/${name}`;
  const module: { exports: unknown } = { exports: {} };
  // What `Function` makes has no type; its source is the named bundle.
  const run = new Function('module', 'exports', source) as (...scope: unknown[]) => void;
  run(module, module.exports);
  return module.exports;
}
