import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { toHtml } from '../../src/core/report/to-html';
import { reportOf, sampleReport, TRICKS } from '../unit/report/sample';
import { openBrowser } from './openBrowser.mjs';

describe('the HTML report in Chromium', function () {
  this.timeout(120_000);
  const folder = mkdtempSync(join(tmpdir(), 'briefcheck-report-'));
  let browser: Browser;
  let page: Page;
  /** What a page did that it should not: requests, dialogs, errors, new windows. */
  let deeds: string[] = [];

  before(async () => {
    browser = await openBrowser();
    page = await browser.newPage();
    page.on('request', (request) => {
      if (request.url() !== page.url() && !request.isNavigationRequest()) deeds.push(request.url());
    });
    page.on('console', (message) => deeds.push(message.text()));
    page.on('pageerror', (error) => deeds.push(error.message));
    page.on('popup', () => deeds.push('a new window'));
    page.on('dialog', (dialog) => {
      deeds.push(dialog.message());
      void dialog.dismiss();
    });
  });

  after(async () => {
    await browser.close();
    rmSync(folder, { recursive: true, force: true });
  });

  async function show(html: string): Promise<void> {
    deeds = [];
    const file = join(folder, 'report.html');
    writeFileSync(file, html);
    await page.goto(pathToFileURL(file).href);
  }

  it('does nothing and asks for nothing, whatever the texts are', async () => {
    for (const trick of TRICKS) {
      await show(toHtml(reportOf(trick)));
      assert.deepEqual(deeds, [], trick);
      assert.equal(await page.locator('script, img, iframe, b, svg svg').count(), 0, trick);
      const links = await page.locator('a').count();
      assert.equal(links, 0, `${trick}: no link to what is no web address`);
    }
  });

  it('shows a trick letter by letter', async () => {
    const [trick = ''] = TRICKS;
    await show(toHtml(reportOf(trick)));
    assert.equal(await page.locator('.claim strong').first().innerText(), trick);
  });

  it('holds its words within a narrow window, and can be read in the dark and on paper', async () => {
    await show(toHtml(sampleReport()));
    await page.setViewportSize({ width: 360, height: 700 });
    const width = await page.evaluate('document.documentElement.scrollWidth');
    assert.ok(Number(width) <= 360, String(width));
    const colourOf = async (): Promise<unknown> =>
      page.evaluate('getComputedStyle(document.body).backgroundColor');
    const light = await colourOf();
    await page.emulateMedia({ colorScheme: 'dark' });
    assert.notEqual(await colourOf(), light);
    await page.emulateMedia({ colorScheme: 'light', media: 'print' });
    assert.equal(await page.locator('.claim').count(), 6);
    assert.deepEqual(deeds, []);
  });
});
