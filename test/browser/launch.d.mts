import type { Page } from 'playwright-core';

/** User settings by their full names. */
export type Settings = Readonly<Record<string, unknown>>;

/** A VS Code window in the browser, with a profile and a server of its own. */
export interface LaunchedWindow {
  readonly page: Page;
  /** The opened folder: a temporary copy, which tests may write to. */
  readonly workspace: string;
  /** Replaces the user settings (beside the quiet ones that every test has). */
  readonly writeSettings: (settings: Settings) => Promise<void>;
  /** Ends the browser and the server and removes the profile. */
  readonly close: () => Promise<void>;
}

/** Installs the packaged extension `vsix` into a fresh VS Code and opens a copy of `folder` (of the project) in it. */
export function launch(options: {
  readonly vsix: string;
  readonly folder: string;
  readonly settings?: Settings;
}): Promise<LaunchedWindow>;
