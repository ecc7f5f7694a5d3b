import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { cleanFolder } from './support/clean-folder';
import { checkFront, checkText, claimRows, problems } from './support/briefcheck';
import { eventually } from './support/waiting';
import {
  closeEditors,
  openFile,
  openUntitled,
  workspaceFile,
  writeText,
} from './support/workspace';

const RIGHT = 'China’s share of the world’s rare earth mining is about 70%.\n';
const WRONG = 'China’s share of the world’s rare earth mining is about 60%.\n';

async function setRun(mode: string | undefined): Promise<void> {
  await vscode.workspace
    .getConfiguration('briefcheck')
    .update('run', mode, vscode.ConfigurationTarget.Workspace);
}

async function type(document: vscode.TextDocument, text: string): Promise<void> {
  const edit = new vscode.WorkspaceEdit();
  edit.replace(document.uri, new vscode.Range(0, 0, document.lineCount, 0), text);
  await vscode.workspace.applyEdit(edit);
}

function rest(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 1200));
}

describe('checking by itself', () => {
  afterEach(async () => {
    await closeEditors();
    await setRun(undefined);
    await cleanFolder();
  });

  it('leaves a document alone until a person has checked it', async () => {
    const { document } = await openUntitled(WRONG);
    await rest();
    assert.deepEqual(problems(document.uri), []);
    await checkFront();
    await eventually('the problem', () => problems(document.uri).length === 1);
  });

  it('follows the typing, once checked', async () => {
    const { document } = await checkText(RIGHT);
    await type(document, WRONG);
    await eventually('the problem', () => problems(document.uri).length === 1);
    await type(document, RIGHT);
    await eventually('no problem', () => problems(document.uri).length === 0);
  });

  it('checks as it is opened where the folder has a table of its own', async () => {
    await writeText(
      workspaceFile('own.facts.csv'),
      'subject,value,source\nShare of pupils who walk to school,40%,School survey\n',
    );
    await writeText(workspaceFile('own.md'), 'The share of pupils who walk to school is 45%.\n');
    const { document } = await openFile('own.md');
    await eventually('the problem', () => problems(document.uri).length === 1);
    await writeText(
      workspaceFile('own.facts.csv'),
      'subject,value,source\nShare of pupils who walk to school,45%,School survey\n',
    );
    await eventually('the new table counts', () => problems(document.uri).length === 0);
  });

  it('waits for the save where it is told to', async () => {
    await writeText(workspaceFile('saved.md'), RIGHT);
    // A window in the browser saves by itself after a second.
    const files = vscode.workspace.getConfiguration('files');
    await files.update('autoSave', 'off', vscode.ConfigurationTarget.Workspace);
    await setRun('onSave');
    const { document } = await openFile('saved.md');
    await checkFront();
    await type(document, WRONG);
    await rest();
    assert.deepEqual(problems(document.uri), []);
    await document.save();
    await eventually('the problem', () => problems(document.uri).length === 1);
  });

  it('waits for the person where it is told to', async () => {
    await setRun('manual');
    const { document } = await checkText(RIGHT);
    await type(document, WRONG);
    await rest();
    assert.deepEqual(problems(document.uri), []);
    await vscode.commands.executeCommand('briefcheck.checkFacts');
    await eventually('the problem', () => problems(document.uri).length === 1);
  });

  it('obeys the severities', async () => {
    const { document } = await checkText(WRONG);
    await eventually('the problem', () => problems(document.uri).length === 1);
    const settings = vscode.workspace.getConfiguration('briefcheck');
    const target = vscode.ConfigurationTarget.Workspace;
    await settings.update('severity.byKind', { 'contradicted.percentage': 'error' }, target);
    await eventually(
      'an error',
      () => problems(document.uri)[0]?.severity === vscode.DiagnosticSeverity.Error,
    );
    await settings.update('severity.byKind', undefined, target);
    await settings.update('severity.contradicted', 'off', target);
    await eventually('nothing', () => problems(document.uri).length === 0);
    await settings.update('severity.contradicted', undefined, target);
    assert.equal((await claimRows())[0]?.judged.claim.verdict, 'contradicted');
  });

  it('forgets a brief that is deleted or renamed', async () => {
    await writeText(workspaceFile('old.md'), WRONG);
    await openFile('old.md');
    await checkFront();
    await eventually('the problem', () => problems(workspaceFile('old.md')).length === 1);
    const edit = new vscode.WorkspaceEdit();
    edit.renameFile(workspaceFile('old.md'), workspaceFile('new.md'));
    await vscode.workspace.applyEdit(edit);
    await eventually('the old name is clean', () => problems(workspaceFile('old.md')).length === 0);
    await eventually(
      'the new one is checked',
      () => problems(workspaceFile('new.md')).length === 1,
    );
    const removal = new vscode.WorkspaceEdit();
    removal.deleteFile(workspaceFile('new.md'));
    await vscode.workspace.applyEdit(removal);
    await eventually('nothing is left', () => problems(workspaceFile('new.md')).length === 0);
  });
});
