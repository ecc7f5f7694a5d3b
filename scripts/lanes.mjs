/**
 * Runs steps in lanes side by side, those of a lane one after the other in the list's order. A step waits
 * until the steps that it names in `after` have ended, well or badly; they stand before it in the list, so
 * that no two wait for each other. Gives back what `runStep` gave for each, in the list's order.
 */
export function runInLanes(steps, runStep) {
  const ends = new Map();
  const lastOfLane = new Map();
  for (const [index, step] of steps.entries()) {
    const waitedFor = (step.after ?? []).map((name) => {
      if (!ends.has(name)) throw new Error(`"${step.name}" is to run after "${name}", not before`);
      return ends.get(name);
    });
    const begin = Promise.all([lastOfLane.get(step.lane), ...waitedFor]);
    const end = begin.then(() => runStep(step, index));
    ends.set(step.name, end);
    lastOfLane.set(step.lane, end);
  }
  return Promise.all(ends.values());
}

/** The steps for a machine with so many cores: on a single one they would starve each other, and share a lane. */
export function fitToCores(steps, cores) {
  return cores < 2 ? steps.map((step) => ({ ...step, lane: 'only' })) : steps;
}

/** How many lanes the steps have. */
export function countLanes(steps) {
  return new Set(steps.map(({ lane }) => lane)).size;
}
