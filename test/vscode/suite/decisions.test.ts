import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { checkFront, claimRows, problems } from './support/briefcheck';
import { pick } from './support/quick-pick';
import { setSetting } from './support/settings';
import { eventually } from './support/waiting';
import { openFile, readText, workspaceFile, writeText } from './support/workspace';

const FILE = 'decided.md';
const DECISIONS = '.briefcheck/decisions.json';
const TEXT = 'China’s share of the world’s rare earth mining is about 60%.\n';

describe('decisions', () => {
  beforeEach(async () => {
    await writeText(workspaceFile(FILE), TEXT);
    await openFile(FILE);
    await checkFront();
  });

  it('ignore a claim everywhere, in a file that a person can read', async () => {
    await vscode.commands.executeCommand('briefcheck.ignoreEverywhere', (await claimRows())[0]);
    const text = await readText(workspaceFile(DECISIONS));
    assert.deepEqual(JSON.parse(text), {
      version: 1,
      ignored: [{ claim: '60%', sentence: TEXT.trim(), fact: 'mining-share', file: FILE }],
      checked: [],
    });
    await eventually('the problem goes', () => problems(workspaceFile(FILE)).length === 0);
  });

  it('record who checked a claim, until its sentence changes', async () => {
    const [row] = await claimRows();
    await vscode.commands.executeCommand('briefcheck.markChecked', row, 'AB', 'by telephone');
    const checked = await eventually('the row', async () =>
      (await claimRows()).find(({ judged }) => judged.standing === 'checked-by-hand'),
    );
    assert.equal(checked.judged.handCheck?.by, 'AB');
    assert.equal(checked.judged.handCheck.note, 'by telephone');
    assert.match(checked.judged.handCheck.on, /^\d{4}-\d\d-\d\d$/);
    assert.deepEqual(problems(workspaceFile(FILE)), []);
    const edit = new vscode.WorkspaceEdit();
    edit.insert(workspaceFile(FILE), new vscode.Position(0, 0), 'It is said that ');
    await vscode.workspace.applyEdit(edit);
    await eventually('the check lapses', () => problems(workspaceFile(FILE)).length === 1);
  });

  it('hold wherever the sentence goes, and for no other sentence with the same words', async () => {
    await vscode.commands.executeCommand('briefcheck.ignoreEverywhere', (await claimRows())[0]);
    await eventually('the problem goes', () => problems(workspaceFile(FILE)).length === 0);
    const edit = new vscode.WorkspaceEdit();
    const again = 'In the world’s rare earth mining, the share of China is about 60%.';
    edit.insert(workspaceFile(FILE), new vscode.Position(0, 0), `# One\n\n${again}\n\n# Two\n\n`);
    await vscode.workspace.applyEdit(edit);
    const [problem] = await eventually('the problem of the other', () => {
      const found = problems(workspaceFile(FILE));
      return found.length === 1 && found;
    });
    assert.equal(problem?.range.start.line, 2);
  });

  it('may stand around blocks of the text', async () => {
    const edit = new vscode.WorkspaceEdit();
    const { lineCount } = await vscode.workspace.openTextDocument(workspaceFile(FILE));
    const whole = new vscode.Range(0, 0, lineCount, 0);
    const ignored = `<!-- briefcheck-ignore-start -->\n\n${TEXT}\n<!-- briefcheck-ignore-end -->\n`;
    edit.replace(workspaceFile(FILE), whole, ignored);
    await vscode.workspace.applyEdit(edit);
    await eventually('no problem', () => problems(workspaceFile(FILE)).length === 0);
    await vscode.commands.executeCommand('briefcheck.showIgnored');
    await eventually('the ignored row', async () => {
      const rows = await claimRows();
      return rows.length === 1 && rows[0]?.judged.standing === 'ignored';
    });
  });

  it('ask for initials and note, and know the initials the next time', async () => {
    await setSetting('initials', 'CD', 'globalValue');
    const [row] = await claimRows();
    const mark = (): Thenable<unknown> =>
      vscode.commands.executeCommand('briefcheck.markChecked', row);
    await pick(mark, 'accept', 'accept');
    const checked = await eventually('the row', async () =>
      (await claimRows()).find(({ judged }) => judged.standing === 'checked-by-hand'),
    );
    assert.equal(checked.judged.handCheck?.by, 'CD');
    assert.equal(checked.judged.handCheck.note, '');
  });

  it('never overwrite a file that is broken', async () => {
    await writeText(workspaceFile(DECISIONS), '{ "version": 1, ');
    await vscode.commands.executeCommand('briefcheck.ignoreEverywhere', (await claimRows())[0]);
    assert.equal(await readText(workspaceFile(DECISIONS)), '{ "version": 1, ');
    await vscode.commands.executeCommand('notifications.clearAll');
  });
});
