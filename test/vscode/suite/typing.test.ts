import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { checkText, problems } from './support/briefcheck';
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

describe('typing in a large brief', () => {
  afterEach(async () => {
    await closeEditors();
    await setDelay(undefined);
  });

  it('goes on while the check waits for a rest, and one check follows for all that was typed', async () => {
    const editor = await checkText(LARGE);
    const { document } = editor;
    assert.ok(document.getText().length >= 200_000);
    await setDelay(4000);
    const end = document.lineAt(document.lineCount - 1).range.end;
    editor.selection = new vscode.Selection(end, end);
    const order: string[] = [];
    const listening = vscode.languages.onDidChangeDiagnostics(({ uris }) => {
      if (uris.some((uri) => uri.toString() === document.uri.toString())) {
        order.push(`checked ${String(problems(document.uri).length)}`);
      }
    });
    const keys = [...WRONG].map(async (text) => {
      await vscode.commands.executeCommand('type', { text });
      order.push('typed');
    });
    await Promise.all(keys);
    await eventually('the problem', () => problems(document.uri).length === 1);
    listening.dispose();
    assert.deepEqual(order, [...Array.from(WRONG, () => 'typed'), 'checked 1']);
    assert.ok(document.getText().endsWith(WRONG));
  });

  it('has its keystroke in the text before a check of it begins, even where no rest is asked for', async () => {
    const editor = await checkText(LARGE);
    const { document } = editor;
    await setDelay(0);
    const end = document.lineAt(document.lineCount - 1).range.end;
    const order: string[] = [];
    const parts = [
      vscode.workspace.onDidChangeTextDocument((event) => {
        // The extension has had this event already: it listens since it was started.
        if (event.document === document)
          order.push(`text, ${String(problems(document.uri).length)}`);
      }),
      vscode.languages.onDidChangeDiagnostics(() => {
        if (problems(document.uri).length > 0) order.push('checked');
      }),
    ];
    await editor.edit((edit) => edit.insert(end, WRONG));
    order.push('edit done');
    await eventually('the problem', () => problems(document.uri).length === 1);
    vscode.Disposable.from(...parts).dispose();
    assert.equal(order[0], 'text, 0');
    assert.ok(order.indexOf('edit done') < order.indexOf('checked'), order.join('; '));
  });
});
