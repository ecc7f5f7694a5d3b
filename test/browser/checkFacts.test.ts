import assert from 'node:assert/strict';
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
    const contradicted = await tree.row(/Contradicted/);
    await workbench.screenshot('panel');
    assert.match(await contradicted.innerText(), /\d/);
    const rows = await tree.allRows();
    const text = rows.map(({ label, description }) => `${label} ${description}`).join('\n');
    // The brief says "no more than 90%" of processing where the table has "over 90%".
    assert.match(text, /no more than 90%.*over 90%/);
    assert.match(text, /roughly 70%/);
    assert.match(text, /92%/);
    assert.match(text, /Supported/);
    assert.match(text, /Not in table/i);
  });

  it('shows a claim in the editor when its row is selected', async () => {
    await workbench.tree('Fact Check').select(/no more than 90%/);
    await workbench.editor.shows('no more than 90%');
    assert.ok((await workbench.editor.squiggles('warning')) > 0, 'the claim is underlined');
    await workbench.screenshot('claim');
  });

  it('tells the sourced value and the source when the mouse rests on a claim', async () => {
    const text = await workbench.editor.hover('no more than 90%');
    await workbench.screenshot('hover');
    assert.match(text, /contradicted/i);
    assert.match(text, /over 90%/);
    // Raw markup or an HTML entity in a hover is a text that was escaped twice.
    assert.doesNotMatch(text, /\*\*|&nbsp;|\\[.*_]/);
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
