import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { actionsAt, checkFront, claimRows, problems, rangeOf } from './support/briefcheck';
import { filesAreKnown } from './support/file-events';
import { pick } from './support/quick-pick';
import { eventually } from './support/waiting';
import { openFile, readText, workspaceFile, writeText } from './support/workspace';

const SURVEY = [
  '# School survey 2025',
  '',
  '## Ways to school',
  '',
  'The share of pupils who walk to school is 40%. The survey cost $1.2 million.',
  'It was led by Education Minister Anna Berg.',
  '',
].join('\n');

/** Selects words of the document in front and makes a fact of them. */
async function add(words: string, given: Record<string, unknown>): Promise<void> {
  const editor = vscode.window.activeTextEditor;
  assert.ok(editor);
  const range = rangeOf(editor.document, words);
  editor.selection = new vscode.Selection(range.start, range.end);
  await vscode.commands.executeCommand('briefcheck.addFact', undefined, given);
}

describe('add to fact table', () => {
  const table = (): vscode.Uri => workspaceFile('own.facts.csv');

  beforeEach(async () => {
    await writeText(table(), 'id,kind,subject,value,source,locator,quote\r\n');
    await writeText(workspaceFile('survey.md'), SURVEY);
  });

  it('fills value, kind, subject, quotation, source and place from the selection', async () => {
    await openFile('survey.md');
    await add('40%', { subject: 'Share of pupils who walk to school', table: table() });
    await add('Anna Berg', { subject: 'Education Minister', table: table() });
    assert.deepEqual((await readText(table())).split('\r\n'), [
      'id,kind,subject,value,source,locator,quote',
      'share-pupils-walk-school,percentage,Share of pupils who walk to school,40%,School survey 2025,"Ways to school, line 5",The share of pupils who walk to school is 40%.',
      'education-minister,name,Education Minister,Anna Berg,School survey 2025,"Ways to school, line 6",It was led by Education Minister Anna Berg.',
      '',
    ]);
  });

  it('proposes a subject that a person may edit, and asks for the table', async () => {
    await openFile('survey.md');
    await filesAreKnown();
    // The subject as proposed, then the first table.
    await pick(() => add('40%', {}), 'accept', 'accept');
    assert.match(await readText(table()), /,percentage,Share of pupils who walk to school,40%,/);
  });

  it('makes a fact for an unverified claim, whose source is asked for', async () => {
    await writeText(workspaceFile('h.md'), 'The share of pupils who cycle to school is 12%.\n');
    const { document } = await openFile('h.md');
    await checkFront();
    const [row] = await claimRows();
    assert.equal(row?.judged.claim.verdict, 'unverified');
    const actions = await actionsAt(document.uri, rangeOf(document, '12%'));
    assert.ok(actions.some(({ title }) => title.startsWith('Add a fact')));
    const given = {
      subject: 'Share of pupils who cycle to school',
      source: 'Count',
      table: table(),
    };
    await vscode.commands.executeCommand('briefcheck.addFact', row, given);
    await eventually(
      'the claim is supported',
      async () => (await claimRows())[0]?.judged.claim.verdict === 'supported',
    );
  });

  it('respects a table that a person is editing', async () => {
    const { document } = await openFile('own.facts.csv');
    const edit = new vscode.WorkspaceEdit();
    edit.insert(document.uri, new vscode.Position(1, 0), 'a,,Rate of rain,3 mm,Gauge,,\r\n');
    await vscode.workspace.applyEdit(edit);
    await openFile('survey.md');
    await add('40%', { subject: 'Share of pupils who walk', table: table() });
    assert.equal(document.isDirty, true);
    assert.match(document.getText(), /Rate of rain.*\r\nshare-pupils-walk,percentage/s);
    assert.doesNotMatch(await readText(table()), /Rate of rain/);
  });

  it('goes from a source to four facts and a wrong figure that is caught', async () => {
    await openFile('survey.md');
    await add('40%', { subject: 'Share of pupils who walk to school', table: table() });
    await add('$1.2 million', { subject: 'Cost of the school survey', table: table() });
    await add('Anna Berg', { subject: 'Education Minister', table: table() });
    await writeText(workspaceFile('log.txt'), 'The school survey ended on 4 May 2025.\n');
    await openFile('log.txt');
    await add('4 May 2025', { subject: 'Day on which the school survey ended', table: table() });
    await writeText(
      workspaceFile('new.md'),
      'The share of pupils who walk to school is 44%.\n\nThe school survey ended on 4 May 2025.\n',
    );
    const { document } = await openFile('new.md');
    await checkFront();
    const problem = await eventually('the wrong figure', () => problems(document.uri)[0]);
    assert.equal(document.getText(problem.range), '44%');
    assert.equal(problems(document.uri).length, 1);
  });
});
