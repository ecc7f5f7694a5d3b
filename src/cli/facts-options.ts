import { Option, type Command } from 'commander';
import { lintFacts, type FactsLintOptions } from './facts-lint-command';
import { readDay } from './read-day';
import type { Streams } from './streams';

const EXAMPLES = `
FILE is a fact table (.csv, .tsv, .json, .yaml, .md, .xlsx; a sheet is named as costs.xlsx#2025), or a
folder, whose files called *.facts.* are checked.

Examples:
  briefcheck facts lint sources.facts.csv
  briefcheck facts lint . --date 2025-06-15 --stale-after "18 months"

Exit codes: 0 nothing is wrong, 1 something is, 2 the check could not run or not read all.`;

/** Adds `briefcheck facts` to the program; `done` takes its exit code. */
export function addFactsCommand(
  program: Command,
  streams: Streams,
  done: (exit: number) => void,
): void {
  program
    .command('facts')
    .description('Look after fact tables')
    .command('lint')
    .description('Name what is wrong with fact tables, at its cell')
    .argument('<file...>', 'fact tables or folders')
    .addOption(new Option('--format <format>', 'output').choices(['text', 'json']).default('text'))
    .option('--date <day>', 'the day on which facts must not be stale, YYYY-MM-DD', readDay)
    .option('--stale-after <age>', 'how old facts may be on that day, such as "18 months"')
    .addHelpText('after', EXAMPLES)
    .action((files: string[], options: FactsLintOptions) => {
      done(lintFacts(files, options, streams));
    });
}
