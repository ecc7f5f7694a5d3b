import { Command, CommanderError } from 'commander';
import { addCheckCommand } from './check-options';
import { addFactsCommand } from './facts-options';
import { spreadFacts } from './spread-facts';
import { EXIT, tell, type Streams } from './streams';
import { VERSION } from './version';

/**
 * Runs the command `briefcheck` with its arguments (without the program's own) and gives the exit
 * code: 0 nothing found that should fail, 1 something was, 2 it could not run or not read everything.
 */
export function run(args: readonly string[], streams: Streams): number {
  let code: number = EXIT.clean;
  const done = (exit: number): void => {
    code = exit;
  };
  const program = new Command('briefcheck')
    .description('Checks the facts of Markdown briefs against tables of sourced facts.')
    .version(VERSION, '-V, --version', 'print the version')
    .exitOverride()
    .configureOutput({
      writeOut: (text) => streams.out(text),
      writeErr: (text) => streams.err(text),
      outputError: (text) => tell(streams, text.replace(/^error: /, '')),
    });
  addCheckCommand(program, streams, done);
  addFactsCommand(program, streams, done);
  if (args.length === 0) {
    tell(streams, 'no command given: try "briefcheck check FILE" or "briefcheck --help"');
    return EXIT.failure;
  }
  try {
    program.parse(spreadFacts(args), { from: 'user' });
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    return error.exitCode === 0 ? EXIT.clean : EXIT.failure;
  }
  return code;
}
