import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { openFile, projectFile, readText } from './support/workspace';
import { screenshot } from './support/screenshot';

describe('the harness', () => {
  it('opens a file of the workspace and takes a picture of the window', async () => {
    const editor = await openFile('brief.md');
    assert.match(editor.document.getText(), /rare earths/);
    await screenshot('harness');
  });

  it('reads files of the project', async () => {
    assert.match(await readText(projectFile('package.json')), /"name": "briefcheck"/);
  });

  it('has an editor that finds files', async () => {
    const found = await vscode.workspace.findFiles('**/brief.md');
    assert.equal(found.length, 1);
  });
});
