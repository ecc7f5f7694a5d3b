import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { itemOf } from '../../../src/vscode/panel/panel-items';
import type { ClaimRow, PanelRow } from '../../../src/vscode/panel/panel-rows';
import { briefcheck, checkFront, claimRows, problems, rangeOf } from './support/briefcheck';
import { eventually } from './support/waiting';
import { openFile, readText, workspaceFile, writeText } from './support/workspace';

const TABLE = `subject,value,source,quote
Share of pupils who walk to school,40%,School survey,Two in five walk.
Share of pupils who cycle to school,12%,School survey,
`;
const BRIEF = `# Ways to school

The share of pupils who walk to school is 45%.

The share of pupils who cycle to school is 12%.
`;
const FILE = 'actions.md';

async function rowOf(words: string): Promise<ClaimRow> {
  return eventually(`the row of ${words}`, async () =>
    (await claimRows()).find(({ judged }) => judged.claim.text === words),
  );
}

/** Runs an action of the panel's menu on the row of a claim. */
async function act(command: string, words: string, ...rest: unknown[]): Promise<void> {
  await vscode.commands.executeCommand(`briefcheck.${command}`, await rowOf(words), ...rest);
}

interface Manifest {
  readonly contributes: {
    readonly menus: Readonly<
      Record<string, readonly { readonly command: string; readonly when: string }[]>
    >;
  };
}

/** The commands that the manifest offers on a row of the panel, by its context value. */
function offeredOn(row: PanelRow): string[] {
  const extension = vscode.extensions.getExtension('briefcheck.briefcheck');
  // The manifest of an extension is untyped in the API; the manifest's own tests hold its shape.
  const { menus } = (extension?.packageJSON as Manifest).contributes;
  const value = itemOf(row).contextValue ?? '';
  const holds = (part: string): boolean => {
    const [, pattern] = /^viewItem =~ \/(.*)\/$/.exec(part) ?? [];
    if (pattern !== undefined) return new RegExp(pattern).test(value);
    return part === `viewItem == ${value}` || part === 'view == briefcheck.factCheck';
  };
  const offered = (menus['view/item/context'] ?? []).filter(({ when }) =>
    when.split(' && ').every(holds),
  );
  return [...new Set(offered.map(({ command }) => command.replace('briefcheck.', '')))].sort();
}

async function rows(): Promise<readonly PanelRow[]> {
  return (await briefcheck()).panel.rows;
}

describe('the actions of the panel’s rows', () => {
  let document: vscode.TextDocument;

  beforeEach(async () => {
    await writeText(workspaceFile('actions.facts.csv'), TABLE);
    await writeText(workspaceFile(FILE), BRIEF);
    ({ document } = await openFile(FILE));
    await checkFront();
    await eventually('the own table', async () => {
      const verdicts = (await claimRows()).map(({ judged }) => judged.claim.verdict);
      return verdicts.join() === 'contradicted,supported';
    });
  });

  it('have a tooltip with the sentence and the evidence', async () => {
    const { tooltip } = itemOf(await rowOf('45%'));
    assert.ok(tooltip instanceof vscode.MarkdownString);
    assert.match(tooltip.value, /^Ways to school, line 3\n\n“The share of pupils .* is 45%\\\.”/);
    assert.match(tooltip.value, /\*\*Contradicted\*\*\n\nThe text says “45%”/);
    assert.match(tooltip.value, /walk to school\\: \*\*40%\*\*\n\n\$\(book\) School survey/);
    assert.match(tooltip.value, /> Two in five walk/);
  });

  it('have an icon of their own for each verdict, beside its word', async () => {
    const icons = (await rows()).map((row) => {
      const { iconPath, label } = itemOf(row);
      return [label, iconPath instanceof vscode.ThemeIcon ? iconPath.id : undefined];
    });
    assert.deepEqual(
      icons.map(([label]) => label),
      ['Contradicted', 'Supported'],
    );
    const ids = icons.map(([, id]) => id);
    assert.ok(
      ids.every((id) => id !== undefined),
      ids.join(),
    );
    assert.equal(new Set(ids).size, 2);
    const claims = (await claimRows()).map((row) => itemOf(row).iconPath);
    assert.deepEqual(
      claims.map((icon) => (icon instanceof vscode.ThemeIcon ? icon.id : undefined)),
      ids,
    );
  });

  it('are those that make sense for each row', async () => {
    const always = ['chooseFact', 'copyClaim', 'explainClaim', 'goToClaim', 'markChecked'];
    const ignoring = ['ignoreEverywhere', 'ignoreHere', 'ignoreInFile'];
    const [wrong, right] = [await rowOf('45%'), await rowOf('12%')];
    assert.deepEqual(offeredOn(wrong), [...always, ...ignoring, 'openFact', 'replaceClaim'].sort());
    assert.deepEqual(offeredOn(right), [...always, ...ignoring, 'openFact', 'citeClaim'].sort());
    const [, fact] = wrong.children;
    assert.deepEqual(fact && offeredOn(fact), ['openFact']);
    await act('ignoreHere', '45%');
    await vscode.commands.executeCommand('briefcheck.showIgnored');
    await eventually('it is ignored', async () => (await rowOf('45%')).judged.standing !== 'open');
    assert.deepEqual(
      offeredOn(await rowOf('45%')),
      [...always, 'openFact', 'removeDecision'].sort(),
    );
  });

  it('can all be collapsed', async () => {
    const commands = await vscode.commands.getCommands();
    assert.ok(
      commands.includes('workbench.actions.treeView.briefcheck.factCheck.collapseAll'),
      'the button of the native tree',
    );
  });

  it('go to the claim, and put the focus there', async () => {
    await vscode.commands.executeCommand('briefcheck.factCheck.focus');
    await act('goToClaim', '45%');
    const editor = vscode.window.activeTextEditor;
    assert.equal(editor?.document.getText(editor.selection), '45%');
  });

  it('replace, and one undo takes it back', async () => {
    await act('replaceClaim', '45%');
    assert.match(document.getText(), /walk to school is 40%\./);
    await vscode.commands.executeCommand('workbench.action.focusActiveEditorGroup');
    await vscode.commands.executeCommand('undo');
    assert.equal(document.getText(), BRIEF);
  });

  it('cite, reusing the footnote that is there, and one undo takes mark and note back', async () => {
    await act('citeClaim', '12%');
    const cited = document.getText();
    assert.match(cited, /is 12%\.\[\^1\]\n\n\[\^1\]: School survey\.\n$/);
    await act('replaceClaim', '45%');
    await act('citeClaim', '40%');
    assert.match(document.getText(), /is 40%\.\[\^1\]\n\nThe .* is 12%\.\[\^1\]\n/);
    assert.equal(document.getText().split('[^1]:').length, 2);
    await vscode.commands.executeCommand('workbench.action.focusActiveEditorGroup');
    for (let step = 0; step < 2; step++) await vscode.commands.executeCommand('undo');
    assert.equal(document.getText(), cited);
    await vscode.commands.executeCommand('undo');
    assert.equal(document.getText(), BRIEF);
  });

  it('open the row of the fact, from the claim and from its evidence', async () => {
    const [, evidence] = (await rowOf('45%')).children;
    assert.equal(evidence?.type, 'fact');
    for (const row of [await rowOf('45%'), evidence]) {
      await vscode.commands.executeCommand('briefcheck.openFact', row);
      const shown = await eventually('the table', () => {
        const editor = vscode.window.activeTextEditor;
        return editor?.document.uri.path.endsWith('actions.facts.csv') && editor;
      });
      assert.equal((shown as vscode.TextEditor).selection.active.line, 1);
      await vscode.commands.executeCommand('workbench.action.closeActiveEditor');
    }
  });

  it('ignore here and in the file, and take that back', async () => {
    for (const command of ['ignoreHere', 'ignoreInFile']) {
      await act(command, '45%');
      assert.match(document.getText(), /<!-- briefcheck-ignore(?:-file)?: 45% -->/, command);
      await eventually('no problem', () => problems(document.uri).length === 0);
      await vscode.commands.executeCommand('briefcheck.showIgnored');
      await eventually(
        'it is ignored',
        async () => (await rowOf('45%')).judged.standing !== 'open',
      );
      await act('removeDecision', '45%');
      assert.doesNotMatch(document.getText(), /briefcheck-ignore/, command);
      await eventually('the problem', () => problems(document.uri).length === 1);
    }
  });

  it('mark as checked by hand, in panel and report, and take that back', async () => {
    await act('markChecked', '45%', 'AB', 'by telephone');
    const row = await eventually('it is checked', async () => {
      const found = await rowOf('45%');
      return found.judged.standing === 'checked-by-hand' && found;
    });
    const { accessibilityInformation, tooltip } = itemOf(row as ClaimRow);
    assert.match(accessibilityInformation?.label ?? '', /^45%, Checked by hand, /);
    assert.match((tooltip as vscode.MarkdownString).value, /Checked by AB on .*by telephone/);
    const report = workspaceFile('report.txt');
    for (const format of ['html', 'markdown', 'sheet']) {
      await vscode.commands.executeCommand('briefcheck.exportReport', format, report);
      assert.match(await readText(report), /checked by (?:hand.*AB|AB on)/is, format);
    }
    await act('removeDecision', '45%');
    await eventually('the problem', () => problems(document.uri).length === 1);
  });

  it('show what was decided of a claim that is gone, and take that away', async () => {
    await act('ignoreEverywhere', '45%');
    await eventually('no problem', () => problems(document.uri).length === 0);
    const edit = new vscode.WorkspaceEdit();
    edit.replace(document.uri, rangeOf(document, '45%'), '40%');
    await vscode.workspace.applyEdit(edit);
    const stale = await eventually('the row', async () =>
      (await rows()).flatMap((row) => row.children).find(({ type }) => type === 'stale'),
    );
    const item = itemOf(stale);
    assert.equal(item.label, '45%');
    assert.match(String(item.description), /ignored, now gone/);
    await vscode.commands.executeCommand('briefcheck.removeDecision', stale);
    await eventually('it is gone', async () =>
      (await rows()).every(({ children }) => children.every(({ type }) => type !== 'stale')),
    );
    const kept = JSON.parse(await readText(workspaceFile('.briefcheck/decisions.json'))) as {
      readonly ignored: readonly unknown[];
    };
    assert.deepEqual(kept.ignored, []);
  });
});
