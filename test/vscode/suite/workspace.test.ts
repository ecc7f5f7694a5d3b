import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import type { WorkspaceSummary } from '../../../src/vscode/checking/check-workspace';
import { itemOf } from '../../../src/vscode/panel/panel-items';
import type { PanelRow } from '../../../src/vscode/panel/panel-rows';
import { briefcheck, checkText, problems, rangeOf, settled } from './support/briefcheck';
import { screenshot } from './support/screenshot';
import { eventually } from './support/waiting';
import { closeEditors, openFile, workspaceFile, writeText } from './support/workspace';

const WRONG = 'China’s share of the world’s rare earth mining is about 60%.\n';
const FILES = ['many/one.md', 'many/two.md', 'many/node_modules/three.md'];

const LOTS = 250;

/** So many briefs that there is time to look at a check of them. */
async function writeLots(): Promise<void> {
  const names = Array.from({ length: LOTS }, (_, i) => `lots/${String(i)}.md`);
  await Promise.all(names.map((name) => writeText(workspaceFile(name), WRONG)));
}

function filesOf(rows: readonly PanelRow[]): string[] {
  return rows.flatMap((row) => (row.type === 'file' ? [row.result.uri.path] : []));
}

describe('check facts in workspace', () => {
  beforeEach(async () => {
    for (const file of FILES) await writeText(workspaceFile(file), WRONG);
  });

  it('checks every brief and groups the panel by file', async () => {
    // The table of an earlier test may go only now.
    await eventually('a problem', async () => {
      await vscode.commands.executeCommand('briefcheck.checkWorkspace');
      return problems(workspaceFile('many/one.md')).length === 1;
    });
    const { panel } = await briefcheck();
    const names = await eventually('rows of files', () => {
      const found = filesOf(panel.rows);
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

  it('fills the panel as it goes, and says at the end what was checked', async () => {
    await writeLots();
    const { panel } = await briefcheck();
    await checkText(WRONG);
    await eventually('the rows of one brief', () => panel.rows[0]?.type === 'group');
    const seen = new Set<number>();
    const timer = setInterval(() => seen.add(filesOf(panel.rows).length), 20);
    const summary = await vscode.commands.executeCommand<WorkspaceSummary>(
      'briefcheck.checkWorkspace',
    );
    clearInterval(timer);
    assert.ok(summary.found > LOTS, String(summary.found));
    assert.equal(summary.checked, summary.found);
    assert.match(summary.said, /^(\d+) of \1 briefs checked · \d+ contradicted$/);
    const halfway = [...seen].filter((count) => count > 0 && count < LOTS);
    assert.ok(halfway.length > 0, [...seen].join());
  });

  it('can be cancelled, keeps what was checked by then, and says so', async () => {
    await writeLots();
    const { panel, onDidCheck } = await briefcheck();
    const cancel = onDidCheck((uris) => {
      // Others may go as the check begins.
      if (!uris.some(({ path }) => path.includes('/lots/'))) return;
      // What Ctrl+Shift+A does with the notification, whose first button is Cancel.
      void vscode.commands.executeCommand('notification.acceptPrimaryAction');
    });
    const summary = await vscode.commands.executeCommand<WorkspaceSummary>(
      'briefcheck.checkWorkspace',
    );
    cancel.dispose();
    assert.ok(summary.checked > 0 && summary.checked < summary.found, JSON.stringify(summary));
    assert.match(summary.said, /^Cancelled: \d+ of \d+ briefs checked · \d+ contradicted$/);
    await eventually('their rows', () => filesOf(panel.rows).length === summary.checked);
  });

  it('leaves nothing behind when the check of one brief is asked for meanwhile', async () => {
    await writeLots();
    const checking = vscode.commands.executeCommand<WorkspaceSummary>('briefcheck.checkWorkspace');
    await eventually('the first problem', () => problems(workspaceFile('lots/0.md')).length === 1);
    const { document } = await checkText(WRONG);
    const { checked, found, said } = await checking;
    assert.ok(checked < found, said);
    assert.match(said, /^Cancelled: /);
    const withProblems = vscode.languages
      .getDiagnostics()
      .flatMap(([uri]) => (problems(uri).length > 0 ? [uri.toString()] : []));
    assert.deepEqual(withProblems, [document.uri.toString()]);
  });

  it('checks on what is opened from its results', async () => {
    await vscode.commands.executeCommand('briefcheck.checkWorkspace');
    const { document } = await openFile('many/one.md');
    const edit = new vscode.WorkspaceEdit();
    edit.replace(document.uri, rangeOf(document, '60%'), '70%');
    await vscode.workspace.applyEdit(edit);
    await eventually('no problem', () => problems(document.uri).length === 0);
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
