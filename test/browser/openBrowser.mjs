import { chromium } from 'playwright-core';
import { CHROMIUM_FLAGS, ensureChromium } from '../../scripts/vscode/chromium.mjs';

/** See openBrowser.d.mts. */
export async function openBrowser() {
  return chromium.launch({ executablePath: await ensureChromium(), args: CHROMIUM_FLAGS });
}
