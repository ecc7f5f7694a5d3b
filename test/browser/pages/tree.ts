import type { Locator, Page } from 'playwright-core';

/** A row of a tree as it reads. */
export interface TreeRow {
  readonly label: string;
  readonly description: string;
  /** What a screen reader says. */
  readonly spoken: string;
  /** 1 for a row at the top. */
  readonly level: number;
}

/** A native tree view, found by its title. */
export class Tree {
  private readonly tree: Locator;

  constructor(
    private readonly page: Page,
    title: string,
  ) {
    this.tree = page.locator(`[role="tree"][aria-label^="${title}"]:visible`);
  }

  /** Waits for a row that contains the text, and gives it. */
  async row(text: string | RegExp): Promise<Locator> {
    const row = this.tree.locator('.monaco-list-row', { hasText: text }).first();
    await row.waitFor();
    return row;
  }

  /** The rows in sight; a long tree draws no others. */
  async rowsInSight(): Promise<TreeRow[]> {
    const rows = await this.tree.locator('.monaco-list-row').all();
    return Promise.all(rows.map(read));
  }

  /**
   * The rows in sight whose text a panel of this width would cut off, as they read. Measured from the
   * text's own width, because a wider panel cuts nothing off.
   */
  async cutOff(width: number): Promise<string[]> {
    const rows = await this.tree.locator('.monaco-list-row').evaluateAll((nodes, most) => {
      const name = '.monaco-icon-label-container';
      return nodes.flatMap((node) => {
        const text = node.querySelector(name);
        if (text === null) return [];
        const left = text.getBoundingClientRect().left - node.getBoundingClientRect().left;
        const actions = node.querySelector('.actions')?.getBoundingClientRect().width ?? 0;
        const isCut = left + text.scrollWidth + actions > most;
        return isCut ? [node.textContent ?? ''] : [];
      });
    }, width);
    return rows;
  }

  /** All rows, from the first to the last, by going through the tree with the keyboard. */
  async allRows(): Promise<TreeRow[]> {
    const found = new Map<number, TreeRow>();
    await this.focus();
    await this.page.keyboard.press('Home');
    for (let before = -1; before < found.size;) {
      before = found.size;
      for (const row of await this.tree.locator('.monaco-list-row').all()) {
        found.set(Number(await row.getAttribute('data-index')), await read(row));
      }
      await this.page.keyboard.press('PageDown');
      await this.page.waitForTimeout(150);
    }
    return [...found].sort(([a], [b]) => a - b).map(([, row]) => row);
  }

  /** Puts the keyboard's focus into the tree. */
  async focus(): Promise<void> {
    await this.tree.locator('.monaco-list-row').first().waitFor();
    await this.tree.focus();
  }

  /** Selects a row with the mouse, as a person opens it. */
  async select(text: string | RegExp): Promise<void> {
    await (await this.row(text)).click();
  }

  /** Opens a row's children. */
  async expand(text: string | RegExp): Promise<void> {
    const row = await this.row(text);
    if ((await row.getAttribute('aria-expanded')) === 'false') {
      await row.locator('.monaco-tl-twistie').click();
    }
  }

  /** The line above the tree (its message); empty where there is none. */
  async message(): Promise<string> {
    const message = this.page.locator('.tree-explorer-viewlet-tree-view .message:visible');
    return (await message.count()) === 0 ? '' : message.first().innerText();
  }
}

async function read(row: Locator): Promise<TreeRow> {
  const label = row.locator('.monaco-icon-label .label-name').first();
  const description = row.locator('.monaco-icon-label .label-description').first();
  return {
    label: await label.innerText(),
    description: (await description.count()) === 0 ? '' : await description.innerText(),
    spoken: (await row.getAttribute('aria-label')) ?? '',
    level: Number(await row.getAttribute('aria-level')),
  };
}
