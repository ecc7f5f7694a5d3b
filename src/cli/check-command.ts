import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkBrief, compileTables, type CheckOptions, type FactTable } from '../core/check';
import { readTableFile } from './facts-file';
import { formatJson } from './format-json';
import { formatText } from './format-text';
import type { CheckedFile } from './checked-file';
import { EXIT, type Streams } from './run';

/** The options of `briefcheck check`, as parsed. */
export interface CheckCommandOptions {
  readonly facts?: readonly string[];
  readonly bundled?: boolean;
  readonly date?: string;
  readonly format: 'text' | 'json';
}

/** The table that comes with Briefcheck; the command stands in `dist/` beside `data/`. */
export const BUNDLED_TABLE = 'us-china-rare-earths-2025.facts.csv';

/** Runs `briefcheck check` and gives its exit code. What can't be read is one line on `err`. */
export function check(
  files: readonly string[],
  options: CheckCommandOptions,
  streams: Streams,
): number {
  if (options.date !== undefined && !/^\d{4}-\d{2}-\d{2}$/.test(options.date)) {
    streams.err(`briefcheck: --date takes a day as YYYY-MM-DD, not "${options.date}"\n`);
    return EXIT.failure;
  }
  const tables = readTables(options, streams);
  if (!tables) return EXIT.failure;
  const compiled = compileTables(tables);
  const checkOptions: CheckOptions = options.date === undefined ? {} : { date: options.date };
  const checked: CheckedFile[] = [];
  for (const path of files) {
    const text = readText(path, streams);
    if (text === null) return EXIT.failure;
    checked.push({ path, result: checkBrief(text, compiled, checkOptions) });
  }
  streams.out(options.format === 'json' ? formatJson(checked) : formatText(checked));
  const wrong = checked.some(({ result }) => result.summary.contradicted > 0);
  return wrong ? EXIT.findings : EXIT.clean;
}

function readTables(options: CheckCommandOptions, streams: Streams): FactTable[] | null {
  const bundled = join(__dirname, '..', 'data', BUNDLED_TABLE);
  const own = options.facts ?? [];
  const paths = own.length === 0 || options.bundled ? [...own, bundled] : own;
  const tables: FactTable[] = [];
  for (const path of paths) {
    const file = readTableFile(path, path === bundled ? BUNDLED_TABLE : path);
    if ('unreadable' in file) {
      streams.err(`briefcheck: ${file.unreadable}\n`);
      return null;
    }
    const { table, problems } = file.reading;
    const errors = problems.filter(({ severity }) => severity === 'error');
    for (const { line, column, message } of errors) {
      streams.err(`briefcheck: ${path}:${String(line)}:${String(column)}: ${message}\n`);
    }
    // Rows that are left out are told; only a table without one sound row stops the check.
    if (errors.length > 0 && table.facts.length === 0) return null;
    tables.push(table);
  }
  return tables;
}

function readText(path: string, streams: Streams): string | null {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown error';
    streams.err(`briefcheck: can't read ${path} (${code})\n`);
    return null;
  }
}
