import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import {
  actionsAt,
  briefcheck,
  checkFront,
  claimRows,
  problems,
  rangeOf,
} from './support/briefcheck';
import { addFolder, removeFolders } from './support/folders';
import { MemoryFiles } from './support/memory-files';
import { eventually } from './support/waiting';
import { closeEditors, openUri, readText, writeText } from './support/workspace';

const SCHEME = 'briefcheck-memory';
const ROOT = vscode.Uri.parse(`${SCHEME}:/desk`);
const file = (path: string): vscode.Uri => vscode.Uri.joinPath(ROOT, path);
const TABLE = 'subject,value,source\nShare of pupils who walk to school,40%,School survey\n';
const BRIEF = 'The share of pupils who walk to school is 45%.\n';

describe('a virtual file system', () => {
  const files = new MemoryFiles();
  let provider: vscode.Disposable;

  before(async () => {
    provider = vscode.workspace.registerFileSystemProvider(SCHEME, files);
    for (const folder of [ROOT, file('tables')]) await vscode.workspace.fs.createDirectory(folder);
    await writeText(file('tables/own.facts.csv'), TABLE);
    await writeText(file('brief.md'), BRIEF);
    await addFolder(ROOT);
  });

  beforeEach(async () => {
    await openUri(file('brief.md'));
    await eventually('the problem', () => problems(file('brief.md')).length === 1);
  });

  after(async () => {
    await closeEditors();
    await removeFolders();
    provider.dispose();
  });

  it('has its briefs checked by themselves against its own tables, which are found by walking', async () => {
    await checkFront();
    assert.equal((await claimRows())[0]?.judged.claim.fact?.value, '40%');
  });

  it('is watched: a table that changes counts at once', async () => {
    await writeText(file('tables/own.facts.csv'), TABLE.replace('40%', '45%'));
    await eventually('the new value', () => problems(file('brief.md')).length === 0);
    await writeText(file('tables/own.facts.csv'), TABLE);
    await eventually('the old value', () => problems(file('brief.md')).length === 1);
  });

  it('may tell of a table that went and came back that it has changed', async () => {
    const comeBack = files.hide(file('tables/own.facts.csv'));
    await writeText(file('other.facts.csv'), 'subject,value,source\nRate of rain,3 mm,Gauge\n');
    await eventually('the other table alone', () => problems(file('brief.md')).length === 0);
    comeBack();
    await eventually('its own table', () => problems(file('brief.md')).length === 1);
    await vscode.workspace.fs.delete(file('other.facts.csv'));
  });

  it('keeps what was decided', async () => {
    const document = await vscode.workspace.openTextDocument(file('brief.md'));
    const actions = await actionsAt(document.uri, rangeOf(document, '45%'));
    const everywhere = actions.find(({ title }) => /everywhere/.test(title));
    assert.ok(everywhere?.command, actions.map(({ title }) => title).join('; '));
    const { command, arguments: given = [] } = everywhere.command;
    await vscode.commands.executeCommand(command, ...(given as unknown[]));
    await eventually('no problem', () => problems(file('brief.md')).length === 0);
    assert.match(await readText(file('.briefcheck/decisions.json')), /"45%"/);
    await vscode.workspace.fs.delete(file('.briefcheck'), { recursive: true });
    await eventually('the problem again', () => problems(file('brief.md')).length === 1);
  });

  it('is part of Check Facts in Workspace', async () => {
    await closeEditors();
    await vscode.commands.executeCommand('briefcheck.checkWorkspace');
    const { panel } = await briefcheck();
    await eventually('its brief', () =>
      panel.rows.some((row) => row.type === 'file' && row.result.uri.scheme === SCHEME),
    );
    assert.equal(problems(file('brief.md')).length, 1);
  });
});
