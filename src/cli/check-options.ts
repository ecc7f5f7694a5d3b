import { InvalidArgumentError, Option, type Command } from 'commander';
import { check, type CheckCommandOptions } from './check-command';
import { FORMATS } from './format-choice';
import { readDay } from './read-day';
import type { Streams } from './streams';

const EXAMPLES = `
FILE is a brief, a folder (its .md and .markdown files are checked), a pattern such as "docs/**/*.md",
or - for standard input. Put options before a "--" where a file's name begins with a dash.

Examples:
  briefcheck check brief.md
  briefcheck check docs --facts sources.facts.csv --format github
  briefcheck check brief.md --format text --format html=report.html
  briefcheck check docs --baseline briefcheck-baseline.json --fail-on review

Exit codes: 0 nothing that should fail, 1 something was found, 2 the check could not run or not read all.`;

/** Adds `briefcheck check` to the program; `done` takes its exit code. */
export function addCheckCommand(
  program: Command,
  streams: Streams,
  done: (exit: number) => void,
): void {
  program
    .command('check')
    .description('Check briefs against fact tables')
    .argument('<file...>', 'briefs, folders, patterns, or - for standard input')
    .option('--facts <table>', 'fact table to use instead of the bundled one; repeatable', collect)
    .option('--bundled', 'use the bundled table too')
    .option('--date <day>', 'the day the briefs were written, YYYY-MM-DD', readDay)
    .option('--exclude <pattern>', 'files and folders to leave out; repeatable', collect)
    .option(
      '--format <name[=file]>',
      `report to write, to standard output or to a file: ${FORMATS.join(', ')}; repeatable`,
      collect,
    )
    .option('-o, --output <file>', 'file for the report')
    .option('--all', 'show supported claims and clean briefs in the text report too')
    .option('--explain', 'show the facts that were considered for each claim')
    .addOption(
      new Option('--fail-on <verdict>', 'the mildest verdict that makes the command fail')
        .choices(['contradicted', 'review', 'unverified'])
        .default('contradicted'),
    )
    .option('--max <number>', 'how many such claims are let pass', readCount, 0)
    .option('--baseline <file>', 'known claims that no longer make the command fail')
    .option('--update-baseline', 'write the claims found into the baseline')
    .addHelpText('after', EXAMPLES)
    .action((files: string[], options: CheckCommandOptions) => {
      done(check(files, options, streams));
    });
}

function collect(value: string, before: readonly string[] | undefined): string[] {
  return [...(before ?? []), value];
}

function readCount(text: string): number {
  if (!/^\d{1,9}$/.test(text)) throw new InvalidArgumentError('It takes a whole number.');
  return Number(text);
}
