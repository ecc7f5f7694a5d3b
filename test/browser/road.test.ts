import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Workbench } from './workbench';

/** The facts of the report: the words selected, the line they stand on, and a subject where it is edited. */
const FACTS: readonly { words: string; line: number; subject?: string }[] = [
  { words: '88%', line: 5 },
  { words: '6.2 million passengers', line: 9, subject: 'Passengers of the Larkmere network' },
  { words: '€48 million', line: 13, subject: 'Cost of the northern line of Larkmere' },
  { words: '4 May 2028', line: 13, subject: 'First tram on the northern line of Larkmere' },
];
const BRIEF = [
  'The share of Larkmere trams that ran on time in 2024 was 88%.',
  '',
  'The northern line of Larkmere costs €84 million. The first tram runs on the northern line on 4 May 2028.',
  '',
];

/** The road of docs/from-source-to-brief.md, whose pictures are the ones that are taken here. */
describe('from a source to a brief', function () {
  this.timeout(300_000);
  // Each step goes on from the one before.
  this.bail(true);
  let workbench: Workbench;

  before(async () => {
    workbench = await Workbench.open('test/browser/road', {
      'editor.hover.delay': 50,
      'editor.wordWrap': 'on',
      'workbench.colorTheme': 'Default Light Modern',
    });
  });

  after(async () => {
    await workbench.close();
  });

  afterEach(async function () {
    if (this.currentTest?.state === 'failed') await workbench.screenshot('road-failed');
  });

  const read = (name: string): string => readFileSync(join(workbench.workspace, name), 'utf8');

  async function select(line: number, words: string): Promise<void> {
    const text = read('tram-report.md').split('\n')[line - 1] ?? '';
    await workbench.editor.focus();
    await workbench.editor.goTo(line, text.indexOf(words) + 1);
    for (let i = 0; i < words.length; i++) await workbench.page.keyboard.press('Shift+ArrowRight');
  }

  it('reads a source and adds four facts', async () => {
    for (const [i, { words, line, subject }] of FACTS.entries()) {
      await workbench.openFile('tram-report.md');
      await select(line, words);
      await workbench.palette.run('Briefcheck: Add to Fact Table…');
      const { quickPick } = workbench;
      await quickPick.opened();
      await workbench.page.locator('.quick-input-title', { hasText: words }).waitFor();
      if (i === 0) await workbench.screenshot('road-1-subject');
      if (subject === undefined) await workbench.page.keyboard.press('Enter');
      else await quickPick.enter(subject);
      await workbench.page.locator('.quick-input-title', { hasText: 'which table' }).waitFor();
      await quickPick.accept(i === 0 ? /New Fact Table/ : /sources\.facts\.csv/);
      if (i === 0) {
        await workbench.page.locator('.quick-input-title', { hasText: 'New Fact Table' }).waitFor();
        await quickPick.enter('sources');
      }
      await workbench.page
        .locator('.part.statusbar', {
          hasText: `Added to sources.facts.csv, line ${String(i + 2)}`,
        })
        .waitFor();
    }
    await workbench.openFile('sources.facts.csv');
    await workbench.editor.shows('4 May 2028');
    await workbench.screenshot('road-2-table');
    assert.deepEqual(read('sources.facts.csv').trim().split('\n').slice(0, 2), [
      'subject,value,source,locator,quote,url,note',
      'Share of Larkmere trams that ran on time in 2024,88%,Larkmere tram report 2024,"Punctuality, line 5",The share of Larkmere trams that ran on time in 2024 was 88%.,,',
    ]);
    assert.equal(read('sources.facts.csv').trim().split('\n').length, 5);
  });

  it('writes a brief against them, in which a wrong figure is caught', async () => {
    await workbench.openFile('brief.md');
    await workbench.editor.goToEnd();
    await workbench.editor.type(`\n${BRIEF.join('\n')}`);
    await workbench.palette.run('Briefcheck: Check Facts');
    const panel = workbench.tree('Fact Check');
    await panel.row(/^€84 million/);
    // What was typed last may not be checked yet.
    await workbench.page
      .locator('.message', { hasText: '4 claims · 3 supported · 1 contradicted' })
      .first()
      .waitFor();
    await workbench.editor.focus();
    await workbench.editor.goTo(5, BRIEF[2]?.indexOf('84'));
    const text = await workbench.editor.hoverAtCursor();
    assert.match(text, /€48 million/);
    assert.match(text, /Larkmere tram report 2024/);
    await workbench.screenshot('road-3-caught');
    await workbench.page.keyboard.press('Escape');
  });

  it('puts the sourced figure in its place', async () => {
    await workbench.editor.quickFixes();
    await workbench.screenshot('road-4-fix');
    await workbench.editor.chooseQuickFix(/^Replace with/);
    await workbench.editor.shows('costs €48 million');
    await workbench.page.locator('.message', { hasText: '4 supported' }).first().waitFor();
  });
});
