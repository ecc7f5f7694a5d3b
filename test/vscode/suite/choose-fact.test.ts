import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { checkFront, problems, rangeOf } from './support/briefcheck';
import { pick } from './support/quick-pick';
import { eventually } from './support/waiting';
import { openFile, workspaceFile, writeText } from './support/workspace';

const TABLE = `subject,value,source
Share of pupils who walk to school,40%,School survey
Share of teachers who cycle to work,12%,Staff survey
`;
const BRIEF = 'The share of pupils who walk to school is 45 per cent.\n';

/** Opens the brief, with the cursor on its claim. */
async function openChecked(): Promise<vscode.TextDocument> {
  const editor = await openFile('own.md');
  await checkFront();
  await eventually('the problem', () => problems(editor.document.uri).length === 1);
  const { start } = rangeOf(editor.document, '45');
  editor.selection = new vscode.Selection(start, start);
  return editor.document;
}

describe('Choose Another Fact…', () => {
  it('makes the claim agree with the row that is picked, in the claim’s own notation', async () => {
    await writeText(workspaceFile('own.facts.csv'), TABLE);
    await writeText(workspaceFile('own.md'), BRIEF);
    const document = await openChecked();
    await pick(() => vscode.commands.executeCommand('briefcheck.chooseFact'), 'accept');
    assert.equal(document.getText(), BRIEF.replace('45', '40'));
  });

  it('takes the value of a row of another subject as it stands', async () => {
    await writeText(workspaceFile('own.facts.csv'), TABLE);
    await writeText(workspaceFile('own.md'), BRIEF);
    const document = await openChecked();
    await pick(() => vscode.commands.executeCommand('briefcheck.chooseFact'), 'next', 'accept');
    assert.equal(document.getText(), BRIEF.replace('45 per cent', '12%'));
    await vscode.commands.executeCommand('undo');
    assert.equal(document.getText(), BRIEF);
  });
});
