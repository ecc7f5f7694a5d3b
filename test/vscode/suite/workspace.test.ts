import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import type { WorkspaceSummary } from '../../../src/vscode/checking/check-workspace';
import { itemOf } from '../../../src/vscode/panel/panel-items';
import type { FileRow } from '../../../src/vscode/panel/panel-rows';
import {
  briefcheck,
  checkText,
  checkWorkspace,
  filesInPanel,
  panelIsDrawn,
  problems,
  rangeOf,
  settled,
} from './support/briefcheck';
import { noteProgress } from './support/cancelling';
import { screenshot } from './support/screenshot';
import { SlowFolder } from './support/slow-folder';
import { eventually } from './support/waiting';
import { closeEditors, openFile, workspaceFile, writeText } from './support/workspace';

const WRONG = 'China’s share of the world’s rare earth mining is about 60%.\n';
const FILES = ['many/one.md', 'many/two.md', 'many/node_modules/three.md'];

async function fileRow(name: string): Promise<FileRow | undefined> {
  const { rows } = (await briefcheck()).panel;
  return rows.find(
    (row): row is FileRow => row.type === 'file' && row.result.uri.path.endsWith(`/${name}`),
  );
}

describe('check facts in workspace', () => {
  beforeEach(async () => {
    for (const file of FILES) await writeText(workspaceFile(file), WRONG);
  });

  it('checks every brief and groups the panel by file', async () => {
    await checkWorkspace();
    assert.equal(problems(workspaceFile('many/one.md')).length, 1);
    const list = await filesInPanel();
    assert.ok(list.includes('many/one.md') && list.includes('many/two.md'), list.join());
    assert.ok(!list.some((name) => name.includes('three')), list.join());
    const one = await fileRow('one.md');
    assert.equal(one && itemOf(one).description, '1 contradicted · many');
    await settled();
    await screenshot('panel-workspace');
  });

  it('keeps the result of a file that was opened and closed again', async () => {
    await checkWorkspace();
    // A file that is not open has no version.
    const version = async (): Promise<number | null | undefined> =>
      (await fileRow('one.md'))?.result.version;
    assert.equal(await version(), null);
    await openFile('many/one.md');
    await eventually('the result of its editor', async () => typeof (await version()) === 'number');
    await closeEditors();
    await eventually('that of its file', async () => (await version()) === null);
    assert.equal(problems(workspaceFile('many/one.md')).length, 1);
  });

  it('checks on what is opened from its results', async () => {
    await checkWorkspace();
    const { document } = await openFile('many/one.md');
    const edit = new vscode.WorkspaceEdit();
    edit.replace(document.uri, rangeOf(document, '60%'), '70%');
    await vscode.workspace.applyEdit(edit);
    await eventually('no problem', () => problems(document.uri).length === 0);
  });

  it('gives way to the check of one brief', async () => {
    await checkWorkspace();
    await checkText(WRONG);
    assert.deepEqual(problems(workspaceFile('many/two.md')), []);
    const { panel } = await briefcheck();
    assert.equal(panel.rows[0]?.type, 'group');
  });
});

describe('while the workspace is checked', () => {
  let folder: SlowFolder;
  let readSecond = (): void => undefined;

  before(async () => {
    folder = await SlowFolder.open('shelf', { 'a.md': WRONG, 'b.md': WRONG, 'c.md': WRONG });
  });

  after(() => folder.close());

  afterEach(() => readSecond());

  const shown = async (): Promise<string[]> =>
    (await filesInPanel()).flatMap((path) => /\b[abc]\.md$/.exec(path)?.[0] ?? []);

  /** Begins a check that waits for the second file, since one is read after another. */
  async function begin(): Promise<{ readonly checking: Thenable<WorkspaceSummary> }> {
    readSecond = folder.files.hold(folder.file('b.md'));
    const checking = vscode.commands.executeCommand<WorkspaceSummary>('briefcheck.checkWorkspace');
    await eventually('the second file', () => folder.files.isWaitedFor(folder.file('b.md')));
    return { checking };
  }

  it('the panel is filled as it goes, and it is said at the end what was checked', async () => {
    const { checking } = await begin();
    await eventually('the first file', async () => (await shown()).join() === 'a.md');
    readSecond();
    const { checked, found, said } = await checking;
    assert.ok(found > 3, String(found));
    assert.equal(checked, found);
    assert.match(said, /^(\d+) of \1 briefs checked · \d+ contradicted$/);
    await panelIsDrawn();
    assert.deepEqual(await shown(), ['a.md', 'b.md', 'c.md']);
  });

  it('it can be cancelled, which keeps what was checked by then, and says so', async () => {
    const cancel = noteProgress();
    const { checking } = await begin();
    await cancel();
    readSecond();
    const { checked, found, said } = await checking;
    assert.ok(checked < found, said);
    assert.match(said, /^Cancelled: \d+ of \d+ briefs checked · \d+ contradicted$/);
    await panelIsDrawn();
    assert.deepEqual(await shown(), ['a.md', 'b.md']);
  });

  it('nothing is left of it when the check of one brief is asked for', async () => {
    const { checking } = await begin();
    const { document } = await checkText(WRONG);
    readSecond();
    const { checked, found, said } = await checking;
    assert.ok(checked < found, said);
    assert.match(said, /^Cancelled: /);
    const withProblems = vscode.languages
      .getDiagnostics()
      .flatMap(([uri]) => (problems(uri).length > 0 ? [uri.toString()] : []));
    assert.deepEqual(withProblems, [document.uri.toString()]);
  });
});
