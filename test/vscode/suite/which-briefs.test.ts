import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { briefcheck, checkFront, claimRows, problems } from './support/briefcheck';
import { eventually } from './support/waiting';
import { closeEditors, openFile, openUri, workspaceFile, writeText } from './support/workspace';

const TABLE = 'subject,value,source\nShare of pupils who walk to school,40%,School survey\n';
const WRONG = 'The share of pupils who walk to school is 45%.\n';

async function set(key: string, value: readonly string[] | undefined): Promise<void> {
  const settings = vscode.workspace.getConfiguration('briefcheck');
  await settings.update(key, value, vscode.ConfigurationTarget.Workspace);
}

/**
 * Waits until Check Facts in Workspace shows the one brief and not the other. It is run again meanwhile:
 * the panel may still show what was found before a setting changed.
 */
async function workspaceShows(wanted: string, unwanted: string): Promise<void> {
  const { panel } = await briefcheck();
  await eventually(`${wanted} and not ${unwanted} in the panel`, async () => {
    await vscode.commands.executeCommand('briefcheck.checkWorkspace');
    // The panel takes its time to draw, and a new run begins with an empty one.
    await new Promise((resolve) => setTimeout(resolve, 1500));
    const paths = panel.rows.flatMap((row) =>
      row.type === 'file' ? [vscode.workspace.asRelativePath(row.result.uri)] : [],
    );
    return paths.includes(wanted) && !paths.includes(unwanted);
  });
}

describe('which documents are briefs', () => {
  it('is told by the settings, while one is open and in the whole workspace', async () => {
    await writeText(workspaceFile('which.facts.csv'), TABLE);
    await writeText(workspaceFile('briefs/in.md'), WRONG);
    await writeText(workspaceFile('notes/out.md'), WRONG);
    const { document } = await openFile('notes/out.md');
    await eventually('the problem', () => problems(document.uri).length === 1);
    await set('exclude', ['notes/**']);
    await eventually('no problem', () => problems(document.uri).length === 0);
    const { status } = await briefcheck();
    await eventually('a word for it', () => /not a brief/.test(status.text));
    // Asked for by name, it is not checked either: no panel would show it.
    assert.equal(await vscode.commands.executeCommand('briefcheck.checkFacts'), undefined);
    assert.deepEqual(problems(document.uri), []);
    await workspaceShows('briefs/in.md', 'notes/out.md');
    await set('exclude', undefined);
    await set('include', ['notes/**']);
    await workspaceShows('notes/out.md', 'briefs/in.md');
  });

  it('is told anew when the settings change: what is open becomes the brief of the panel', async () => {
    await writeText(workspaceFile('which.facts.csv'), TABLE);
    await writeText(workspaceFile('notes/out.md'), WRONG);
    await set('exclude', ['notes/**']);
    await openFile('notes/out.md');
    const { status } = await briefcheck();
    await eventually('a word for it', () => /not a brief/.test(status.text));
    await set('exclude', undefined);
    await eventually('its claim', () => /1 contradicted/.test(status.text));
  });

  it('does not ask for a folder: a file outside of all has the tables beside it', async () => {
    const outside = vscode.Uri.joinPath(workspaceFile('.'), '..', 'outside');
    const brief = vscode.Uri.joinPath(outside, 'alone.md');
    await writeText(vscode.Uri.joinPath(outside, 'alone.facts.csv'), TABLE);
    await writeText(brief, WRONG);
    await openUri(brief);
    await checkFront();
    await eventually('the table beside it', () => problems(brief).length === 1);
    assert.equal((await claimRows())[0]?.judged.claim.expected, '40%');
    await closeEditors();
    await eventually('nothing left of it', () => problems(brief).length === 0);
    await vscode.workspace.fs.delete(outside, { recursive: true });
  });
});
