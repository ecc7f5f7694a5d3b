import * as vscode from 'vscode';
import { briefcheck } from './briefcheck';
import { filesAreKnown } from './file-events';
import { setSetting } from './settings';
import { eventually } from './waiting';
import { closeEditors, workspaceFile, workspaceFolder } from './workspace';

const KEPT = 'brief.md';

/** Takes away what a test has left, and waits until the extension knows that it is gone. */
export async function cleanSlate(): Promise<void> {
  await closeEditors();
  await resetSettings();
  await vscode.commands.executeCommand('briefcheck.hideIgnored');
  await cleanFolder();
}

/** Removes from the workspace what tests have put there. */
async function cleanFolder(): Promise<void> {
  const entries = await vscode.workspace.fs.readDirectory(workspaceFolder());
  const left = entries.map(([name]) => name).filter((name) => name !== KEPT);
  for (const name of left) {
    await vscode.workspace.fs.delete(workspaceFile(name), { recursive: true });
  }
  await filesAreKnown(left.length > 0);
  await eventually('no problems of files that are gone', () => problemsLeft().length === 0);
}

/** Problems in what was removed; they would count as those of a later file of the same name. */
function problemsLeft(): readonly vscode.Uri[] {
  const folder = workspaceFile('').toString().replace(/\/?$/, '/');
  return vscode.languages.getDiagnostics().flatMap(([uri, found]) => {
    const isLeft = uri.toString().startsWith(folder) && !uri.path.endsWith(`/${KEPT}`);
    return isLeft && found.some(({ source }) => source === 'Briefcheck') ? [uri] : [];
  });
}

interface Manifest {
  readonly contributes: {
    readonly configuration: readonly { readonly properties: Readonly<Record<string, unknown>> }[];
  };
}

/** Takes back what a test has set, whether it came to its end or not. */
async function resetSettings(): Promise<void> {
  await briefcheck();
  const extension = vscode.extensions.getExtension('briefcheck.briefcheck');
  // The manifest of an extension is untyped in the API; the manifest's own tests hold its shape.
  const { contributes } = extension?.packageJSON as Manifest;
  for (const key of contributes.configuration.flatMap((one) => Object.keys(one.properties))) {
    const name = key.replace(/^briefcheck\./, '');
    await setSetting(name, undefined, 'workspaceValue');
    await setSetting(name, undefined, 'globalValue');
  }
}
