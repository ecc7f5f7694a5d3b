import { dirname, join, relative, resolve } from 'node:path';
import { readFrontMatter } from '../core/markdown/front-matter';
import type { BriefFolder } from './brief-folder';
import { factsInForce, readFactsFolder } from './facts-in-force';
import { bundledPath } from './load-tables';

/** The tables to check a brief against, or what asks in vain for a table. */
export interface TablesForBrief {
  readonly paths: readonly string[];
  /** A line for each table that was asked for and is not there. */
  readonly problems: readonly string[];
}

/** What the command line says of tables. */
export interface TableOptions {
  readonly facts?: readonly string[];
  readonly bundled?: boolean;
}

/**
 * Tells which tables count for a brief. `--facts` and `--bundled` decide where they are given; else
 * the rule of the editor in a folder with a briefcheck.json; else the front matter's `facts`; else
 * the bundled table alone. Without a briefcheck.json no table counts for its mere name: the folder
 * from which the command happens to run says nothing of the brief.
 */
export function tablesForBrief(
  path: string,
  text: string,
  folder: BriefFolder,
  { facts: own = [], bundled = false }: TableOptions,
): TablesForBrief {
  if (own.length > 0) {
    return { paths: bundled ? [...own, bundledPath()] : own, problems: [] };
  }
  const asks = readFrontMatter(text).data['facts'] !== undefined;
  if (!folder.facts && !asks) return { paths: [bundledPath()], problems: [] };
  const place =
    folder.facts ?? readFactsFolder(path === '-' ? resolve('.') : dirname(resolve(path)));
  const found = factsInForce(place, path, text);
  const tables = found.tables.filter(({ why }) => folder.facts || why !== 'named-facts');
  const paths = tables.map((table) => relative('', join(place.root, table.path)));
  const alone = !folder.facts && paths.length === 0;
  const wantsBundled = found.bundled !== null || alone || bundled;
  return {
    paths: wantsBundled ? [...paths, bundledPath()] : paths,
    problems: found.missing.map(({ asked }) => `the table "${asked}" is asked for but not there`),
  };
}
