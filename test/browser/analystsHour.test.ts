import assert from 'node:assert/strict';
import { Preview } from './pages/preview';
import type { Tree } from './pages/tree';
import { Workbench } from './workbench';

const RIGHT = 'The United States tariff on Chinese goods is now 10%.';
const WRONG = 'China’s share of the world’s rare earth mining is about 60%.';
const UNKNOWN = 'Our schools closed on 4 per cent of all days.';
const THEMES: Readonly<Record<string, string>> = {
  light: 'Light Modern',
  dark: 'Dark Modern',
  contrast: 'Dark High Contrast',
};
/** What the window's element says of its theme. */
const CLASSES: Readonly<Record<string, string>> = {
  light: 'vs',
  dark: 'vs-dark',
  contrast: 'hc-black',
};
const QUIET = { 'files.autoSave': 'off', 'editor.hover.delay': 50 };

describe('an analyst’s hour, by the keyboard alone', function () {
  this.timeout(300_000);
  // Each step goes on from the one before.
  this.bail(true);
  let workbench: Workbench;
  let panel: Tree;

  before(async () => {
    workbench = await Workbench.open('test/vscode/workspace', {
      ...QUIET,
      'workbench.colorTheme': 'Default Light Modern',
    });
    panel = workbench.tree('Fact Check');
  });

  after(async () => {
    await workbench.close();
  });

  afterEach(async function () {
    if (this.currentTest?.state === 'failed') await workbench.screenshot('hour-failed');
  });

  it('makes a new brief from the palette and writes three claims', async () => {
    await workbench.palette.run('Briefcheck: New Brief…');
    await workbench.quickPick.opened();
    await workbench.quickPick.accept(/One-page memo/);
    await workbench.page.locator('.tab.active[data-resource-name^="Untitled"]').waitFor();
    await workbench.editor.focus();
    await workbench.page.keyboard.press('Escape');
    await workbench.page.keyboard.press('Control+A');
    await workbench.editor.type(`# Rare earths\n\n${RIGHT}\n\n${WRONG}\n\n${UNKNOWN}\n`);
    await workbench.editor.shows('4 per cent');
  });

  it('shows them in the panel, each verdict in words', async () => {
    await workbench.palette.run('Briefcheck: Check Facts');
    await panel.row(/Contradicted/);
    await workbench.page.waitForTimeout(1000);
    await workbench.screenshot('hour-panel');
    const rows = (await panel.rowsInSight()).map(({ label, description }) => [label, description]);
    const text = rows.map((row) => row.join(' ').trim()).join('\n');
    assert.match(text, /^Contradicted 1\n60% → approximately 70%$/m);
    assert.match(text, /^Not in table 1\n4 per cent line 7$/m);
    assert.match(text, /^Supported 1$/m);
    assert.match(
      await panel.message(),
      /^3 claims · 1 supported · 1 contradicted · 1 not in table/,
    );
    const spoken = (await panel.rowsInSight()).map((row) => row.spoken).join('\n');
    assert.match(spoken, /^60%, Contradicted, /m);
    assert.deepEqual(await panel.cutOff(300), []);
  });

  it('underlines the wrong one, and explains it at the cursor', async () => {
    await workbench.editor.focus();
    await workbench.editor.goTo(1);
    await workbench.page.keyboard.press('Alt+F9');
    assert.ok((await workbench.editor.squiggles('warning')) > 0);
    await workbench.editor.hoverAtCursor();
    // The window asks for fixes once it has drawn the hover, and adds what opens them when they have come.
    await workbench.editor.hoverBox().filter({ hasText: 'Quick Fix' }).waitFor();
    const text = await workbench.editor.hoverText();
    await workbench.screenshot('hour-hover');
    assert.deepEqual(await panel.cutOff(300), []);
    assert.match(text, /Contradicted/);
    // The problem and the claim's own hover share the place, and nothing is said in both.
    assert.equal(text.split('The text says “about 60%”').length, 2, text);
    assert.equal(text.split('rare earth mining').length, 2, text);
    assert.match(text, /rare earth mining: approximately 70% \(as of June 2025\)/);
    assert.match(text, /Quick Fix/);
    assert.match(text, /paragraph \d/);
    assert.doesNotMatch(text, /\*\*|&\w+;|\$\(|\\[-.*_[\]()]/);
    await workbench.page.keyboard.press('Escape');
  });

  it('replaces it with the sourced value', async () => {
    const titles = await workbench.editor.quickFixes();
    assert.deepEqual(await workbench.notifications(), []);
    await workbench.screenshot('hour-fixes');
    assert.match(titles[0] ?? '', /^Replace with “.*70%/);
    await workbench.editor.chooseQuickFix(/^Replace with/);
    await workbench.editor.shows('mining is about 70%');
    await panel.row(/^Supported/);
    await workbench.page.locator('.message', { hasText: '2 supported' }).first().waitFor();
  });

  it('cites the source of the right one', async () => {
    await workbench.editor.focus();
    await workbench.editor.goTo(3, RIGHT.indexOf('10%') + 2);
    await workbench.editor.quickFixes();
    await workbench.editor.chooseQuickFix('Cite the source');
    await workbench.editor.shows('10%.[^1]');
    await workbench.editor.shows('[^1]: Rare earths and the London trade talks');
  });

  it('inserts a fact with its citation', async () => {
    await workbench.editor.focus();
    await workbench.editor.goTo(7);
    await workbench.page.keyboard.press('End');
    await workbench.editor.type(' The share outside China is ');
    await workbench.palette.run('Briefcheck: Insert Fact…');
    await workbench.quickPick.opened();
    await workbench.quickPick.type('outside mining');
    await workbench.page.waitForTimeout(500);
    await workbench.screenshot('hour-insert-fact');
    await workbench.quickPick.accept(/approximately 30%/);
    await workbench.page.waitForTimeout(500);
    await workbench.quickPick.accept(/Value with its citation/);
    await workbench.editor.shows('is approximately 30%[^2]');
  });

  it('offers facts and snippets on Ctrl+Space', async () => {
    await workbench.editor.focus();
    await workbench.page.keyboard.press('End');
    await workbench.editor.type('. ');
    const labels = await workbench.editor.completions();
    await workbench.screenshot('hour-completions');
    assert.match(labels[0] ?? '', /^approximately/);
    await workbench.editor.type('brief-as');
    await workbench.page.locator('.suggest-widget.visible', { hasText: 'brief-as-of' }).waitFor();
    await workbench.page.keyboard.press('Escape');
    for (let i = 0; i < 'brief-as'.length; i++) await workbench.page.keyboard.press('Backspace');
    await workbench.page.keyboard.press('Escape');
  });

  it('writes one more wrong figure, so that every verdict is in sight', async () => {
    await workbench.editor.focus();
    await workbench.editor.goTo(5, 1);
    await workbench.page.keyboard.press('End');
    await workbench.editor.type(' Presidents Trump and Xi spoke by telephone on June 4, 2025.');
    await panel.row(/^Contradicted/);
  });

  it('marks the claims in the preview, with a legend in words', async () => {
    await workbench.editor.focus();
    await workbench.palette.run('Markdown: Open Preview to the Side');
    const preview = new Preview(workbench.page);
    const { text, title } = await preview.claim('supported');
    assert.equal(text, '10%');
    assert.match(title, /^Supported: /);
    assert.match(await preview.legend(), /Supported.*|Not in table.*/);
    await workbench.screenshot('hour-preview');
  });

  for (const [name, theme] of Object.entries(THEMES)) {
    it(`can be read in ${name}`, async () => {
      await workbench.palette.run('Preferences: Color Theme');
      await workbench.quickPick.opened();
      await workbench.quickPick.type(theme);
      await workbench.quickPick.accept(new RegExp(`^${theme}`));
      await workbench.page.locator(`.monaco-workbench.${CLASSES[name] ?? ''}`).waitFor();
      await workbench.page.waitForTimeout(1500);
      await workbench.screenshot(`hour-${name}`);
    });
  }
});
