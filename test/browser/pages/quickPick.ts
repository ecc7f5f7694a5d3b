import type { Locator, Page } from 'playwright-core';

/** The list at the top of the window: the palette, Go to File and every pick list. */
export class QuickPick {
  private readonly widget: Locator;

  constructor(private readonly page: Page) {
    this.widget = page.locator('.quick-input-widget:not(.hidden):visible');
  }

  /** Waits until a list (or input box) is open. */
  async opened(): Promise<void> {
    await this.widget.waitFor();
  }

  /** Replaces what is typed into its box. */
  async type(text: string): Promise<void> {
    await this.widget.locator('.quick-input-box input').fill(text);
  }

  /** The rows in sight: label, then description and detail where there are any. */
  async rows(): Promise<string[]> {
    const rows = await this.widget.locator('.monaco-list-row').allInnerTexts();
    return rows.map((row) => row.replace(/\s+/g, ' ').trim());
  }

  /** Whether a row with such a label comes into sight within some seconds. */
  async offers(label: RegExp): Promise<boolean> {
    return this.rowsLabelled(label)
      .first()
      .waitFor({ timeout: 5000 })
      .then(
        () => true,
        () => false,
      );
  }

  /** Goes down to the first row whose label matches, by keyboard, and accepts it. */
  async accept(label: RegExp): Promise<void> {
    const row = this.rowsLabelled(label);
    await row.first().waitFor();
    const wanted = Number(await row.first().getAttribute('data-index'));
    const focused = await this.widget
      .locator('.monaco-list-row.focused')
      .getAttribute('data-index');
    for (let at = Number(focused); at < wanted; at++) await this.page.keyboard.press('ArrowDown');
    await this.page.keyboard.press('Enter');
  }

  /** Accepts what is typed. */
  async enter(text: string): Promise<void> {
    await this.opened();
    await this.type(text);
    await this.page.keyboard.press('Enter');
  }

  /** Closes it without a choice. */
  async dismiss(): Promise<void> {
    await this.page.keyboard.press('Escape');
    await this.widget.waitFor({ state: 'hidden' });
  }

  private rowsLabelled(label: RegExp): Locator {
    return this.widget.locator('.monaco-list-row').filter({
      has: this.page.locator('.quick-input-list-label, .monaco-icon-label', { hasText: label }),
    });
  }
}
