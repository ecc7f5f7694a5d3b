/** What the runner tells the suite about its run, put in place by the bundler. */
export interface TestRun {
  /** Only tests whose full title contains this text; empty for all. */
  readonly grep: string;
  /** The run's own folder: report, screenshots and the workspace's copy. */
  readonly folder: string;
  /** The project's folder. */
  readonly root: string;
  /** Whether the suite may ask for screenshots. */
  readonly screenshots: boolean;
}

declare const TEST_RUN: TestRun;

/** The present run. */
export const testRun: TestRun = TEST_RUN;
