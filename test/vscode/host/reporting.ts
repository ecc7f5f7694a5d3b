/** One line of a run's report. */
export type Entry =
  | { readonly event: 'suite'; readonly title: string; readonly depth: number }
  | { readonly event: 'pass'; readonly title: string; readonly depth: number; readonly ms: number }
  | {
      readonly event: 'fail';
      readonly title: string;
      readonly depth: number;
      readonly error: string;
    }
  | { readonly event: 'end' };

/** Hands each event of a mocha run to `write`; settles with the number of failures when the run ends. */
export function report(runner: Mocha.Runner, write: (entry: Entry) => void): Promise<number> {
  let depth = -1;
  runner.on('suite', (suite) => {
    depth += 1;
    if (!suite.root) write({ event: 'suite', title: suite.title, depth });
  });
  runner.on('suite end', () => (depth -= 1));
  runner.on('pass', (test) => {
    write({ event: 'pass', title: test.title, depth: depth + 1, ms: test.duration ?? 0 });
  });
  runner.on('fail', (test, error: Error) => {
    const text = error.stack ?? `${error.name}: ${error.message}`;
    write({ event: 'fail', title: test.title, depth: depth + 1, error: text });
  });
  return new Promise((resolve) => {
    runner.on('end', () => {
      write({ event: 'end' });
      resolve(runner.failures);
    });
  });
}
