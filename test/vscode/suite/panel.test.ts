import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { itemOf } from '../../../src/vscode/panel/panel-items';
import {
  briefcheck,
  checkSample,
  checkText,
  claimRows,
  panelIsDrawn,
  rangeOf,
  settled,
} from './support/briefcheck';
import { screenshot } from './support/screenshot';
import { eventually } from './support/waiting';
import { closeEditors, openUntitled } from './support/workspace';

const TWO =
  '# One\n\nChina’s share of the world’s rare earth mining is about 60%.\n\n# Two\n\nOn June 9, 2025 they meet in London.\n';

async function groupKeys(): Promise<string[]> {
  const { panel } = await briefcheck();
  return panel.rows.flatMap((row) => (row.type === 'group' ? [row.key] : []));
}

describe('the panel', () => {
  it('groups by verdict, section and kind', async () => {
    await checkText(TWO);
    await eventually(
      'groups by verdict at first',
      async () => (await groupKeys())[0] === 'contradicted',
    );
    await vscode.commands.executeCommand('briefcheck.groupBySection');
    await eventually('groups by section', async () => (await groupKeys()).join() === 'One,Two');
    await vscode.commands.executeCommand('briefcheck.groupByKind');
    await eventually('groups by kind', async () => (await groupKeys()).includes('percentage'));
    await vscode.commands.executeCommand('briefcheck.groupByVerdict');
    await eventually('groups by verdict', async () => (await groupKeys())[0] === 'contradicted');
  });

  it('says the verdict in words, what the source says and the line', async () => {
    await checkText(TWO);
    const row = (await claimRows())[0];
    assert.ok(row);
    const item = itemOf(row);
    assert.equal(item.label, '60%');
    assert.match(String(item.description), /^→ approximately 70%$/);
    assert.match(item.accessibilityInformation?.label ?? '', /^60%, Contradicted, .*, line 3$/);
    assert.match(item.accessibilityInformation?.label ?? '', /, One, line 3$/);
    assert.match(item.contextValue ?? '', /^claim contradicted/);
    const types = row.children.map((child) => child.type);
    assert.deepEqual(types.slice(0, 2), ['reason', 'fact']);
  });

  it('tells sections of the same heading apart, and names those above in the tooltip', async () => {
    const section = (share: string): string =>
      `## Risks\n\nChina’s share of the world’s rare earth mining is about ${share}.\n\n`;
    await checkText(`# One\n\n${section('60%')}# Two\n\n${section('70%')}`);
    await vscode.commands.executeCommand('briefcheck.groupBySection');
    const groups = await eventually('a group for each', async () => {
      const { rows } = (await briefcheck()).panel;
      return rows.length === 2 && rows.every((row) => row.type === 'group') && [...rows];
    });
    const items = groups.map(itemOf);
    assert.deepEqual(
      items.map(({ label, tooltip }) => [label, tooltip]),
      [
        ['Risks', 'One › Risks'],
        ['Risks', 'Two › Risks'],
      ],
    );
    const [claim] = await claimRows();
    assert.ok(claim);
    const { tooltip } = itemOf(claim);
    assert.ok(tooltip instanceof vscode.MarkdownString);
    assert.match(tooltip.value.replace(/&nbsp;/g, ' '), /^One › Risks, line 5\n\n“/);
    await vscode.commands.executeCommand('briefcheck.groupByVerdict');
  });

  it('has room in a narrow panel for what each row says, in every grouping', async () => {
    await checkSample();
    for (const grouping of ['Section', 'Kind', 'Verdict']) {
      await vscode.commands.executeCommand(`briefcheck.groupBy${grouping}`);
      await eventually(grouping, async () => {
        const [group] = (await briefcheck()).panel.rows;
        return group?.type === 'group' && group.grouping === grouping.toLowerCase();
      });
      const items = (await claimRows()).map(itemOf);
      assert.ok(items.length > 30);
      const texts = items.map(
        ({ label, description }) => `${String(label)} ${String(description)}`,
      );
      assert.deepEqual(
        texts.filter((text) => text.length > 31),
        [],
      );
      // The verdict is told in words: by the group or by the row.
      const words = /Contradicted|Supported|Not in table|Needs review/;
      if (grouping !== 'Verdict') for (const text of texts) assert.match(text, words);
      // What the source says comes before the line, wherever there is room for one of them.
      const wrong = grouping === 'Verdict' ? '20% → 10% · line 68' : '20% Contradicted → 10%';
      assert.ok(texts.includes(wrong), texts.join('\n'));
    }
  });

  it('shows of a name where the source spells it otherwise', async () => {
    await checkSample();
    const items = (await claimRows()).map(itemOf);
    const item = items.find(({ label }) => label === 'Marosi Shepkovich');
    assert.match(String(item?.description), /^→ … Shep/);
  });

  it('keeps its rows when another editor comes to the front', async () => {
    await checkText(TWO);
    const document = await vscode.workspace.openTextDocument({ content: 'plain' });
    await vscode.window.showTextDocument(document);
    await eventually('it is in front', () => vscode.window.activeTextEditor?.document === document);
    await panelIsDrawn();
    assert.equal((await claimRows()).length, 2);
  });

  it('shows the brief in front, and nothing of one that was not checked', async () => {
    await checkText(TWO);
    await openUntitled('China’s share of the world’s rare earth mining is about 60%.\n');
    await eventually('an empty panel', async () => (await claimRows()).length === 0);
    const { panel } = await briefcheck();
    assert.equal(panel.message ?? '', '');
    assert.equal(panel.badge, 0);
  });

  it('shows a claim in the editor and keeps the focus', async () => {
    const { document } = await checkText(TWO);
    await vscode.commands.executeCommand('briefcheck.showClaim', (await claimRows())[0]);
    assert.deepEqual(vscode.window.activeTextEditor?.selection, selectionOf(document, '60%'));
  });

  it('leaves nothing behind when the brief is closed', async () => {
    const { document } = await checkText(TWO);
    await closeEditors();
    await eventually('no rows', async () => (await claimRows()).length === 0);
    assert.deepEqual(vscode.languages.getDiagnostics(document.uri), []);
  });

  it('looks right with the sample, in each grouping', async () => {
    await checkSample();
    await settled();
    await screenshot('panel-sample');
    await vscode.commands.executeCommand('briefcheck.groupBySection');
    await settled();
    await screenshot('panel-by-section');
    await vscode.commands.executeCommand('briefcheck.groupByVerdict');
  });
});

function selectionOf(document: vscode.TextDocument, words: string): vscode.Selection {
  const range = rangeOf(document, words);
  return new vscode.Selection(range.start, range.end);
}
