import assert from 'node:assert/strict';
import * as vscode from 'vscode';

const ID = 'briefcheck.briefcheck';

interface Manifest {
  readonly contributes?: { readonly commands?: readonly { readonly command: string }[] };
}

describe('activation', () => {
  it('succeeds', async () => {
    const extension = vscode.extensions.getExtension(ID);
    assert.ok(extension, `${ID} is installed`);
    await extension.activate();
    assert.equal(extension.isActive, true);
  });

  it('shows its log on demand', async () => {
    await vscode.commands.executeCommand('briefcheck.showLog');
    await vscode.commands.executeCommand('workbench.action.closePanel');
  });

  it('registers every command that the manifest declares', async () => {
    const extension = vscode.extensions.getExtension(ID);
    // The manifest of an extension is untyped in the API.
    const manifest = extension?.packageJSON as Manifest;
    const declared = (manifest.contributes?.commands ?? []).map(({ command }) => command);
    const registered = new Set(await vscode.commands.getCommands(true));
    assert.deepEqual(
      declared.filter((command) => !registered.has(command)),
      [],
    );
  });
});
