import assert from 'node:assert/strict';
import { Workbench } from './workbench';

const QUIET = { 'files.autoSave': 'off' };

describe('a window that starts with a brief open', function () {
  this.timeout(180_000);
  let workbench: Workbench;

  before(async () => {
    workbench = await Workbench.open('examples/own-table', QUIET);
  });

  after(async () => {
    await workbench.close();
  });

  afterEach(async function () {
    if (this.currentTest?.state === 'failed') await workbench.screenshot('start-failed');
  });

  const squiggle = () => workbench.page.locator('.squiggly-warning').first();

  async function startAgain(): Promise<void> {
    // A mere reload of the page may come before the window has written down what is open.
    const loaded = workbench.page.waitForEvent('load');
    await workbench.palette.run('Developer: Reload Window');
    await loaded;
    await workbench.page.locator('.tab.active[data-resource-name="brief.md"]').waitFor();
    await workbench.editor.focus();
  }

  it('says in the panel what to do while there is none', async () => {
    await workbench.showContainer('Briefcheck');
    const welcome = workbench.page.locator('.welcome-view-content:visible');
    await welcome.filter({ hasText: 'Open a brief in Markdown' }).first().waitFor();
    const buttons = await welcome.first().locator('.monaco-button').allInnerTexts();
    assert.deepEqual(buttons, ['Open the Sample Brief', 'New Brief…']);
    await workbench.screenshot('welcome');
  });

  it('checks it by itself where the folder has a table of its own', async () => {
    await workbench.openFile('brief.md');
    await squiggle().waitFor();
    await startAgain();
    await squiggle().waitFor();
    assert.deepEqual(await workbench.notifications(), []);
  });

  it('waits for the person where the settings say so', async () => {
    await workbench.settings({ ...QUIET, 'briefcheck.run': 'manual' });
    await startAgain();
    // Long enough for a check that should not begin.
    await workbench.page.waitForTimeout(6000);
    assert.equal(await squiggle().count(), 0);
    await workbench.palette.run('Briefcheck: Check Facts');
    await squiggle().waitFor();
  });
});
