import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import type { WorkspaceSummary } from '../../../src/vscode/checking/check-workspace';
import { briefcheck, checkFront, claimRows, problems } from './support/briefcheck';
import { addFolder, removeFolders } from './support/folders';
import { MemoryFiles } from './support/memory-files';
import { eventually } from './support/waiting';
import { closeEditors, openUri, writeText } from './support/workspace';

const SCHEME = 'briefcheck-slow';
const ROOT = vscode.Uri.parse(`${SCHEME}:/desk`);
const file = (path: string): vscode.Uri => vscode.Uri.joinPath(ROOT, path);
const TABLE = 'subject,value,source\nShare of pupils who walk to school,40%,School survey\n';
const BRIEF = 'The share of pupils who walk to school is 45%.\n';
const [KEPT, LEFT_OUT, FACTS] = [file('kept.md'), file('left-out.md'), file('own.facts.csv')];

async function leaveOut(): Promise<void> {
  await vscode.workspace
    .getConfiguration('briefcheck')
    .update('exclude', ['left-out.md'], vscode.ConfigurationTarget.Workspace);
}

describe('what happens while a check waits for its table', () => {
  const files = new MemoryFiles();
  let provider: vscode.Disposable;

  before(async () => {
    provider = vscode.workspace.registerFileSystemProvider(SCHEME, files);
    await vscode.workspace.fs.createDirectory(ROOT);
    for (const brief of [KEPT, LEFT_OUT]) await writeText(brief, BRIEF);
    await writeText(FACTS, TABLE);
    await addFolder(ROOT);
  });

  after(async () => {
    await closeEditors();
    await removeFolders();
    provider.dispose();
  });

  afterEach(() => writeText(FACTS, TABLE));

  /** Opens both briefs, and lets their checks wait for the table that has changed. */
  async function openAndWait(): Promise<() => void> {
    for (const brief of [LEFT_OUT, KEPT]) {
      await openUri(brief);
      await eventually('the problem', () => problems(brief).length === 1);
    }
    return changeTable();
  }

  async function changeTable(): Promise<() => void> {
    const release = files.hold(FACTS);
    await writeText(FACTS, TABLE.replace('40%', '41%'));
    await eventually('the table is read again', () => files.isWaitedFor(FACTS));
    return release;
  }

  /** Waits until the brief that is still one is checked: then every check that waited has ended. */
  async function newTableCounts(): Promise<void> {
    await eventually('the new table', () => /41%/.test(problems(KEPT)[0]?.message ?? ''));
  }

  it('leaves nothing of a document that the settings leave out', async () => {
    const release = await openAndWait();
    await leaveOut();
    await eventually('no problem', () => problems(LEFT_OUT).length === 0);
    release();
    await newTableCounts();
    assert.deepEqual(problems(LEFT_OUT), []);
  });

  it('leaves nothing of a document whose editor is closed', async () => {
    const release = await openAndWait();
    await vscode.window.showTextDocument(LEFT_OUT, { preview: false });
    await vscode.commands.executeCommand('workbench.action.closeActiveEditor');
    await eventually('no problem', () => problems(LEFT_OUT).length === 0);
    release();
    await newTableCounts();
    assert.deepEqual(problems(LEFT_OUT), []);
  });

  it('leaves nothing of a document whose folder has no table any more', async () => {
    const release = await openAndWait();
    const { status } = await briefcheck();
    await vscode.workspace.fs.delete(FACTS);
    await eventually('no result', () => status.text === 'Facts: not checked');
    release();
    // What the extension has waited for reaches it before what is asked for now.
    for (let round = 0; round < 5; round++) await vscode.workspace.fs.readFile(KEPT);
    await eventually('all that is shown', async () => (await briefcheck()).panel.isDrawn);
    assert.equal(status.text, 'Facts: not checked');
    assert.deepEqual(await claimRows(), []);
  });

  it('leaves nothing of one for which a person has asked', async () => {
    await openUri(LEFT_OUT);
    await checkFront();
    const release = await openAndWait();
    await leaveOut();
    await eventually('no problem', () => problems(LEFT_OUT).length === 0);
    release();
    await newTableCounts();
    assert.deepEqual(problems(LEFT_OUT), []);
  });

  it('leaves nothing of a file that the settings leave out of the check of the workspace', async () => {
    await closeEditors();
    const release = files.hold(FACTS);
    await writeText(FACTS, TABLE.replace('40%', '41%'));
    const checking = vscode.commands.executeCommand<WorkspaceSummary>('briefcheck.checkWorkspace');
    await eventually('the table is read again', () => files.isWaitedFor(FACTS));
    await leaveOut();
    release();
    await checking;
    await newTableCounts();
    assert.deepEqual(problems(LEFT_OUT), []);
  });
});
