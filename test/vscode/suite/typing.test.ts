import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { briefcheck, checkText } from './support/briefcheck';
import { setSetting } from './support/settings';
import { eventually } from './support/waiting';

const PARAGRAPH = `${'Ministers met again to talk about the supply of metals. '.repeat(8)}China’s share of the world’s rare earth mining is about 70%.\n\n`;
const LARGE = PARAGRAPH.repeat(Math.ceil(200_000 / PARAGRAPH.length));
const MORE = 'The members approved it by 60% in a vote.';

/** How many claims the panel counts. */
async function countClaims(): Promise<number> {
  const { panel } = await briefcheck();
  return Number(/^(\d+) claims/.exec(panel.message ?? '')?.[1]);
}

/** Notes each check that ends in `order`. */
async function noteChecks(order: string[]): Promise<vscode.Disposable> {
  return (await briefcheck()).onDidCheck(() => order.push('checked'));
}

describe('typing in a large brief', () => {
  it('goes on while the check waits for a rest, and one check follows for all that was typed', async () => {
    await setSetting('delay', 4000);
    const editor = await checkText(LARGE);
    const { document } = editor;
    assert.ok(document.getText().length >= 200_000);
    const before = await countClaims();
    const end = document.lineAt(document.lineCount - 1).range.end;
    editor.selection = new vscode.Selection(end, end);
    const order: string[] = [];
    const listening = await noteChecks(order);
    const keys = [...MORE].map(async (text) => {
      await vscode.commands.executeCommand('type', { text });
      order.push('typed');
    });
    await Promise.all(keys);
    await eventually('the check', () => order.includes('checked'));
    listening.dispose();
    assert.deepEqual(order, [...Array.from(MORE, () => 'typed'), 'checked']);
    assert.ok(document.getText().endsWith(MORE));
    await eventually('one claim more', async () => (await countClaims()) === before + 1);
  });

  it('is told to all before a check of it begins, even where no rest is asked for', async () => {
    await setSetting('delay', 0);
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
    const before = await countClaims();
    const end = document.lineAt(document.lineCount - 1).range.end;
    await editor.edit((edit) => edit.insert(end, MORE));
    await eventually('one claim more', async () => (await countClaims()) === before + 1);
    vscode.Disposable.from(...parts).dispose();
    assert.deepEqual(order, ['told', 'checked']);
  });
});
