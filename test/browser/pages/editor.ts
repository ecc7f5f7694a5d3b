import type { Locator, Page } from 'playwright-core';
import { middleOf } from './middleOf.mjs';

/** The text editor in front. */
export class Editor {
  private readonly active: Locator;

  constructor(private readonly page: Page) {
    this.active = page
      .locator('.editor-group-container.active .editor-instance .monaco-editor')
      .first();
  }

  /** Puts the keyboard's focus into the text. */
  async focus(): Promise<void> {
    await this.active.locator('.view-lines .view-line').first().waitFor();
    await this.active.locator('textarea.inputarea, .native-edit-context').first().focus();
  }

  /** The lines in sight. The editor shows spaces as no-break spaces; they are given as plain ones. */
  async linesInSight(): Promise<string[]> {
    const lines = await this.active.locator('.view-line').evaluateAll((nodes) =>
      nodes
        .map((node) => ({
          top: node.getBoundingClientRect().top,
          text: node.textContent ?? '',
        }))
        .sort((a, b) => a.top - b.top)
        .map(({ text }) => text),
    );
    return lines.map((line) => line.replaceAll('\u00a0', ' '));
  }

  /** Waits until the text in sight contains this, across a wrapped line too. */
  async shows(text: string, patienceMs = 15_000): Promise<void> {
    const deadline = Date.now() + patienceMs;
    for (;;) {
      const lines = await this.linesInSight();
      if (lines.join('\n').includes(text) || lines.join('').includes(text)) return;
      if (Date.now() > deadline) {
        throw new Error(`the editor does not show "${text}" but:\n${lines.join('\n')}`);
      }
      await this.page.waitForTimeout(100);
    }
  }

  /** Types at the cursor, key by key. */
  async type(text: string): Promise<void> {
    await this.page.keyboard.type(text, { delay: 5 });
  }

  /** Puts the cursor at a line and column, counted from 1, by Go to Line. */
  async goTo(line: number, column = 1): Promise<void> {
    await this.page.keyboard.press('Control+G');
    const box = this.page.locator('.quick-input-widget .quick-input-box input:visible');
    await box.fill(`:${line}:${column}`);
    await this.page.keyboard.press('Enter');
    await this.page.locator('.quick-input-widget:visible').waitFor({ state: 'hidden' });
  }

  /** Puts the cursor at the document's end. */
  async goToEnd(): Promise<void> {
    await this.page.keyboard.press('Control+End');
  }

  /** Rests the mouse on a text in sight and gives what the hover says. */
  async hover(text: string): Promise<string> {
    const point = await this.placeOf(text);
    await this.page.mouse.move(point.x - 40, point.y + 60);
    await this.page.mouse.move(point.x, point.y, { steps: 5 });
    return this.hoverText();
  }

  /** Shows the hover at the cursor by the keyboard and gives what it says. */
  async hoverAtCursor(): Promise<string> {
    await this.page.keyboard.press('Control+K');
    await this.page.waitForTimeout(300);
    await this.page.keyboard.press('Control+I');
    return this.hoverText();
  }

  /** The hover in sight, once its parts have come. */
  async hoverText(): Promise<string> {
    const hover = this.hoverBox();
    await hover.locator('.hover-contents').first().waitFor();
    let text = '';
    for (let next = await hover.innerText(); next !== text || /Loading/.test(next);) {
      text = next;
      await this.page.waitForTimeout(400);
      next = await hover.innerText();
    }
    return text;
  }

  /** The hover in sight, for what its text does not tell (links, images). */
  hoverBox(): Locator {
    return this.page.locator('.monaco-hover:visible:has(.hover-contents)').first();
  }

  /** How many squiggles of this severity are in sight. */
  async squiggles(severity: 'error' | 'warning' | 'info'): Promise<number> {
    return this.active.locator(`.squiggly-${severity}`).count();
  }

  /** Opens the quick fixes at the cursor by the keyboard and gives their titles. */
  async quickFixes(): Promise<string[]> {
    const rows = this.page.locator('.action-widget:visible .monaco-list-row.action');
    await this.pressUntil('Control+.', rows.first());
    return (await rows.allInnerTexts()).map((row) => row.trim());
  }

  /** Chooses one of the quick fixes that are open, by the keyboard. */
  async chooseQuickFix(title: string | RegExp): Promise<void> {
    const rows = this.page.locator('.action-widget:visible .monaco-list-row.action');
    const titles = await rows.allInnerTexts();
    const at = titles.findIndex((row) =>
      typeof title === 'string' ? row.includes(title) : title.test(row),
    );
    if (at < 0) throw new Error(`no quick fix ${String(title)} among: ${titles.join(' | ')}`);
    for (let step = 0; step < at; step++) await this.page.keyboard.press('ArrowDown');
    await this.page.keyboard.press('Enter');
  }

  /** The labels of the completions in sight, after Ctrl+Space. */
  async completions(): Promise<string[]> {
    await this.page.keyboard.press('Control+Space');
    const rows = this.page.locator('.suggest-widget.visible .monaco-list-row .label-name');
    await rows.first().waitFor();
    return rows.allInnerTexts();
  }

  /**
   * Presses a key until something is in sight, as a person would. The editor drops a request for
   * quick fixes that comes while the cursor is still on its way.
   */
  private async pressUntil(key: string, wanted: Locator, times = 6): Promise<void> {
    await this.page.keyboard.press(key);
    try {
      await wanted.waitFor({ timeout: 10_000 });
    } catch (error) {
      if (times === 1) throw error;
      await this.page.keyboard.press('Escape');
      await this.pressUntil(key, wanted, times - 1);
    }
  }

  /** The middle of a text in sight, on the screen. */
  private async placeOf(text: string): Promise<{ x: number; y: number }> {
    await this.shows(text);
    const point = await this.active.locator('.view-lines').evaluate(middleOf, text);
    if (point === null) throw new Error(`"${text}" is not on one line of the screen`);
    return point;
  }
}
