import type { BundledUse } from '../settings/folder-settings';
import { filesMeant, resolvePath } from '../settings/files-meant';

/** Why a table is in force: by its name, by a setting, or by the brief's front matter. */
export type TableReason = 'named-facts' | 'setting' | 'front-matter';

/** A table in force for a brief. */
export interface TableInForce {
  /** Path relative to the folder, with "/"; behind "#" the sheet of a workbook. */
  readonly path: string;
  readonly why: TableReason;
}

/** Where tables were looked for and what was found. */
export interface TablesInForce {
  readonly tables: readonly TableInForce[];
  /** Why the bundled table is in force; null where it is not. */
  readonly bundled: 'no-other' | 'asked-for' | null;
  /** What a setting or the front matter asks for and no file is. */
  readonly missing: readonly { readonly asked: string; readonly why: TableReason }[];
}

/** What decides which tables are in force for a brief. */
export interface TableSources {
  /** Paths of the folder's files relative to it, with "/". */
  readonly files: readonly string[];
  /** The brief's path relative to the folder, null where it lies outside or has none. */
  readonly brief: string | null;
  /** `facts` of the brief's front matter, as read. */
  readonly frontMatterFacts: unknown;
  /** The setting `factTables`. */
  readonly factTables: readonly string[];
  readonly bundled: BundledUse;
}

const TABLE_NAME = /\.facts\.(?:csv|tsv|json|ya?ml|md|xlsx)$/i;
const SKIPPED = /(?:^|\/)(?:node_modules|\.git)\//;

/** In the front matter's `facts`, this word asks for the bundled table. */
const BUNDLED_WORD = 'bundled';

/** Whether a file is a fact table by its name. */
export function isTableName(path: string): boolean {
  return TABLE_NAME.test(path);
}

/**
 * Tells which tables are in force for a brief, and why: all files called `*.facts.*` in the folder,
 * those of the setting `factTables` (paths or globs relative to the folder) and those of `facts` in
 * the front matter (relative to the brief). The bundled table is in force only where these give
 * none, or where a setting or the front matter asks for it.
 */
export function tablesInForce(sources: TableSources): TablesInForce {
  const files = sources.files.filter((file) => !SKIPPED.test(file));
  const found = new Map<string, TableReason>();
  const missing: { asked: string; why: TableReason }[] = [];
  const add = (asked: string, pattern: string, why: TableReason): void => {
    const paths = filesMeant(pattern, files);
    if (paths.length === 0) missing.push({ asked, why });
    for (const path of paths) if (!found.has(path)) found.set(path, why);
  };
  const asked = textsOf(sources.frontMatterFacts);
  for (const one of asked) {
    if (one !== BUNDLED_WORD)
      add(one, resolvePath(folderOf(sources.brief ?? ''), one), 'front-matter');
  }
  for (const one of sources.factTables) add(one, resolvePath('', one), 'setting');
  const known = new Set([...found.keys()].map((path) => path.replace(/(\.xlsx)#.*$/is, '$1')));
  for (const file of files) {
    if (isTableName(file) && !known.has(file)) found.set(file, 'named-facts');
  }
  const tables = [...found].map(([path, why]) => ({ path, why }));
  const wantsBundled = asked.includes(BUNDLED_WORD) || sources.bundled === 'always';
  const isAlone = tables.length === 0 && sources.bundled === 'whenNoOther';
  return { tables, missing, bundled: wantsBundled ? 'asked-for' : isAlone ? 'no-other' : null };
}

/** Why a table is in force, in words, for the status item and the command's notes. */
export function sayTableReason(why: TableReason): string {
  switch (why) {
    case 'front-matter':
      return 'named in the brief';
    case 'setting':
      return 'named in the settings';
    case 'named-facts':
      return 'found in the folder';
  }
}

function textsOf(value: unknown): string[] {
  const list: readonly unknown[] = Array.isArray(value) ? value : [value];
  return list.filter((one) => typeof one === 'string').filter((one) => one.trim() !== '');
}

function folderOf(path: string): string {
  const slash = path.lastIndexOf('/');
  return slash === -1 ? '' : path.slice(0, slash);
}
