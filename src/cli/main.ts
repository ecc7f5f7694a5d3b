import { isatty } from 'node:tty';
import { run } from './run';
import { EXIT, tell, type Streams } from './streams';

const streams: Streams = {
  out: (text) => process.stdout.write(text),
  err: (text) => process.stderr.write(text),
  outIsTerminal: isatty(process.stdout.fd),
  errIsTerminal: isatty(process.stderr.fd),
};

// A reader such as `head` may leave before all is written.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') tell(streams, `can't write the result (${error.message})`);
  process.exit(error.code === 'EPIPE' ? (process.exitCode ?? EXIT.clean) : EXIT.failure);
});

try {
  process.exitCode = run(process.argv.slice(2), streams);
} catch (error) {
  tell(streams, `a bug in Briefcheck: ${error instanceof Error ? error.message : String(error)}`);
  process.exitCode = EXIT.failure;
}
