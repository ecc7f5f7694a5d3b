import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import {
  briefcheck,
  checkFront,
  checkWorkspace,
  claimRows,
  filesInPanel,
  problems,
} from './support/briefcheck';
import { setSetting } from './support/settings';
import { eventually } from './support/waiting';
import { closeEditors, openFile, openUri, workspaceFile, writeText } from './support/workspace';

const TABLE = 'subject,value,source\nShare of pupils who walk to school,40%,School survey\n';
const WRONG = 'The share of pupils who walk to school is 45%.\n';

/** Which of two files Check Facts in Workspace takes for briefs. */
async function briefsAmong(...paths: readonly string[]): Promise<string[]> {
  const { checked, found } = await checkWorkspace();
  assert.equal(checked, found);
  const shown = await filesInPanel();
  return paths.filter((path) => shown.includes(path));
}

describe('which documents are briefs', () => {
  it('is told by the settings, while one is open and in the whole workspace', async () => {
    await writeText(workspaceFile('which.facts.csv'), TABLE);
    await writeText(workspaceFile('briefs/in.md'), WRONG);
    await writeText(workspaceFile('notes/out.md'), WRONG);
    const { document } = await openFile('notes/out.md');
    await eventually('the problem', () => problems(document.uri).length === 1);
    await setSetting('exclude', ['notes/**']);
    await eventually('no problem', () => problems(document.uri).length === 0);
    const { status } = await briefcheck();
    await eventually('a word for it', () => /not a brief/.test(status.text));
    // Asked for by name, it is not checked either: no panel would show it.
    assert.equal(await vscode.commands.executeCommand('briefcheck.checkFacts'), undefined);
    assert.deepEqual(problems(document.uri), []);
    assert.deepEqual(await briefsAmong('briefs/in.md', 'notes/out.md'), ['briefs/in.md']);
    await setSetting('exclude', undefined);
    await setSetting('include', ['notes/**']);
    assert.deepEqual(await briefsAmong('briefs/in.md', 'notes/out.md'), ['notes/out.md']);
  });

  it('is told anew when the settings change: what is open becomes the brief of the panel', async () => {
    await writeText(workspaceFile('which.facts.csv'), TABLE);
    await writeText(workspaceFile('notes/out.md'), WRONG);
    await setSetting('exclude', ['notes/**']);
    await openFile('notes/out.md');
    const { status } = await briefcheck();
    await eventually('a word for it', () => /not a brief/.test(status.text));
    await setSetting('exclude', undefined);
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
