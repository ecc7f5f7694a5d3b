import { Command, CommanderError, Option } from 'commander';
import { check, type CheckCommandOptions } from './check-command';

/** Where a command writes: results to `out`, notes and errors to `err`. */
export interface Streams {
  out(text: string): void;
  err(text: string): void;
}

/** The command's exit codes, as documented in the README. */
export const EXIT = { clean: 0, findings: 1, failure: 2 } as const;

/**
 * Runs the command `briefcheck` with its arguments (without the program's own) and gives the exit
 * code: 0 nothing contradicted, 1 something is, 2 it could not run.
 */
export function run(args: readonly string[], streams: Streams): number {
  let code: number = EXIT.clean;
  const program = new Command('briefcheck')
    .description('Checks the facts of Markdown briefs against tables of sourced facts.')
    .exitOverride()
    .configureOutput({ writeOut: streams.out, writeErr: streams.err });
  program
    .command('check')
    .description('Check briefs against fact tables')
    .argument('<file...>', 'briefs to check')
    .option('--facts <table...>', 'fact tables to use instead of the bundled one')
    .option('--bundled', 'use the bundled table too')
    .option('--date <day>', 'the day the brief was written, YYYY-MM-DD')
    .addOption(new Option('--format <format>', 'output').choices(['text', 'json']).default('text'))
    .exitOverride()
    .configureOutput({ writeOut: streams.out, writeErr: streams.err })
    .action((files: string[], options: CheckCommandOptions) => {
      code = check(files, options, streams);
    });
  try {
    program.parse([...args], { from: 'user' });
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    return error.exitCode === 0 ? EXIT.clean : EXIT.failure;
  }
  return code;
}
