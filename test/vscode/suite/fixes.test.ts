import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { itemOf } from '../../../src/vscode/panel/panel-items';
import {
  actionsAt,
  briefcheck,
  checkFront,
  checkText,
  claimRows,
  rangeOf,
  problems,
  settled,
} from './support/briefcheck';
import { screenshot } from './support/screenshot';
import { setSetting } from './support/settings';
import { eventually } from './support/waiting';
import { openFile, workspaceFile, writeText } from './support/workspace';

const WRONG = '# Talks\n\nChina’s share of the world’s rare earth mining is about 60%.\n';

async function fix(document: vscode.TextDocument, words: string, title: RegExp): Promise<void> {
  const actions = await actionsAt(document.uri, rangeOf(document, words));
  const action = actions.find((one) => title.test(one.title));
  assert.ok(action, `${String(title)} among ${actions.map((one) => one.title).join('; ')}`);
  if (action.edit) await vscode.workspace.applyEdit(action.edit);
  if (action.command) {
    const { command, arguments: given = [] } = action.command;
    await vscode.commands.executeCommand(command, ...(given as unknown[]));
  }
}

describe('quick fixes', () => {
  it('stand in the order in which an analyst wants them', async () => {
    // Decisions about a file are kept with its folder, those about an untitled text are not.
    await writeText(workspaceFile('order.md'), `${WRONG}\nOur schools closed on 4% of days.\n`);
    const { document } = await openFile('order.md');
    await checkFront();
    const actions = await eventually('the fixes', async () => {
      const found = await actionsAt(document.uri, rangeOf(document, '60%'));
      return found.length > 0 && found;
    });
    assert.ok(actions);
    const DECIDE = ['Mark as checked by hand…', 'Ignore here'];
    const titles = (found: readonly vscode.CodeAction[]): string[] => found.map((one) => one.title);
    assert.deepEqual(titles(actions), [
      'Replace with “70%”',
      'Choose another fact…',
      ...DECIDE,
      'Ignore “60%” in this file',
      'Ignore this claim everywhere',
      'Explain the verdict',
    ]);
    assert.equal(actions[0]?.isPreferred, true);
    assert.deepEqual(titles(await actionsAt(document.uri, rangeOf(document, '4%'))).slice(-6), [
      'Add a fact for this…',
      ...DECIDE,
      'Ignore “4%” in this file',
      'Ignore this claim everywhere',
      'Explain the verdict',
    ]);
    await fix(document, '60%', /^Replace/);
    await eventually('what is right is cited', async () => {
      const found = titles(await actionsAt(document.uri, rangeOf(document, '70%')));
      return found.join() === 'Cite the source,Explain the verdict';
    });
  });

  for (const [written, right] of [
    ['about 60 per cent', 'about 70 per cent'],
    ['about sixty percent', 'about seventy percent'],
  ] as const) {
    it(`replace “${written}” in its own notation`, async () => {
      const text = (share: string): string =>
        `China’s share of the world’s rare earth mining is ${share}.\n`;
      const { document } = await checkText(text(written));
      await fix(document, written.replace('about ', ''), /^Replace/);
      assert.equal(document.getText(), text(right));
    });
  }

  it('replace a day-first date by a day-first one', async () => {
    const text = (day: string): string => `Presidents Trump and Xi spoke by telephone on ${day}.\n`;
    const { document } = await checkText(text('4 June 2025'));
    await fix(document, '4 June 2025', /^Replace/);
    assert.equal(document.getText(), text('5 June 2025'));
  });

  it('replace a claim, after which it is supported, and one undo takes it back', async () => {
    const { document } = await checkText(WRONG);
    await fix(document, '60%', /^Replace/);
    assert.match(document.getText(), /70%/);
    await eventually('the problem goes', () => problems(document.uri).length === 0);
    await eventually(
      'it is supported',
      async () => (await claimRows())[0]?.judged.claim.verdict === 'supported',
    );
    await vscode.commands.executeCommand('undo');
    assert.equal(document.getText(), WRONG);
  });

  it('cite the source of a supported claim, once', async () => {
    const { document } = await checkText(
      'China’s share of the world’s rare earth mining is about 70%.\n',
    );
    const [row] = await claimRows();
    assert.match((row && itemOf(row).contextValue) ?? '', / citable/);
    await fix(document, '70%', /^Cite/);
    assert.match(document.getText(), /70%\.\[\^1\]\n\n\[\^1\]: .+\n$/s);
    await eventually('the panel offers it no longer', async () => {
      const rows = await claimRows();
      const row = rows.find(({ judged }) => judged.claim.text === '70%');
      return row && !/citable/.test(itemOf(row).contextValue ?? '');
    });
    await eventually('the result of the new text', async () =>
      (await actionsAt(document.uri, rangeOf(document, '70%'))).every(
        (one) => !one.title.startsWith('Cite'),
      ),
    );
  });

  it('cite by a link where the settings ask for one, and by a footnote where there is no address', async () => {
    await setSetting('citation.style', 'link');
    await writeText(
      workspaceFile('link.facts.csv'),
      'subject,value,source,url\nShare of pupils who walk to school,40%,School survey,https://example.org/s\nShare of teachers who cycle to work,12%,Staff survey,\n',
    );
    await writeText(
      workspaceFile('link.md'),
      'The share of pupils who walk to school is 40%.\n\nThe share of teachers who cycle to work is 12%.\n',
    );
    const { document } = await openFile('link.md');
    await checkFront();
    await eventually('the own table', async () =>
      (await claimRows()).every((row) => row.judged.claim.verdict === 'supported'),
    );
    await fix(document, '40%', /^Cite/);
    assert.match(document.getText(), /40%.*\]\(<?https:\/\/example\.org\/s>?\)/);
    await fix(document, '12%', /^Cite/);
    assert.match(document.getText(), /12%\.\[\^1\]\n\n\[\^1\]: Staff survey/);
  });

  it('answer to the text as it is, and not as it was checked', async () => {
    const { document } = await checkText(WRONG);
    const edit = new vscode.WorkspaceEdit();
    edit.insert(document.uri, new vscode.Position(0, 0), 'Some words before.\n\n');
    await vscode.workspace.applyEdit(edit);
    await fix(document, '60%', /^Replace/);
    assert.match(document.getText(), /^Some words before\.\n\n# Talks\n\nChina’s share .*70%/);
  });

  it('replace all that is certain by source.fixAll', async () => {
    const { document } = await checkText(
      'On June 9, 2025 American and Chinese delegations meet in London.\n\nChina’s share of the world’s rare earth mining is about 60%.\n\nThe base level of the United States tariff on Chinese goods is now 20%.\n',
    );
    const kind = vscode.CodeActionKind.SourceFixAll.append('briefcheck').value;
    const whole = new vscode.Range(0, 0, document.lineCount, 0);
    const [action] = await actionsAt(document.uri, whole, kind);
    assert.ok(action?.edit);
    await vscode.workspace.applyEdit(action.edit);
    assert.doesNotMatch(document.getText(), /60%|20%/);
  });

  it('replace on saving only what is certain: nothing that is ignored, to review or not in the table', async () => {
    await writeText(
      workspaceFile('save.facts.csv'),
      'subject,value,source\nShare of pupils who walk to school,40%,Survey\nShare of pupils who cycle to school,12%,Survey\nShare of pupils who take the bus,21%,Survey\nShare of pupils who take the bus,24%,Count\n',
    );
    const brief = (walk: string): string =>
      `The share of pupils who walk to school is ${walk}.\n\nThe share of pupils who cycle to school is 15%. <!-- briefcheck-ignore -->\n\nThe share of pupils who take the bus is 21%.\n\nOur roof leaks on 31% of all days.\n`;
    await writeText(workspaceFile('save.md'), brief('44%'));
    const { document } = await openFile('save.md');
    await checkFront();
    const verdicts = (await claimRows()).map(({ judged }) => judged.claim.verdict);
    assert.deepEqual(verdicts.sort(), ['contradicted', 'review', 'unverified']);
    const { Workspace } = vscode.ConfigurationTarget;
    const editor = vscode.workspace.getConfiguration('editor');
    const onSave = { 'source.fixAll.briefcheck': 'explicit' };
    await editor.update('codeActionsOnSave', onSave, Workspace);
    try {
      const edit = new vscode.WorkspaceEdit();
      edit.replace(document.uri, rangeOf(document, '44%'), '45%');
      await vscode.workspace.applyEdit(edit);
      await document.save();
    } finally {
      await editor.update('codeActionsOnSave', undefined, Workspace);
    }
    assert.equal(document.getText(), brief('40%'));
  });

  it('ignore a claim here: by a comment at the end of its line', async () => {
    const { document } = await checkText(WRONG);
    await fix(document, '60%', /^Ignore here/);
    assert.match(document.getText(), /is about 60%\. <!-- briefcheck-ignore: 60% -->\n$/);
    await eventually('the problem goes', () => problems(document.uri).length === 0);
    await vscode.commands.executeCommand('briefcheck.showIgnored');
    const [row] = await eventually('the ignored row', claimRows);
    assert.equal(row?.judged.standing, 'ignored');
    await vscode.commands.executeCommand('briefcheck.hideIgnored');
    assert.deepEqual(await claimRows(), []);
  });

  it('ignore a claim in the file: by a comment at its end', async () => {
    const { document } = await checkText(WRONG);
    await fix(document, '60%', /^Ignore .* in this file/);
    assert.match(document.getText(), /\.\n\n<!-- briefcheck-ignore-file: 60% -->\n$/);
    await eventually('the problem goes', () => problems(document.uri).length === 0);
  });

  it('fade a comment that ignores no claim any more, and take it away', async () => {
    const { document } = await checkText(`${WRONG}\nNothing. <!-- briefcheck-ignore -->\n`);
    const stale = await eventually('the stale comment', () =>
      problems(document.uri).find((one) => one.code === 'briefcheck.stale.comment'),
    );
    assert.deepEqual(stale.tags, [vscode.DiagnosticTag.Unnecessary]);
    await fix(document, '<!--', /^Remove the comment/);
    assert.match(document.getText(), /\nNothing\.\n$/);
  });

  it('explain a verdict with the facts that were considered', async () => {
    const { document } = await checkText(WRONG);
    await fix(document, '60%', /^Explain/);
    const shown = await eventually('the explanation', () =>
      vscode.workspace.textDocuments.find(
        (one) => one.uri.scheme === 'briefcheck-explanation' && one.getText() !== '',
      ),
    );
    assert.match(shown.getText(), /60%: Contradicted\n/);
    assert.match(shown.getText(), /Evidence\n {2}China's share/);
    assert.match(shown.getText(), /Facts considered, best first/);
    assert.match(shown.getText(), /\(shared: [^)]*\bmining\b/);
    assert.doesNotMatch(shown.getText(), /\bchines\b|\bworldwid\b/);
    await settled();
    await screenshot('explanation');
  });

  it('copy a claim with its evidence', async () => {
    await checkText(WRONG);
    await vscode.commands.executeCommand('briefcheck.copyClaim', (await claimRows())[0]);
    const text = await vscode.env.clipboard.readText();
    assert.match(text, /line 3: China’s share of .* about 60%/);
    assert.match(text, /60%: Contradicted/);
    const { panel } = await briefcheck();
    assert.equal(panel.badge, 1);
  });
});
