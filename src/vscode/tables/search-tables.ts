import * as vscode from 'vscode';
import { exists } from './exists';
import { tablesInForce, type TableReason } from '../../core/facts/tables-in-force';
import { bundledUse, factTables } from '../settings';
import type { Home } from './folder-of';
import { pathIn, type TableFiles } from './table-files';
import type { TableFile } from './read-table-file';

/** A table file that is in force, and why. */
export interface FoundTable extends TableFile {
  readonly why: TableReason;
}

/** What a setting or a brief asks for, and no file is. */
export interface MissingTable {
  readonly asked: string;
  readonly why: TableReason;
}

/** Which tables are in force for a brief. */
export interface FoundTables {
  readonly tables: readonly FoundTable[];
  readonly bundled: 'no-other' | 'asked-for' | null;
  readonly missing: readonly MissingTable[];
}

/** Finds the tables in force for a brief in the folders of its home; `facts` is its front matter's. */
export async function searchTables(
  files: TableFiles,
  home: Home,
  brief: vscode.Uri,
  facts: unknown,
): Promise<FoundTables> {
  const found = await Promise.all(
    home.folders.map(async (folder) => {
      // Settings are a brief's; an untitled one has those of each folder.
      const scope = home.deep ? folder : brief;
      const settings = factTables(scope);
      const searched = { uri: folder, deep: home.deep };
      const listed = await files.list(searched, settings.length > 0 || facts !== undefined);
      const { tables, ...rest } = tablesInForce({
        files: home.deep ? listed : [...listed, ...(await namedBeside(folder, facts))],
        brief: pathIn(folder, brief),
        frontMatterFacts: facts,
        factTables: settings,
        bundled: bundledUse(scope),
      });
      return {
        ...rest,
        tables: tables.map((one) => ({ ...locate(folder, one.path), why: one.why })),
      };
    }),
  );
  const use = bundledUse(brief);
  const isAsked = use === 'always' || found.some(({ bundled }) => bundled === 'asked-for');
  const isAlone = use === 'whenNoOther' && found.every(({ tables }) => tables.length === 0);
  return {
    tables: found.flatMap(({ tables }) => tables),
    bundled: isAsked ? 'asked-for' : isAlone ? 'no-other' : null,
    missing: missingInAll(found.map(({ missing }) => missing)),
  };
}

/** An untitled brief belongs to all folders: what one of them has is not missing. */
function missingInAll(lists: readonly (readonly MissingTable[])[]): readonly MissingTable[] {
  const [first = [], ...others] = lists;
  return first.filter((one) =>
    others.every((list) => list.some(({ asked }) => asked === one.asked)),
  );
}

function locate(folder: vscode.Uri, path: string): TableFile {
  const [, file = path, sheet = null] = /^(.*\.xlsx)#(.*)$/is.exec(path) ?? [];
  const uri = file.startsWith('/')
    ? folder.with({ path: file })
    : vscode.Uri.joinPath(folder, file);
  return { uri, sheet };
}

/** The files below the folder of a lone brief that it names: no one wants all of them listed. */
async function namedBeside(folder: vscode.Uri, facts: unknown): Promise<string[]> {
  const asked: readonly unknown[] = Array.isArray(facts) ? facts : [facts];
  const paths = asked
    .filter((one) => typeof one === 'string')
    .map((one) => one.replace(/(\.xlsx)#.*$/is, '$1').replace(/^\.\//, ''))
    .filter((path) => path.includes('/') && !/^\/|[*?{[]|\.\./.test(path));
  const there = await Promise.all(paths.map((path) => exists(vscode.Uri.joinPath(folder, path))));
  return paths.filter((_path, i) => there[i]);
}
