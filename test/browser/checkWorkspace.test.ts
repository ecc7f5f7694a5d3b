import assert from 'node:assert/strict';
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Locator } from 'playwright-core';
import { Workbench } from './workbench';

const WRONG = 'China’s share of the world’s rare earth mining is about 60%.\n';
const LOTS = 400;
/** Two cores that do other things besides are slow. */
const CHECK_MS = 120_000;

describe('checking a whole workspace', function () {
  this.timeout(180_000);
  let workbench: Workbench;

  before(async () => {
    workbench = await Workbench.open('test/vscode/workspace');
    const folder = path.join(workbench.workspace, 'lots');
    await mkdir(folder);
    for (let i = 0; i < LOTS; i++) await writeFile(path.join(folder, `${String(i)}.md`), WRONG);
  });

  after(async () => {
    await workbench.close();
  });

  afterEach(async function () {
    if (this.currentTest?.state === 'failed') await workbench.screenshot('workspace-failed');
  });

  const toast = (): Locator =>
    workbench.page.locator('.notifications-toasts .notification-list-item', {
      hasText: 'Checking facts',
    });
  const inStatusBar = (text: RegExp): Locator =>
    workbench.page.locator('.part.statusbar .statusbar-item', { hasText: text });

  it('names the file, and ends with a summary in the status bar and in the panel', async () => {
    await workbench.palette.run('Briefcheck: Check Facts in Workspace');
    await toast()
      .filter({ hasText: /lots\/\d+\.md/ })
      .waitFor();
    // The summary is in sight for ten seconds, which the rows and a picture take on a busy machine.
    const summary = inStatusBar(/briefs checked/).innerText({ timeout: CHECK_MS });
    summary.catch(() => undefined);
    const tree = workbench.tree('Fact Check');
    await tree.row(/lots/);
    await workbench.screenshot('workspace-progress');
    assert.equal(await toast().count(), 1, 'there are rows while the check goes on');
    const [, checked, found, wrong] =
      /(\d+) of (\d+) briefs checked · (\d+) contradicted/.exec(await summary) ?? [];
    assert.equal(checked, found);
    assert.ok(Number(wrong) >= LOTS, wrong);
    assert.deepEqual(await workbench.notifications(), []);
    const message = workbench.page.locator('.message', {
      hasText: `· ${String(wrong)} contradicted`,
    });
    await message.first().waitFor();
    await workbench.screenshot('workspace-panel');
    assert.deepEqual(await tree.cutOff(300), []);
  });

  it('is cancelled by the keyboard, and says so', async () => {
    await workbench.palette.run('Briefcheck: Check Facts in Workspace');
    await toast()
      .filter({ hasText: /lots\/\d+\.md/ })
      .waitFor();
    await workbench.page.keyboard.press('Control+Shift+A');
    const summary = await inStatusBar(/Cancelled: \d+ of \d+ briefs checked/).innerText();
    const [, checked, found] = /(\d+) of (\d+)/.exec(summary) ?? [];
    assert.ok(Number(checked) < Number(found), `${String(checked)} of ${String(found)}`);
  });
});
