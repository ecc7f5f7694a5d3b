import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { itemOf } from '../../../src/vscode/panel/panel-items';
import { cleanFolder } from './support/clean-folder';
import { briefcheck, checkText, problems, settled } from './support/briefcheck';
import { screenshot } from './support/screenshot';
import { eventually } from './support/waiting';
import { closeEditors, openFile, workspaceFile, writeText } from './support/workspace';

const WRONG = 'China’s share of the world’s rare earth mining is about 60%.\n';
const FILES = ['many/one.md', 'many/two.md', 'many/node_modules/three.md'];

describe('check facts in workspace', () => {
  before(async () => {
    for (const file of FILES) await writeText(workspaceFile(file), WRONG);
  });

  after(async () => {
    await cleanFolder();
  });

  afterEach(closeEditors);

  it('checks every brief and groups the panel by file', async () => {
    // The table of an earlier test may go only now.
    await eventually('a problem', async () => {
      await vscode.commands.executeCommand('briefcheck.checkWorkspace');
      return problems(workspaceFile('many/one.md')).length === 1;
    });
    const { panel } = await briefcheck();
    const names = await eventually('rows of files', () => {
      const found = panel.rows.flatMap((row) => (row.type === 'file' ? [row.result.uri.path] : []));
      return found.length >= 3 && found;
    });
    const list = (names as string[]).map((name) => name.split('/').slice(-2).join('/'));
    assert.ok(list.includes('many/one.md') && list.includes('many/two.md'), list.join());
    assert.ok(!list.some((name) => name.includes('three')), list.join());
    const one = panel.rows.find(
      (row) => row.type === 'file' && /one\.md$/.test(row.result.uri.path),
    );
    assert.equal(one && itemOf(one).description, '1 contradicted · many');
    await settled();
    await screenshot('panel-workspace');
  });

  it('keeps the result of a file that was opened and closed again', async () => {
    await vscode.commands.executeCommand('briefcheck.checkWorkspace');
    await openFile('many/one.md');
    await closeEditors();
    await new Promise((resolve) => setTimeout(resolve, 500));
    assert.equal(problems(workspaceFile('many/one.md')).length, 1);
  });

  it('gives way to the check of one brief', async () => {
    await vscode.commands.executeCommand('briefcheck.checkWorkspace');
    await checkText(WRONG);
    await eventually(
      'nothing of other files',
      () => problems(workspaceFile('many/two.md')).length === 0,
    );
    const { panel } = await briefcheck();
    await eventually('groups', () => panel.rows[0]?.type === 'group');
  });
});
