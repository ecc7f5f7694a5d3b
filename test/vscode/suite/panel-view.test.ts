import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { briefcheck, checkFront, checkText, claimRows, rangeOf } from './support/briefcheck';
import { pick } from './support/quick-pick';
import { setSetting } from './support/settings';
import { eventually } from './support/waiting';
import {
  closeEditors,
  openFile,
  openUntitled,
  workspaceFile,
  writeText,
} from './support/workspace';

const TABLE = `subject,value,source
Share of pupils who walk to school,40%,School survey
Share of teachers who cycle to work,12%,Staff survey
`;
const BRIEF = `The share of pupils who walk to school is 45%.

The share of teachers who cycle to work is 12%.
`;

async function openChecked(): Promise<vscode.TextEditor> {
  await writeText(workspaceFile('view.facts.csv'), TABLE);
  await writeText(workspaceFile('view.md'), BRIEF);
  const editor = await openFile('view.md');
  await checkFront();
  await eventually(
    'the own table',
    async () => (await verdicts()).join() === 'contradicted,supported',
  );
  return editor;
}

async function verdicts(): Promise<string[]> {
  return (await claimRows()).map((row) => row.judged.claim.verdict);
}

/** The words of the claim whose row is selected. */
async function selected(): Promise<string | undefined> {
  const [row] = (await briefcheck()).panel.selected;
  return row?.type === 'claim' ? row.judged.claim.text : undefined;
}

describe('what the panel shows', () => {
  it('says what to do while there is no brief, no check, no claim or no table', async () => {
    const { panel } = await briefcheck();
    // The check of one brief takes away what a check of the workspace has left.
    await checkText('The share is 4%.\n');
    await closeEditors();
    await eventually('no brief', () => panel.state === 'noBrief');
    await openUntitled('We meet again.\n');
    await eventually('a brief that was not checked', () => panel.state === 'notChecked');
    await vscode.commands.executeCommand('briefcheck.checkFacts');
    await eventually('a brief without claims', () => panel.state === 'noClaims');
    // A message would hide the welcome text.
    assert.equal(panel.message, '');
    await setSetting('bundled', 'never');
    await vscode.commands.executeCommand('briefcheck.checkFacts');
    await eventually('no table', () => panel.state === 'noTable');
    await closeEditors();
    await eventually('no brief again', () => panel.state === 'noBrief');
  });

  it('is filtered by verdict, and the message says how much is hidden', async () => {
    await openChecked();
    const filter = () => vscode.commands.executeCommand('briefcheck.filter');
    await pick(filter, 'next', 'toggle', 'accept');
    await eventually('fewer rows', async () => (await verdicts()).join() === 'supported');
    const { panel } = await briefcheck();
    assert.match(panel.message ?? '', /1 contradicted.* · 1 hidden by the filter$/);
    await pick(filter, 'next', 'toggle', 'accept');
    await eventually('all rows', async () => (await verdicts()).length === 2);
    assert.doesNotMatch(panel.message ?? '', /hidden/);
  });

  it('follows the cursor to its claim, until it is told not to', async () => {
    const editor = await openChecked();
    const goTo = (words: string): void => {
      const { start } = rangeOf(editor.document, words);
      editor.selection = new vscode.Selection(start, start);
    };
    await vscode.commands.executeCommand('briefcheck.factCheck.focus');
    await vscode.window.showTextDocument(editor.document);
    const { panel } = await briefcheck();
    await eventually('the panel is in sight', () => panel.isVisible);
    // The cursor moves again while it is waited: the tree may lose a selection while it is being drawn.
    const follows = (words: string): Promise<true> =>
      eventually(`the row of ${words}`, async () => {
        editor.selection = new vscode.Selection(1, 0, 1, 0);
        goTo(words);
        await new Promise((resolve) => setTimeout(resolve, 1000));
        return (await selected()) === words;
      });
    await follows('12%');
    await follows('45%');
    // A claim that is typed is followed when it has been checked.
    await editor.edit((edit) => edit.insert(editor.selection.active, '2'));
    await eventually('the row of 245%', async () => (await selected()) === '245%');
    await vscode.commands.executeCommand('briefcheck.stopFollowingCursor');
    goTo('12%');
    // Nothing tells of what does not happen: the row would be selected by now.
    await new Promise((resolve) => setTimeout(resolve, 1000));
    // A late word of the table's file may have drawn the rows again, without a selection.
    assert.notEqual(await selected(), '12%');
    await vscode.commands.executeCommand('briefcheck.followCursor');
    await follows('12%');
  });
});
