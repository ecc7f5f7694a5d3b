import { readFileSync } from 'node:fs';
import pc from 'picocolors';
import { readAge } from '../core/facts/as-of';
import type { TableProblem, TableReading } from '../core/facts/fact-table';
import { lintTable, type LintOptions } from '../core/facts/lint-table';
import { wantsColour } from './colour';
import { sayCode } from './error-code';
import { isFolder, tableFilesIn } from './facts-in-force';
import { EXIT, tell, type Streams } from './streams';
import { readWorkbook } from './workbook-reader';

/** The options of `briefcheck facts lint`, as parsed. */
export interface FactsLintOptions {
  readonly format: 'text' | 'json';
  /** A day of the calendar as YYYY-MM-DD. */
  readonly date?: string;
  readonly staleAfter?: string;
}

interface LintedFile {
  readonly path: string;
  readonly reading: TableReading;
}

/**
 * Runs `briefcheck facts lint` and gives its exit code: 0 nothing is wrong, 1 something is, 2 it
 * could not run or not read every file. A folder stands for the tables in it.
 */
export function lintFacts(
  args: readonly string[],
  options: FactsLintOptions,
  streams: Streams,
): number {
  const lintOptions = readOptions(options);
  if (typeof lintOptions === 'string') {
    tell(streams, lintOptions);
    return EXIT.failure;
  }
  const paths = args.flatMap((arg) => (isFolder(arg) ? tableFilesIn(arg) : [arg]));
  const files = paths.flatMap((path) => {
    const content = contentOf(path, streams);
    return content ? [{ path, reading: lintTable(path, content, lintOptions) }] : [];
  });
  if (paths.length === 0) tell(streams, `no file called *.facts.* in ${args.join(', ')}`);
  else if (files.length > 0)
    streams.out(options.format === 'json' ? toJson(files) : toText(files, wantsColour(streams)));
  if (files.length < paths.length || paths.length === 0) return EXIT.failure;
  return files.some(({ reading }) => reading.problems.length > 0) ? EXIT.findings : EXIT.clean;
}

/** The options as the linter takes them, or what is wrong with them. */
function readOptions({ date, staleAfter }: FactsLintOptions): LintOptions | string {
  if (staleAfter !== undefined && !readAge(staleAfter)) {
    return `--stale-after takes an age such as "18 months", not "${staleAfter}"`;
  }
  if (date === undefined) {
    return staleAfter === undefined ? { readWorkbook } : '--stale-after needs --date';
  }
  const [year = 0, month = 0, day = 0] = date.split('-').map(Number);
  return { readWorkbook, day: { year, month, day }, staleAfter: staleAfter ?? '' };
}

function contentOf(path: string, streams: Streams): Uint8Array | null {
  try {
    return readFileSync(path.replace(/(\.xlsx)#.*$/is, '$1'));
  } catch (error) {
    tell(streams, `${path}: can't be read (${sayCode(error)})`);
    return null;
  }
}

type Colours = ReturnType<typeof pc.createColors>;

/** A line for each problem, as editors and terminals make links of it, then the figures. */
function toText(files: readonly LintedFile[], colour: boolean): string {
  const colours = pc.createColors(colour);
  const lines = files.flatMap(({ path, reading }) => {
    const count = reading.table.facts.length;
    const sound = `${path}: ${String(count)} ${count === 1 ? 'fact' : 'facts'}`;
    const problems = reading.problems.map((problem) => problemToText(path, problem, colours));
    return [...problems, colours.dim(`${sound}, ${sayCount(reading.problems.length)}`)];
  });
  return `${lines.join('\n')}\n`;
}

function problemToText(path: string, problem: TableProblem, colours: Colours): string {
  const { line, column, cell, severity, code, message } = problem;
  const place = cell === undefined ? `${String(line)}:${String(column)}` : cell;
  const grave = severity === 'error' ? colours.red('error') : colours.yellow('warning');
  return `${path}:${place}: ${grave}: ${message} [${code}]`;
}

function sayCount(problems: number): string {
  if (problems === 0) return 'no problems';
  return problems === 1 ? '1 problem' : `${String(problems)} problems`;
}

function problemToJson(problem: TableProblem): Omit<TableProblem, 'wording'> {
  const { code, message, line, column, endColumn, severity, cell } = problem;
  const place = { line, column, endColumn, severity };
  return { code, message, ...place, ...(cell === undefined ? {} : { cell }) };
}

function toJson(files: readonly LintedFile[]): string {
  const report = {
    version: 1,
    tables: files.map(({ path, reading }) => ({
      path,
      facts: reading.table.facts.length,
      problems: reading.problems.map(problemToJson),
    })),
  };
  return `${JSON.stringify(report, null, 2)}\n`;
}
