import assert from 'node:assert/strict';
import type { TreeRow } from './pages/tree';
import { Workbench } from './workbench';

describe('checking the example brief in the packaged extension', function () {
  this.timeout(180_000);
  let workbench: Workbench;

  before(async () => {
    workbench = await Workbench.open('examples');
    await workbench.openFile('brief.md');
  });

  after(async () => {
    await workbench.close();
  });

  afterEach(async function () {
    if (this.currentTest?.state === 'failed') await workbench.screenshot('failed');
  });

  it('fills the panel with rows by Check Facts from the palette', async () => {
    await workbench.palette.run('Briefcheck: Check Facts');
    await workbench.showContainer('Briefcheck');
    const tree = workbench.tree('Fact Check');
    assert.match(await (await tree.row(/Contradicted/)).innerText(), /\d/);
    await workbench.screenshot('panel');
    const rows = await tree.allRows();
    const row = (label: string): TreeRow => {
      const found = rows.find((one) => one.label === label);
      assert.ok(found, `a row "${label}" among: ${rows.map((one) => one.label).join(', ')}`);
      return found;
    };
    assert.match(row('June 4, 2025').description, /June 5/);
    assert.match(row('June 4, 2025').spoken, /line 36/);
    assert.match(row('June 4, 2025').spoken, /Contradicted.*June 5, 2025/);
    assert.match(row('92%').description, /line 22/);
    const supported = rows.find(({ label, level }) => level === 1 && label.startsWith('Supported'));
    assert.ok(Number(/\d+/.exec(supported?.description ?? '')?.[0]) > 10, 'most are supported');
    assert.match(await tree.message(), /^\d+ claims · \d+ supported · \d+ contradicted/);
  });

  // The menu offers the two others, in the order verdict, section, kind.
  for (const [grouping, place, first] of [
    ['section', 1, 'Bottom line'],
    ['kind', 2, 'Dates'],
    ['verdict', 1, 'Contradicted'],
  ] as const) {
    it(`cuts off no row of a panel of 300 pixels, by ${grouping}`, async () => {
      const tree = workbench.tree('Fact Check');
      const { page } = workbench;
      await page.locator('.part.sidebar .codicon-list-tree:visible').first().click();
      await page.waitForTimeout(500);
      for (let i = 0; i < place; i++) await page.keyboard.press('ArrowDown');
      await page.keyboard.press('Enter');
      await tree.focus();
      await page.waitForTimeout(1500);
      await page.keyboard.press('Home');
      await tree.row(first);
      await workbench.screenshot(`panel-by-${grouping}`);
      assert.deepEqual(await tree.cutOff(300), []);
    });
  }

  it('shows a claim in the editor when its row is selected', async () => {
    await workbench.tree('Fact Check').select(/June 4, 2025/);
    await workbench.editor.shows('spoke on June 4, 2025');
    await workbench.screenshot('claim');
    assert.ok((await workbench.editor.squiggles('warning')) > 0, 'the claim is underlined');
  });

  it('tells the sourced value and the source when the mouse rests on a claim', async () => {
    const text = await workbench.editor.hover('June 4, 2025');
    await workbench.screenshot('hover');
    assert.match(text, /contradicted/i);
    assert.match(text, /June 5, 2025/);
    assert.match(text, /paragraph \d+/);
    // Raw markup or an entity in a hover is text that was escaped once too often, or not at all.
    assert.doesNotMatch(text, /\*\*|&\w+;|\\[-.*_[\]()]/);
  });

  it('shows the snippets by group, each with a preview', async () => {
    await workbench.palette.run('Briefcheck: Insert Snippet…');
    await workbench.quickPick.opened();
    await workbench.screenshot('insert-snippet');
    const rows = await workbench.quickPick.rows();
    assert.match(
      rows[0] ?? '',
      /^Policy brief ?brief-policy-brief Bottom line · .* ?Whole documents$/,
    );
    assert.doesNotMatch(rows.join('\n'), /\$|\*\*|## /);
    await workbench.quickPick.type('as-of note');
    await workbench.page.waitForTimeout(500);
    assert.match((await workbench.quickPick.rows()).join('\n'), /brief-as-of/);
    await workbench.quickPick.dismiss();
  });

  it('inserts a snippet from the palette', async () => {
    await workbench.editor.focus();
    await workbench.editor.goToEnd();
    await workbench.page.keyboard.press('Enter');
    await workbench.palette.run('Snippets: Insert Snippet');
    await workbench.quickPick.opened();
    await workbench.quickPick.type('brief-as-of');
    await workbench.screenshot('snippets');
    await workbench.quickPick.accept(/brief-as-of/);
    await workbench.editor.shows('as of');
    await workbench.screenshot('snippet');
  });
});
