import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { briefcheck, checkFront, checkText } from './support/briefcheck';
import { pick } from './support/quick-pick';
import { openFile, readText, workspaceFile, writeText } from './support/workspace';

async function exportAs(format: string, name: string): Promise<string> {
  const file = workspaceFile(name);
  await vscode.commands.executeCommand('briefcheck.exportReport', format, file);
  return readText(file);
}

/** Has the next dialog for a file answered with this one; gives back what it proposes. */
function answerSaveDialog(file: vscode.Uri): () => vscode.SaveDialogOptions | undefined {
  const own = vscode.window.showSaveDialog;
  let asked: vscode.SaveDialogOptions | undefined;
  // The dialog of a desktop is the system's own, which no test can press.
  Object.assign(vscode.window, {
    showSaveDialog: (options: vscode.SaveDialogOptions) => {
      Object.assign(vscode.window, { showSaveDialog: own });
      asked = options;
      return Promise.resolve(file);
    },
  });
  return () => asked;
}

describe('export report', () => {
  it('asks for the format and the file, proposes one beside the brief, and writes there', async () => {
    await writeText(workspaceFile('reports/memo.md'), 'On 4 per cent of all days we met.\n');
    await openFile('reports/memo.md');
    await checkFront();
    const file = workspaceFile('elsewhere.md');
    const proposed = answerSaveDialog(file);
    await pick(() => vscode.commands.executeCommand('briefcheck.exportReport'), 'next', 'accept');
    assert.match(proposed()?.defaultUri?.path ?? '', /\/reports\/memo\.fact-check\.md$/);
    const report = await readText(file);
    assert.match(report, /reports\/memo\.md/);
    assert.match(report, /4 per cent/);
  });

  it('writes what the panel shows as a page, as Markdown and as a referencing sheet', async () => {
    await checkText('China’s share of the world’s rare earth mining is about 60%.\n');
    const { panel } = await briefcheck();
    assert.equal(panel.badge, 1);
    const page = await exportAs('html', 'report.html');
    assert.match(page, /<!DOCTYPE html>/);
    assert.match(page, /60%/);
    assert.match(page, /approximately 70%/);
    assert.match(await exportAs('markdown', 'report.md'), /60%/);
    assert.match(
      await exportAs('sheet', 'report.csv'),
      /^\uFEFF?"file","line","sentence","claim",.*\r?\n.*60%/,
    );
  });
});
