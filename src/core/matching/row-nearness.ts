/** Rows further apart than this are not near each other at all. */
const FAR = 80;

const NEARNESS = Float64Array.from({ length: FAR }, (_, apart) => Math.exp((1 - apart) / 2));

/** How near two rows of the tables stand, by their numbers: 1 for the next, less by four tenths for each row further. */
export function nearnessOfRows(one: number, other: number): number {
  return NEARNESS[Math.abs(one - other)] ?? 0;
}
