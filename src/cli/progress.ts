import type { Streams } from './streams';

/** From here on a run is long enough to say where it stands. */
const LONG_MS = 700;
const EVERY_MS = 100;

/** A line on a terminal that tells which brief of a long run is being checked; nothing elsewhere. */
export class Progress {
  private readonly started: number;
  private shown = 0;

  constructor(
    private readonly streams: Streams,
    private readonly total: number,
    private readonly clock: () => number = Date.now,
  ) {
    this.started = clock();
  }

  at(index: number, path: string): void {
    const now = this.clock();
    if (!this.streams.errIsTerminal || this.total < 2) return;
    if (now - this.started < LONG_MS || now - this.shown < EVERY_MS) return;
    this.shown = now;
    const line = `checking ${String(index + 1)} of ${String(this.total)}: ${path}`;
    this.streams.err(`\r\u001B[K${line.slice(0, 79).replace(/\p{Cc}/gu, '?')}`);
  }

  end(): void {
    if (this.shown > 0) this.streams.err('\r\u001B[K');
  }
}
