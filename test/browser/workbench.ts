import path from 'node:path';
import type { Locator, Page } from 'playwright-core';
import { launch, type LaunchedWindow, type Settings } from './launch.mjs';
import { Editor } from './pages/editor';
import { Palette } from './pages/palette';
import { QuickPick } from './pages/quickPick';
import { Tree } from './pages/tree';

const SCREENSHOTS = path.resolve('build', 'screenshots', 'browser');

/** VS Code's window as a person sees it, part by part. */
export class Workbench {
  readonly page: Page;
  readonly editor: Editor;
  readonly quickPick: QuickPick;
  readonly palette: Palette;

  private constructor(private readonly window: LaunchedWindow) {
    this.page = window.page;
    this.editor = new Editor(this.page);
    this.quickPick = new QuickPick(this.page);
    this.palette = new Palette(this.page, this.quickPick);
  }

  /** Opens a copy of one of the project's folders with the packaged extension installed. */
  static async open(folder: string, settings: Settings = {}): Promise<Workbench> {
    const vsix = process.env['BRIEFCHECK_VSIX'];
    if (vsix === undefined) throw new Error('run this by `npm run test:browser`');
    return new Workbench(await launch({ vsix, folder, settings }));
  }

  /** The opened folder on the disk. */
  get workspace(): string {
    return this.window.workspace;
  }

  /** Replaces the user settings; the window takes them over by itself within a second or so. */
  async settings(settings: Settings): Promise<void> {
    await this.window.writeSettings(settings);
  }

  /** Opens a file of the folder by Go to File and waits for its text. */
  async openFile(name: string): Promise<void> {
    await this.page.keyboard.press('Control+P');
    await this.quickPick.type(name);
    await this.quickPick.accept(new RegExp(`^${escape(path.basename(name))}`));
    await this.page.locator(`.tab.active[data-resource-name="${path.basename(name)}"]`).waitFor();
    await this.editor.focus();
  }

  /** The tree of a view that is in sight, by the view's title. */
  tree(title: string): Tree {
    return new Tree(this.page, title);
  }

  /** Shows a view container by its title in the activity bar ("Briefcheck"). */
  async showContainer(title: string): Promise<void> {
    const item = this.activity(title);
    if ((await item.getAttribute('aria-expanded')) !== 'true') await item.click();
    // Away from the entry, whose tooltip would lie over the rows.
    await this.page.mouse.move(800, 790);
  }

  /** A container's entry in the activity bar; its text is the badge's. */
  activity(title: string): Locator {
    return this.page.locator(
      `.part.activitybar [role="tab"]:has(.action-label[aria-label^="${title}"])`,
    );
  }

  /** The texts of the status bar, left to right. */
  async statusBar(): Promise<string[]> {
    return this.page.locator('.part.statusbar .statusbar-item').allInnerTexts();
  }

  /** The texts of the notifications in sight. */
  async notifications(): Promise<string[]> {
    return this.page
      .locator('.notifications-toasts .notification-list-item-message')
      .allInnerTexts();
  }

  /** Keeps a picture of the window as build/screenshots/browser/<name>.png. */
  async screenshot(name: string): Promise<void> {
    await this.page.screenshot({ path: path.join(SCREENSHOTS, `${name}.png`) });
  }

  async close(): Promise<void> {
    await this.window.close();
  }
}

function escape(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
