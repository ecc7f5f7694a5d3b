import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import type { BriefResult } from '../../../src/vscode/results/brief-result';
import { checkFront, checkText, claimRows, problems } from './support/briefcheck';
import { filesAreKnown } from './support/file-events';
import { setSetting } from './support/settings';
import { eventually } from './support/waiting';
import { openFile, openUntitled, workspaceFile, writeText } from './support/workspace';

const RIGHT = 'China’s share of the world’s rare earth mining is about 70%.\n';
const WRONG = 'China’s share of the world’s rare earth mining is about 60%.\n';

const EACH = `subject,value,source
Share of pupils who walk to school,40%,School survey
Share of pupils who cycle to school,12%,School survey
Share of pupils who take the bus,21%,School survey
Share of pupils who take the bus,24%,Traffic count
`;
const EACH_BRIEF = `The share of pupils who walk to school is 45%.

The share of pupils who cycle to school is 12%.

The share of pupils who take the bus is 21%.

Our roof leaks on 31% of all days.
`;

async function type(document: vscode.TextDocument, text: string): Promise<void> {
  const edit = new vscode.WorkspaceEdit();
  edit.replace(document.uri, new vscode.Range(0, 0, document.lineCount, 0), text);
  await vscode.workspace.applyEdit(edit);
}

function rest(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 1200));
}

describe('checking by itself', () => {
  it('leaves a document alone until a person has checked it', async () => {
    const { document } = await openUntitled(WRONG);
    await rest();
    assert.deepEqual(problems(document.uri), []);
    await checkFront();
    await eventually('the problem', () => problems(document.uri).length === 1);
  });

  it('follows the typing, once checked', async () => {
    const { document } = await checkText(RIGHT);
    await type(document, WRONG);
    await eventually('the problem', () => problems(document.uri).length === 1);
    await type(document, RIGHT);
    await eventually('no problem', () => problems(document.uri).length === 0);
  });

  it('checks as it is opened where the folder has a table of its own', async () => {
    await writeText(
      workspaceFile('own.facts.csv'),
      'subject,value,source\nShare of pupils who walk to school,40%,School survey\n',
    );
    await writeText(workspaceFile('own.md'), 'The share of pupils who walk to school is 45%.\n');
    const { document } = await openFile('own.md');
    await eventually('the problem', () => problems(document.uri).length === 1);
    await writeText(
      workspaceFile('own.facts.csv'),
      'subject,value,source\nShare of pupils who walk to school,45%,School survey\n',
    );
    await eventually('the new table counts', () => problems(document.uri).length === 0);
    await writeText(
      workspaceFile('own.facts.csv'),
      'subject,value,source\nShare of pupils who walk to school,40%,School survey\n',
    );
    await eventually('the old one again', () => problems(document.uri).length === 1);
    await vscode.workspace.fs.delete(workspaceFile('own.facts.csv'));
    await eventually('nothing rests on what is gone', () => problems(document.uri).length === 0);
  });

  it('waits for the save where it is told to', async () => {
    await writeText(workspaceFile('saved.md'), RIGHT);
    await setSetting('run', 'onSave');
    const { document } = await openFile('saved.md');
    await checkFront();
    await type(document, WRONG);
    await rest();
    assert.deepEqual(problems(document.uri), []);
    await document.save();
    await eventually('the problem', () => problems(document.uri).length === 1);
  });

  it('waits for the save even when a table changes, and not for what is saved elsewhere', async () => {
    await writeText(workspaceFile('each.facts.csv'), EACH);
    await writeText(workspaceFile('saved.md'), EACH_BRIEF.replace('45%', '40%'));
    await setSetting('run', 'onSave');
    const { document } = await openFile('saved.md');
    await checkFront();
    const contradicted = (): number =>
      problems(document.uri).filter(({ code }) => /contradicted/.test(String(code))).length;
    assert.equal(contradicted(), 0);
    await type(document, EACH_BRIEF);
    await writeText(
      workspaceFile('more.facts.csv'),
      'subject,value,source\nRate of rain,3 mm,Gauge\n',
    );
    await filesAreKnown();
    await rest();
    assert.equal(contradicted(), 0);
    await document.save();
    await eventually('the problem', () => contradicted() === 1);
    await writeText(document.uri, EACH_BRIEF.replace('45%', '40%'));
    await eventually('no problem in what another program has written', () => contradicted() === 0);
  });

  it('waits for the person where it is told to', async () => {
    await setSetting('run', 'manual');
    const { document } = await checkText(RIGHT);
    await type(document, WRONG);
    await rest();
    assert.deepEqual(problems(document.uri), []);
    await vscode.commands.executeCommand('briefcheck.checkFacts');
    await eventually('the problem', () => problems(document.uri).length === 1);
  });

  it('waits for the person in a folder that has a table of its own, too', async () => {
    await setSetting('run', 'manual');
    await writeText(
      workspaceFile('own.facts.csv'),
      'subject,value,source\nShare of pupils who walk to school,40%,School survey\n',
    );
    await writeText(workspaceFile('own.md'), 'The share of pupils who walk to school is 45%.\n');
    const { document } = await openFile('own.md');
    await rest();
    assert.deepEqual(problems(document.uri), []);
    await setSetting('run', undefined);
    await eventually('the problem', () => problems(document.uri).length === 1);
  });

  it('drops what an older run finds when a newer one has started', async () => {
    const { document } = await checkText(RIGHT);
    const run = (): Thenable<BriefResult | undefined> =>
      vscode.commands.executeCommand<BriefResult | undefined>('briefcheck.checkFacts');
    const [older, newer] = await Promise.all([run(), run()]);
    assert.equal(older, undefined);
    assert.equal(newer?.version, document.version);
  });

  it('gives each verdict the severity that is set for it', async () => {
    await writeText(workspaceFile('each.facts.csv'), EACH);
    await writeText(workspaceFile('each.md'), EACH_BRIEF);
    const { document } = await openFile('each.md');
    await checkFront();
    await eventually('every verdict', async () => {
      const verdicts = (await claimRows()).map(({ judged }) => judged.claim.verdict);
      return verdicts.sort().join() === 'contradicted,review,supported,unverified';
    });
    const wanted = { contradicted: 0, review: 1, unverified: 2, supported: 3 } as const;
    const names = ['error', 'warning', 'information', 'hint'];
    for (const [verdict, severity] of Object.entries(wanted)) {
      await setSetting(`severity.${verdict}`, names[severity]);
      await eventually(verdict, () =>
        problems(document.uri).some(
          (one) =>
            String(one.code).startsWith(`briefcheck.${verdict}.`) &&
            Number(one.severity) === severity,
        ),
      );
    }
    await setSetting('severity.byKind', { 'supported.percentage': 'off' });
    await eventually('without the supported one', () => problems(document.uri).length === 3);
  });

  it('obeys the severities', async () => {
    const { document } = await checkText(WRONG);
    await eventually('the problem', () => problems(document.uri).length === 1);
    await setSetting('severity.byKind', { 'contradicted.percentage': 'error' });
    await eventually(
      'an error',
      () => problems(document.uri)[0]?.severity === vscode.DiagnosticSeverity.Error,
    );
    await setSetting('severity.byKind', undefined);
    await setSetting('severity.contradicted', 'off');
    await eventually('nothing', () => problems(document.uri).length === 0);
    await setSetting('severity.contradicted', undefined);
    assert.equal((await claimRows())[0]?.judged.claim.verdict, 'contradicted');
  });

  it('forgets a brief that is deleted or renamed', async () => {
    await writeText(workspaceFile('old.md'), WRONG);
    await openFile('old.md');
    await checkFront();
    await eventually('the problem', () => problems(workspaceFile('old.md')).length === 1);
    const edit = new vscode.WorkspaceEdit();
    edit.renameFile(workspaceFile('old.md'), workspaceFile('new.md'));
    await vscode.workspace.applyEdit(edit);
    await eventually('the old name is clean', () => problems(workspaceFile('old.md')).length === 0);
    await eventually(
      'the new one is checked',
      () => problems(workspaceFile('new.md')).length === 1,
    );
    const removal = new vscode.WorkspaceEdit();
    removal.deleteFile(workspaceFile('new.md'));
    await vscode.workspace.applyEdit(removal);
    await eventually('nothing is left', () => problems(workspaceFile('new.md')).length === 0);
  });
});
