/** A step by its name, the lane that it runs in, and the names of the steps that it waits for. */
export interface LaneStep {
  readonly name: string;
  readonly lane: string;
  readonly after?: readonly string[];
}

export function runInLanes<Step extends LaneStep, Result>(
  steps: readonly Step[],
  runStep: (step: Step, index: number) => Promise<Result>,
): Promise<Result[]>;
export function fitToCores<Step extends LaneStep>(steps: readonly Step[], cores: number): Step[];
export function countLanes(steps: readonly LaneStep[]): number;
