import * as vscode from 'vscode';
import { isTableName } from '../../core/facts/tables-in-force';
import { findFiles, listFolder } from './find-files';

/** The endings of all files that can be read as tables. */
export const TABLE_ENDINGS = '{csv,tsv,json,yaml,yml,md,xlsx}';

const NAMED_GLOB = `**/*.facts.${TABLE_ENDINGS}`;
const ANY_GLOB = `**/*.${TABLE_ENDINGS}`;
const ANY_NAME = /\.(?:csv|tsv|json|ya?ml|md|xlsx)$/i;

/** Where a folder's files are looked for. */
export interface SearchedFolder {
  readonly uri: vscode.Uri;
  /** Whether it is searched with those below it. */
  readonly deep: boolean;
}

/** Lists the files of folders in which tables are found; a list is made once, until files come or go. */
export class TableFiles {
  private readonly lists = new Map<string, Promise<readonly string[]>>();
  private any = false;

  /** Whether files of any name were asked for. */
  get hasListedAny(): boolean {
    return this.any;
  }

  /**
   * Paths relative to the folder, with "/": the files called `*.facts.*`, or with `any` all that
   * could be tables, because a setting or a brief may name them.
   */
  list(folder: SearchedFolder, any: boolean): Promise<readonly string[]> {
    const key = `${String(folder.deep)} ${String(any)} ${folder.uri.toString()}`;
    const known = this.lists.get(key);
    if (known) return known;
    this.any ||= any;
    const made = this.make(folder, any);
    this.lists.set(key, made);
    return made;
  }

  forget(): void {
    this.lists.clear();
    this.any = false;
  }

  private async make({ uri, deep }: SearchedFolder, any: boolean): Promise<readonly string[]> {
    const fits = (file: vscode.Uri): boolean =>
      any ? ANY_NAME.test(file.path) : isTableName(file.path);
    const files = deep
      ? await findFiles(uri, any ? ANY_GLOB : NAMED_GLOB, fits)
      : (await listFolder(uri)).filter(fits);
    return files.flatMap((file) => pathIn(uri, file) ?? []);
  }
}

/** A file's path in a folder, null where it lies outside. */
export function pathIn(folder: vscode.Uri, file: vscode.Uri): string | null {
  const root = folder.path.replace(/\/?$/, '/');
  const isIn = file.scheme === folder.scheme && file.authority === folder.authority;
  return isIn && file.path.startsWith(root) ? file.path.slice(root.length) : null;
}
