import type { Browser } from 'playwright-core';

/** Starts Chromium alone, without VS Code. */
export function openBrowser(): Promise<Browser>;
