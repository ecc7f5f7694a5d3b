import type { Page } from 'playwright-core';
import type { QuickPick } from './quickPick';

/** The command palette. */
export class Palette {
  constructor(
    private readonly page: Page,
    private readonly quickPick: QuickPick,
  ) {}

  /** Runs a command by its full title ("Briefcheck: Check Facts"). */
  async run(title: string): Promise<void> {
    const label = new RegExp(`^${title.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}(?!\\w)`);
    await this.page.keyboard.press('F1');
    await this.quickPick.opened();
    await this.quickPick.type(`>${title}`);
    // A window that has just opened takes the focus away, or knows no command of extensions yet.
    for (let again = 0; again < 10 && !(await this.quickPick.offers(label)); again++) {
      await this.page.keyboard.press('Escape');
      await this.page.keyboard.press('F1');
      await this.quickPick.opened();
      await this.quickPick.type(`>${title}`);
    }
    await this.quickPick.accept(label);
  }

  /** The titles of the commands that the palette offers for this text. */
  async offered(text: string): Promise<string[]> {
    await this.page.keyboard.press('F1');
    await this.quickPick.opened();
    await this.quickPick.type(`>${text}`);
    await this.page.waitForTimeout(500);
    const rows = await this.quickPick.rows();
    await this.quickPick.dismiss();
    return rows;
  }
}
