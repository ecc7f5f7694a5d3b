/** What a command reads and writes: results to `out`, notes and errors to `err`. */
export interface Streams {
  out(text: string): void;
  err(text: string): void;
  /** Whether a person at a terminal sees what is written there. */
  readonly outIsTerminal: boolean;
  readonly errIsTerminal: boolean;
}

/** The exit codes of all commands, as documented in docs/command-line.md. */
export const EXIT = { clean: 0, findings: 1, failure: 2 } as const;

/** Writes one line to `err`, opened by the command's name; line breaks in it become spaces. */
export function tell(streams: Streams, message: string): void {
  streams.err(`briefcheck: ${message.replace(/\s*[\r\n]+\s*/g, ' ').trim()}\n`);
}
