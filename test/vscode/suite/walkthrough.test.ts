import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { screenshot } from './support/screenshot';
import { eventually } from './support/waiting';

interface Step {
  readonly description: string;
  readonly media: { readonly markdown: string };
  readonly completionEvents?: readonly string[];
}

interface Manifest {
  readonly contributes: {
    readonly walkthroughs: readonly { readonly id: string; readonly steps: readonly Step[] }[];
  };
}

describe('the walkthrough', () => {
  const extension = vscode.extensions.getExtension('briefcheck.briefcheck');
  // The manifest of an extension is untyped in the API; the manifest's own tests hold its shape.
  const manifest = extension?.packageJSON as Manifest;
  const steps = manifest.contributes.walkthroughs.flatMap((one) => one.steps);

  it('offers commands that there are, and is ticked off by them', async () => {
    await extension?.activate();
    const there = new Set(await vscode.commands.getCommands(true));
    const offered = steps.flatMap(({ description, completionEvents = [] }) => [
      ...[...description.matchAll(/\(command:([\w.]+)\)/g)].map(([, command = '']) => command),
      ...completionEvents.flatMap((event) => /^onCommand:(.*)$/.exec(event)?.[1] ?? []),
    ]);
    assert.ok(offered.length >= 4, offered.join());
    assert.deepEqual(
      offered.filter((command) => !there.has(command)),
      [],
    );
  });

  it('has a page beside each step', async () => {
    assert.ok(extension);
    for (const { media } of steps) {
      const page = vscode.Uri.joinPath(extension.extensionUri, media.markdown);
      assert.ok((await vscode.workspace.fs.readFile(page)).length > 50, media.markdown);
    }
  });

  it('opens', async () => {
    const [{ id } = { id: '' }] = manifest.contributes.walkthroughs;
    await vscode.commands.executeCommand(
      'workbench.action.openWalkthrough',
      `briefcheck.briefcheck#${id}`,
    );
    // Newer versions name the tab "Welcome", whatever it shows; nothing else is open.
    await eventually('its tab', () =>
      vscode.window.tabGroups.all.some((group) =>
        group.tabs.some((tab) => /Walkthrough|Check your first|Welcome/.test(tab.label)),
      ),
    );
    await screenshot('walkthrough');
  });
});
