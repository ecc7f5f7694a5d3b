import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative, resolve, sep } from 'node:path';
import { isTableName, tablesInForce, type TablesInForce } from '../core/facts/tables-in-force';
import { readFrontMatter } from '../core/markdown/front-matter';
import { SETTINGS_FILE } from '../core/settings/folder-settings';
import { readSettings, type SettingsReading } from '../core/settings/read-settings';
import { saying, worded } from '../core/wording';
import { sayCode } from './error-code';

/** A folder's settings and files, read once for all its briefs. */
export interface FactsFolder {
  readonly root: string;
  readonly settings: SettingsReading;
  /** Paths of its files relative to it, with "/". */
  readonly files: readonly string[];
}

const SKIPPED: ReadonlySet<string> = new Set(['node_modules', '.git', '.vscode-test']);
const MOST_FILES = 20_000;

/** Reads the settings at a folder's root and lists the files in which tables may be found. */
export function readFactsFolder(root: string): FactsFolder {
  return { root, settings: readSettingsOf(root), files: listFiles(root) };
}

/**
 * The tables in force for a brief of the folder, and why. Paths are relative to the folder: join
 * them to its root.
 */
export function factsInForce(folder: FactsFolder, brief: string, markdown: string): TablesInForce {
  const { settings } = folder.settings;
  const path = relative(folder.root, resolve(brief)).split(sep).join('/');
  return tablesInForce({
    files: folder.files,
    brief: path,
    frontMatterFacts: readFrontMatter(markdown).data['facts'],
    factTables: settings.factTables ?? [],
    bundled: settings.bundled ?? 'whenNoOther',
  });
}

/** The files called `*.facts.*` in a folder and those below it, as paths that begin with the folder's. */
export function tableFilesIn(folder: string): string[] {
  return listFiles(folder)
    .filter(isTableName)
    .map((file) => join(folder, file));
}

/** Whether there is a folder at a path. */
export function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
}

function readSettingsOf(root: string): SettingsReading {
  const file = join(root, SETTINGS_FILE);
  if (!existsSync(file)) return { settings: {}, problems: [] };
  try {
    return readSettings(readFileSync(file, 'utf8'));
  } catch (error) {
    const said = saying(
      worded`The settings can't be read (${sayCode(error)}): none of them counts.`,
    );
    return { settings: {}, problems: [{ code: 'not-settings', ...said, line: 1, column: 1 }] };
  }
}

function listFiles(root: string): string[] {
  const files: string[] = [];
  const folders = [''];
  for (let folder = folders.shift(); folder !== undefined; folder = folders.shift()) {
    for (const entry of entriesOf(join(root, folder))) {
      const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
      if (entry.isDirectory() && !SKIPPED.has(entry.name)) folders.push(path);
      else if (!entry.isDirectory()) files.push(path);
      if (files.length >= MOST_FILES) return files.sort();
    }
  }
  return files.sort();
}

function entriesOf(folder: string): ReturnType<typeof readFolder> {
  try {
    return readFolder(folder);
  } catch {
    // A folder that may not be entered holds no tables for this person.
    return [];
  }
}

function readFolder(folder: string) {
  return readdirSync(folder, { withFileTypes: true });
}
