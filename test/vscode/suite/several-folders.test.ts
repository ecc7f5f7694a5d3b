import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import type { WorkspaceSummary } from '../../../src/vscode/checking/check-workspace';
import { briefcheck, checkFront, claimRows, panelIsDrawn, problems } from './support/briefcheck';
import { addFolder, removeFolders } from './support/folders';
import { eventually } from './support/waiting';
import { openUntitled, openUri, workspaceFile, writeText } from './support/workspace';

const HEADER = 'subject,value,source\n';
const ROW = 'Share of pupils who walk to school,40%,School survey\n';
const BRIEF = 'The share of pupils who walk to school is 45%.\n';

async function openChecked(uri: vscode.Uri): Promise<void> {
  await openUri(uri);
  await checkFront();
}

async function verdict(): Promise<string | undefined> {
  return (await claimRows())[0]?.judged.claim.verdict;
}

describe('several folders at once', () => {
  let second: vscode.Uri;
  const inSecond = (path: string): vscode.Uri => vscode.Uri.joinPath(second, path);

  before(async () => {
    second = vscode.Uri.joinPath(workspaceFile('.'), '..', 'second');
    await vscode.workspace.fs.createDirectory(second);
    await addFolder(second);
  });

  after(async () => {
    await removeFolders();
    await vscode.workspace.fs.delete(second, { recursive: true });
  });

  it('have tables and settings of their own, and are named where they are shown', async () => {
    await writeText(workspaceFile('a.facts.csv'), HEADER + ROW);
    await writeText(workspaceFile('a.md'), BRIEF);
    await writeText(inSecond('b.facts.csv'), HEADER + ROW.replace('40%', '45%'));
    await writeText(inSecond('b.md'), BRIEF);
    await openChecked(workspaceFile('a.md'));
    await eventually('the first table', async () => (await verdict()) === 'contradicted');
    await openChecked(inSecond('b.md'));
    await eventually('the second table', async () => (await verdict()) === 'supported');
    const { status } = await briefcheck();
    await eventually('its name', () => /\bsecond\/b\.facts\.csv \(found/.test(status.detail));
    assert.doesNotMatch(status.detail, /a\.facts\.csv/);
    await writeText(inSecond('briefcheck.json'), '{ "ignore": ["45%"] }\n');
    await eventually('the second folder’s settings', async () => (await claimRows()).length === 0);
    assert.equal(problems(workspaceFile('a.md')).length, 1);
    await vscode.workspace.fs.delete(inSecond('briefcheck.json'));
  });

  it('are all checked by Check Facts in Workspace, and all count for an untitled brief', async () => {
    await writeText(workspaceFile('a.md'), BRIEF);
    await vscode.commands.executeCommand('briefcheck.checkWorkspace');
    const { panel } = await briefcheck();
    await eventually('the files of both', () => {
      const names = panel.rows.flatMap((row) => (row.type === 'file' ? [row.result.uri.path] : []));
      return (
        names.some((name) => name.endsWith('/workspace/a.md')) &&
        names.some((name) => name.endsWith('/second/b.md'))
      );
    });
    await openUntitled(BRIEF);
    await checkFront();
    await eventually('the second folder’s table', async () => (await verdict()) === 'supported');
  });

  it('tell which files are briefs, even where none was opened before', async () => {
    const third = vscode.Uri.joinPath(second, '..', 'third');
    for (const name of ['in.md', 'out.md'])
      await writeText(vscode.Uri.joinPath(third, name), BRIEF);
    const settings = vscode.Uri.joinPath(third, 'briefcheck.json');
    await writeText(settings, '{ "exclude": ["out.md"] }\n');
    await addFolder(third);
    const { panel } = await briefcheck();
    const { checked, found } = await vscode.commands.executeCommand<WorkspaceSummary>(
      'briefcheck.checkWorkspace',
    );
    await panelIsDrawn();
    const paths = panel.rows.flatMap((row) => (row.type === 'file' ? [row.result.uri.path] : []));
    const ofThird = paths.filter((path) => path.includes('/third/'));
    assert.deepEqual(
      ofThird.map((path) => path.split('/').at(-1)),
      ['in.md'],
    );
    assert.equal(checked, found);
    const last = (vscode.workspace.workspaceFolders?.length ?? 0) - 1;
    vscode.workspace.updateWorkspaceFolders(last, 1);
    await vscode.workspace.fs.delete(third, { recursive: true });
  });

  it('leave nothing behind when they are removed', async () => {
    await vscode.commands.executeCommand('briefcheck.checkWorkspace');
    const { panel } = await briefcheck();
    const files = () =>
      panel.rows.filter((row) => row.type === 'file' && /second/.test(row.result.uri.path));
    await eventually('its brief', () => files().length === 1);
    await removeFolders();
    await eventually('none', () => files().length === 0);
  });
});
