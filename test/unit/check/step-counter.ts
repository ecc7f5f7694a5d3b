import { Session, type Profiler } from 'node:inspector';

const COUNTED = /\/src\/core\/|\/markdown-it\/|\/mdurl\/|\/linkify-it\/|\/papaparse\//;

/**
 * Counts work in steps instead of seconds: how often each block of the engine's code (and of
 * the parsers' under it) is run, as V8 counts it. Counting slows everything in its process and would spoil a
 * count of coverage, so it is done in a program of its own.
 */
export class StepCounter {
  private readonly session = new Session();

  constructor() {
    this.session.connect();
    this.session.post('Profiler.enable');
    this.session.post('Profiler.startPreciseCoverage', { callCount: true, detailed: true });
  }

  /** The steps of a task. */
  stepsOf(task: () => unknown): number {
    this.take();
    task();
    return this.take();
  }

  /** The steps since the last call; the profiler answers at once in its own process. */
  private take(): number {
    let steps = 0;
    this.session.post('Profiler.takePreciseCoverage', (error, { result }) => {
      if (error) throw error;
      for (const script of result) if (COUNTED.test(script.url)) steps += stepsIn(script);
    });
    return steps;
  }
}

function stepsIn({ functions }: Profiler.ScriptCoverage): number {
  return functions.flatMap(({ ranges }) => ranges).reduce((sum, { count }) => sum + count, 0);
}
