import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import {
  briefcheck,
  checkFront,
  checkSample,
  checkText,
  claimRows,
  problems,
} from './support/briefcheck';
import { setSetting } from './support/settings';
import { eventually } from './support/waiting';
import {
  closeEditors,
  openFile,
  projectFile,
  workspaceFile,
  writeBytes,
  writeText,
} from './support/workspace';

const HEADER = 'subject,value,source\n';
const ROW = 'Share of pupils who walk to school,40%,School survey\n';
const BRIEF = 'The share of pupils who walk to school is 45%.\n';

async function verdict(): Promise<string | undefined> {
  return (await claimRows())[0]?.judged.claim.verdict;
}

async function detail(): Promise<string> {
  return (await briefcheck()).status.detail;
}

async function replaceText(document: vscode.TextDocument, text: string): Promise<void> {
  const edit = new vscode.WorkspaceEdit();
  edit.replace(document.uri, new vscode.Range(0, 0, document.lineCount, 0), text);
  await vscode.workspace.applyEdit(edit);
}

describe('fact tables', () => {
  it('come from the folder, and the status item says so', async () => {
    await writeText(workspaceFile('a.facts.csv'), HEADER + ROW);
    await writeText(workspaceFile('a.md'), BRIEF);
    await openFile('a.md');
    await checkFront();
    await eventually('the table counts', async () => (await verdict()) === 'contradicted');
    await eventually('the reason', async () =>
      (await detail()).includes('a.facts.csv (found in the folder)'),
    );
    assert.match((await briefcheck()).status.text, /1 contradicted/);
    assert.match(await detail(), /^1 claim · 1 contradicted · 0% sourced · Tables: /);
  });

  it('come from the bundled table where the folder has none', async () => {
    await openFile('brief.md');
    await eventually('the reason', async () => /\(comes with Briefcheck\)/.test(await detail()));
  });

  it('of the sample count for no other brief that later has its name', async () => {
    const sample = await checkSample();
    const name = sample.document.uri.toString();
    await closeEditors();
    await writeText(workspaceFile('i.facts.csv'), HEADER + ROW);
    const { document } = await checkText(BRIEF);
    assert.equal(document.uri.toString(), name);
    await eventually('the table counts', async () => (await verdict()) === 'contradicted');
  });

  it('come from the front matter, and what is not there is said at its name', async () => {
    await writeText(workspaceFile('data/schools.csv'), HEADER + ROW);
    await writeText(
      workspaceFile('b.md'),
      `---\nfacts: [data/schools.csv, data/lost.csv]\n---\n\n${BRIEF}`,
    );
    const { document } = await openFile('b.md');
    await checkFront();
    await eventually('the table counts', async () => (await verdict()) === 'contradicted');
    await eventually('the reason', async () =>
      (await detail()).includes('data/schools.csv (named in the brief)'),
    );
    assert.match(await detail(), /not found: data\/lost\.csv/);
    const missing = await eventually('its problem', () =>
      problems(document.uri).find((one) => one.code === 'briefcheck.missing.table'),
    );
    assert.equal(document.getText(missing.range), 'data/lost.csv');
    await writeText(workspaceFile('data/lost.csv'), HEADER + ROW.replace('school,', 'work,'));
    await eventually('it is no longer missing', () =>
      problems(document.uri).every((one) => one.code !== 'briefcheck.missing.table'),
    );
  });

  it('come from the setting, and from briefcheck.json, which wins', async () => {
    await writeText(workspaceFile('one.csv'), HEADER + ROW);
    await writeText(workspaceFile('two.csv'), HEADER + ROW.replace('40%', '45%'));
    await writeText(workspaceFile('c.md'), BRIEF);
    await setSetting('factTables', ['one.csv']);
    await openFile('c.md');
    await checkFront();
    await eventually('the setting counts', async () => (await verdict()) === 'contradicted');
    assert.match(await detail(), /one\.csv \(named in the settings\)/);
    await writeText(workspaceFile('briefcheck.json'), '{ "factTables": ["two.csv"] }\n');
    await eventually('the file wins', async () => (await verdict()) === 'supported');
  });

  it('leave what is wrong in briefcheck.json to its own problems', async () => {
    await writeText(workspaceFile('briefcheck.json'), '{\n  "factTabels": []\n}\n');
    await writeText(workspaceFile('d.md'), BRIEF);
    await openFile('d.md');
    await checkFront();
    const problem = await eventually(
      'the problem',
      () => problems(workspaceFile('briefcheck.json'))[0],
    );
    assert.equal(problem.code, 'briefcheck.settings.unknown-setting');
    assert.equal(problem.range.start.line, 1);
  });

  it('show their problems at the cell, and none when they are mended, before they are saved', async () => {
    await writeText(
      workspaceFile('e.facts.csv'),
      `${HEADER}Share of pupils,4O,School survey\nRate,,x\n`,
    );
    const { document } = await openFile('e.facts.csv');
    const problem = await eventually('the problem', () =>
      problems(document.uri).find((one) => one.code === 'briefcheck.table.empty-cell'),
    );
    assert.equal(problem.severity, vscode.DiagnosticSeverity.Error);
    assert.deepEqual(
      [problem.range.start.line, problem.range.start.character],
      [2, 'Rate,'.length],
    );
    await replaceText(document, HEADER + ROW);
    await eventually('no problem', () => problems(document.uri).length === 0);
    assert.equal(document.isDirty, true);
  });

  it('count in open briefs while they are edited, and no longer when the edit is thrown away', async () => {
    await writeText(workspaceFile('f.facts.csv'), HEADER + ROW);
    await writeText(workspaceFile('f.md'), BRIEF);
    const brief = await openFile('f.md');
    await checkFront();
    await eventually('the table counts', async () => (await verdict()) === 'contradicted');
    const table = await openFile('f.facts.csv');
    await replaceText(table.document, HEADER + ROW.replace('40%', '45%'));
    await eventually('the edit counts', () => problems(brief.document.uri).length === 0);
    assert.equal(table.document.isDirty, true);
    await vscode.window.showTextDocument(table.document);
    await vscode.commands.executeCommand('workbench.action.files.revert');
    await eventually('it counts no longer', () => problems(brief.document.uri).length === 1);
  });

  it('may be workbooks, whose rows count as those of any table', async () => {
    const bytes = await vscode.workspace.fs.readFile(
      projectFile('test/fixtures/tables/formats/table.xlsx'),
    );
    await writeBytes(workspaceFile('h.facts.xlsx'), bytes);
    await writeText(
      workspaceFile('h.md'),
      'The share of Larkmere trams that ran on time is 91%.\n',
    );
    await openFile('h.md');
    await checkFront();
    // The tables of the test before may count until the editor tells that they are gone.
    const fact = await eventually('the table counts', async () => {
      const claim = (await claimRows())[0]?.judged.claim;
      return (
        claim?.verdict === 'contradicted' && claim.fact?.table === 'h.facts.xlsx' && claim.fact
      );
    });
    assert.equal(fact.value, '88%');
    assert.deepEqual(problems(workspaceFile('h.facts.xlsx')), []);
  });

  it('show what is wrong with a workbook at its file', async () => {
    const bytes = await vscode.workspace.fs.readFile(
      projectFile('test/fixtures/tables/broken/damaged.xlsx'),
    );
    await writeBytes(workspaceFile('g.facts.xlsx'), bytes);
    await writeText(workspaceFile('g.md'), 'Nothing.\n');
    await openFile('g.md');
    const problem = await eventually(
      'the problem',
      () => problems(workspaceFile('g.facts.xlsx'))[0],
    );
    assert.equal(problem.code, 'briefcheck.table.broken-workbook');
  });
});
