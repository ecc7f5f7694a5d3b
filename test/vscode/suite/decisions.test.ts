import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { cleanFolder } from './support/clean-folder';
import { checkFront, claimRows, problems } from './support/briefcheck';
import { eventually } from './support/waiting';
import { closeEditors, openFile, readText, workspaceFile, writeText } from './support/workspace';

const FILE = 'decided.md';
const DECISIONS = '.briefcheck/decisions.json';
const TEXT = 'China’s share of the world’s rare earth mining is about 60%.\n';

describe('decisions', () => {
  beforeEach(async () => {
    await writeText(workspaceFile(FILE), TEXT);
    await openFile(FILE);
    await checkFront();
  });

  afterEach(async () => {
    await closeEditors();
    await cleanFolder();
  });

  it('ignore a claim everywhere, in a file that a person can read', async () => {
    await vscode.commands.executeCommand('briefcheck.ignoreEverywhere', (await claimRows())[0]);
    const text = await readText(workspaceFile(DECISIONS));
    assert.deepEqual(JSON.parse(text), {
      version: 1,
      ignored: [{ claim: '60%', sentence: TEXT.trim(), fact: 'mining-share', file: FILE }],
      checked: [],
    });
    await eventually('the problem goes', () => problems(workspaceFile(FILE)).length === 0);
  });

  it('record who checked a claim, until its sentence changes', async () => {
    const [row] = await claimRows();
    await vscode.commands.executeCommand('briefcheck.markChecked', row, 'AB', 'by telephone');
    const checked = await eventually('the row', async () =>
      (await claimRows()).find(({ judged }) => judged.standing === 'checked-by-hand'),
    );
    assert.equal(checked.judged.handCheck?.by, 'AB');
    assert.equal(checked.judged.handCheck.note, 'by telephone');
    assert.match(checked.judged.handCheck.on, /^\d{4}-\d\d-\d\d$/);
    assert.deepEqual(problems(workspaceFile(FILE)), []);
    const edit = new vscode.WorkspaceEdit();
    edit.insert(workspaceFile(FILE), new vscode.Position(0, 0), 'It is said that ');
    await vscode.workspace.applyEdit(edit);
    await eventually('the check lapses', () => problems(workspaceFile(FILE)).length === 1);
  });

  it('never overwrite a file that is broken', async () => {
    await writeText(workspaceFile(DECISIONS), '{ "version": 1, ');
    void vscode.commands.executeCommand('briefcheck.ignoreEverywhere', (await claimRows())[0]);
    await new Promise((resolve) => setTimeout(resolve, 500));
    assert.equal(await readText(workspaceFile(DECISIONS)), '{ "version": 1, ');
    await vscode.commands.executeCommand('notifications.clearAll');
  });
});
