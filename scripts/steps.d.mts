import type { LaneStep } from './lanes.mjs';

export const STEPS: readonly LaneStep[];
