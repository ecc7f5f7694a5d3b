import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { briefcheck, checkText, problems } from './support/briefcheck';
import { eventually } from './support/waiting';
import { closeEditors } from './support/workspace';

const PARAGRAPH = `${'Ministers met again to talk about the supply of metals. '.repeat(8)}China has about 70% of the world’s rare earth mining.\n\n`;
const LARGE = PARAGRAPH.repeat(Math.ceil(200_000 / PARAGRAPH.length));
const WRONG = 'China has about 60% of the world’s rare earth mining.';

async function setDelay(delay: number | undefined): Promise<void> {
  await vscode.workspace
    .getConfiguration('briefcheck')
    .update('delay', delay, vscode.ConfigurationTarget.Workspace);
}

/** Notes each check that ends in `order`. */
async function noteChecks(order: string[]): Promise<vscode.Disposable> {
  return (await briefcheck()).onDidCheck(() => order.push('checked'));
}

describe('typing in a large brief', () => {
  afterEach(async () => {
    await closeEditors();
    await setDelay(undefined);
  });

  it('goes on while the check waits for a rest, and one check follows for all that was typed', async () => {
    await setDelay(4000);
    const editor = await checkText(LARGE);
    const { document } = editor;
    assert.ok(document.getText().length >= 200_000);
    const end = document.lineAt(document.lineCount - 1).range.end;
    editor.selection = new vscode.Selection(end, end);
    const order: string[] = [];
    const listening = await noteChecks(order);
    const keys = [...WRONG].map(async (text) => {
      await vscode.commands.executeCommand('type', { text });
      order.push('typed');
    });
    await Promise.all(keys);
    await eventually('the check', () => order.includes('checked'));
    listening.dispose();
    assert.deepEqual(order, [...Array.from(WRONG, () => 'typed'), 'checked']);
    assert.ok(document.getText().endsWith(WRONG));
    await new Promise((r) => setTimeout(r, 3000));
    assert.equal(JSON.stringify([problems(document.uri).map((one) => one.message).slice(0, 5), problems(document.uri).length, (await briefcheck()).panel.message]), '');
  });

  it('is told to all before a check of it begins, even where no rest is asked for', async () => {
    await setDelay(0);
    const editor = await checkText(LARGE);
    const { document } = editor;
    const order: string[] = [];
    const parts = [
      await noteChecks(order),
      // The extension is told before, since it listens from its start.
      vscode.workspace.onDidChangeTextDocument((event) => {
        if (event.document === document) order.push('told');
      }),
    ];
    const end = document.lineAt(document.lineCount - 1).range.end;
    await editor.edit((edit) => edit.insert(end, WRONG));
    await eventually('the problem', () => problems(document.uri).length === 1);
    vscode.Disposable.from(...parts).dispose();
    assert.deepEqual(order, ['told', 'checked']);
  });
});
