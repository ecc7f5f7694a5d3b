import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { briefcheck, checkText, claimRows, rangeOf } from './support/briefcheck';
import { pick } from './support/quick-pick';
import { eventually } from './support/waiting';
import { closeEditors } from './support/workspace';

const BRIEF = `China has about 60% of the world’s rare earth mining.

China has about 70% of the world’s rare earth mining.
`;

async function verdicts(): Promise<string[]> {
  return (await claimRows()).map((row) => row.judged.claim.verdict);
}

/** The words of the claim whose row is selected. */
async function selected(): Promise<string | undefined> {
  const [row] = (await briefcheck()).panel.selected;
  return row?.type === 'claim' ? row.judged.claim.text : undefined;
}

describe('what the panel shows', () => {
  afterEach(closeEditors);

  it('is filtered by verdict, and the message says how much is hidden', async () => {
    await checkText(BRIEF);
    assert.deepEqual(await verdicts(), ['contradicted', 'supported']);
    const filter = () => vscode.commands.executeCommand('briefcheck.filter');
    await pick(filter, 'next', 'toggle', 'accept');
    await eventually('fewer rows', async () => (await verdicts()).join() === 'supported');
    const { panel } = await briefcheck();
    assert.match(panel.message ?? '', /1 contradicted.* · 1 hidden by the filter$/);
    await pick(filter, 'next', 'toggle', 'accept');
    await eventually('all rows', async () => (await verdicts()).length === 2);
    assert.doesNotMatch(panel.message ?? '', /hidden/);
  });

  it('follows the cursor to its claim, until it is told not to', async () => {
    const editor = await checkText(BRIEF);
    const goTo = (words: string): void => {
      const { start } = rangeOf(editor.document, words);
      editor.selection = new vscode.Selection(start, start);
    };
    await vscode.commands.executeCommand('briefcheck.factCheck.focus');
    await vscode.window.showTextDocument(editor.document);
    for (const words of ['70%', '60%']) {
      goTo(words);
      await eventually(`the row of ${words}`, async () => (await selected()) === words);
    }
    await vscode.commands.executeCommand('briefcheck.stopFollowingCursor');
    goTo('70%');
    await new Promise((resolve) => setTimeout(resolve, 1000));
    assert.equal(await selected(), '60%');
    await vscode.commands.executeCommand('briefcheck.followCursor');
    goTo('60%');
    goTo('70%');
    await eventually('it follows again', async () => (await selected()) === '70%');
  });
});
