import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import type { WorkspaceSummary } from '../../../src/vscode/checking/check-workspace';
import { briefcheck, checkFront, claimRows, problems } from './support/briefcheck';
import { setSetting } from './support/settings';
import { SlowFolder } from './support/slow-folder';
import { eventually } from './support/waiting';
import { closeEditors, openUri, writeText } from './support/workspace';

const TABLE = 'subject,value,source\nShare of pupils who walk to school,40%,School survey\n';
const BRIEF = 'The share of pupils who walk to school is 45%.\n';
describe('what happens while a check waits for its table', () => {
  let folder: SlowFolder;
  let kept: vscode.Uri;
  let leftOut: vscode.Uri;
  let facts: vscode.Uri;

  before(async () => {
    folder = await SlowFolder.open('desk', {
      'kept.md': BRIEF,
      'left-out.md': BRIEF,
      'own.facts.csv': TABLE,
    });
    [kept, leftOut] = [folder.file('kept.md'), folder.file('left-out.md')];
    facts = folder.file('own.facts.csv');
  });

  after(() => folder.close());

  afterEach(() => writeText(facts, TABLE));

  /** Opens both briefs, and lets their checks wait for the table that has changed. */
  async function openAndWait(): Promise<() => void> {
    for (const brief of [leftOut, kept]) {
      await openUri(brief);
      await eventually('the problem', () => problems(brief).length === 1);
    }
    return changeTable();
  }

  async function changeTable(): Promise<() => void> {
    const release = folder.files.hold(facts);
    await writeText(facts, TABLE.replace('40%', '41%'));
    await eventually('the table is read again', () => folder.files.isWaitedFor(facts));
    return release;
  }

  /** Waits until the brief that is still one is checked: then every check that waited has ended. */
  async function newTableCounts(): Promise<void> {
    await eventually('the new table', () => /41%/.test(problems(kept)[0]?.message ?? ''));
  }

  /** Leaves a brief out by the settings while its check waits, and lets that go on. */
  async function leaveOut(release: () => void): Promise<void> {
    await setSetting('exclude', ['left-out.md']);
    await eventually('no problem', () => problems(leftOut).length === 0);
    release();
    await newTableCounts();
    assert.deepEqual(problems(leftOut), []);
  }

  it('leaves nothing of a document that the settings leave out', async () => {
    const release = await openAndWait();
    await leaveOut(release);
  });

  it('leaves nothing of a document whose editor is closed', async () => {
    const release = await openAndWait();
    await vscode.window.showTextDocument(leftOut, { preview: false });
    await vscode.commands.executeCommand('workbench.action.closeActiveEditor');
    await eventually('no problem', () => problems(leftOut).length === 0);
    release();
    await newTableCounts();
    assert.deepEqual(problems(leftOut), []);
  });

  it('leaves nothing of a document whose folder has no table any more', async () => {
    const release = await openAndWait();
    const { status } = await briefcheck();
    await vscode.workspace.fs.delete(facts);
    await eventually('no result', () => status.text === 'Facts: not checked');
    release();
    // What the extension has waited for reaches it before what is asked for now.
    for (let round = 0; round < 5; round++) await vscode.workspace.fs.readFile(kept);
    await eventually('all that is shown', async () => (await briefcheck()).panel.isDrawn);
    assert.equal(status.text, 'Facts: not checked');
    assert.deepEqual(await claimRows(), []);
  });

  it('leaves nothing of one for which a person has asked', async () => {
    await openUri(leftOut);
    await checkFront();
    const release = await openAndWait();
    await leaveOut(release);
  });

  it('leaves nothing of a file that the settings leave out of the check of the workspace', async () => {
    await closeEditors();
    const release = folder.files.hold(facts);
    await writeText(facts, TABLE.replace('40%', '41%'));
    const checking = vscode.commands.executeCommand<WorkspaceSummary>('briefcheck.checkWorkspace');
    await eventually('the table is read again', () => folder.files.isWaitedFor(facts));
    await setSetting('exclude', ['left-out.md']);
    release();
    await checking;
    await newTableCounts();
    assert.deepEqual(problems(leftOut), []);
  });
});
