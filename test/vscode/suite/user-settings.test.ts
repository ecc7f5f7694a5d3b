import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { briefcheck, checkText, hoverText, problems, rangeOf } from './support/briefcheck';
import { setSetting } from './support/settings';
import { eventually } from './support/waiting';

const WRONG = 'China’s share of the world’s rare earth mining is about 60%.\n';

async function grouping(): Promise<string | undefined> {
  const [row] = (await briefcheck()).panel.rows;
  return row?.type === 'group' ? row.grouping : undefined;
}

describe('the settings of a person, changed while Briefcheck runs', () => {
  it('count at once for what was checked before, and no longer when they are taken back', async () => {
    const { document } = await checkText(WRONG);
    await eventually('the problem', () => problems(document.uri).length === 1);
    const severity = (): vscode.DiagnosticSeverity | undefined =>
      problems(document.uri)[0]?.severity;
    await setSetting('severity.contradicted', 'error', 'globalValue');
    await eventually('an error', () => severity() === vscode.DiagnosticSeverity.Error);
    await setSetting('panel.groupBy', 'kind', 'globalValue');
    await eventually('groups by kind', async () => (await grouping()) === 'kind');
    const hover = (): Promise<string> => hoverText(document.uri, rangeOf(document, '60%').start);
    assert.match(await hover(), /approximately/);
    await setSetting('hover.claims', false, 'globalValue');
    assert.doesNotMatch(await hover(), /approximately/);
    for (const key of ['severity.contradicted', 'panel.groupBy', 'hover.claims']) {
      await setSetting(key, undefined, 'globalValue');
    }
    await eventually('a warning', () => severity() === vscode.DiagnosticSeverity.Warning);
    await eventually('groups by verdict', async () => (await grouping()) === 'verdict');
    assert.match(await hover(), /approximately/);
  });

  it('give way to those of the workspace', async () => {
    const { document } = await checkText(WRONG);
    await setSetting('severity.contradicted', 'hint');
    await setSetting('severity.contradicted', 'error', 'globalValue');
    await eventually(
      'a hint',
      () => problems(document.uri)[0]?.severity === vscode.DiagnosticSeverity.Hint,
    );
    await setSetting('severity.contradicted', undefined);
    await eventually(
      'an error',
      () => problems(document.uri)[0]?.severity === vscode.DiagnosticSeverity.Error,
    );
  });
});
