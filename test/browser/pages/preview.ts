import type { FrameLocator, Page } from 'playwright-core';

/** The built-in Markdown preview: the inner frame of a webview. */
export class Preview {
  private readonly frame: FrameLocator;

  constructor(page: Page) {
    this.frame = page.frameLocator('iframe.webview.ready').frameLocator('#active-frame');
  }

  /** Waits until the page shows a claim of this status, and gives the claim's words and title. */
  async claim(status: string): Promise<{ readonly text: string; readonly title: string }> {
    const claim = this.frame.locator(`p .briefcheck-claim.briefcheck-${status}[title]`).first();
    await claim.waitFor();
    return {
      text: await claim.innerText(),
      title: (await claim.getAttribute('title')) ?? '',
    };
  }

  /** The legend below the text. */
  async legend(): Promise<string> {
    return this.frame.locator('.briefcheck-legend').innerText();
  }
}
