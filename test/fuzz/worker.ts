import * as fc from 'fast-check';
import { input } from './inputs';
import { holdsFor } from './invariants';

/** What the fuzzing process tells the one that watches it: a batch begun, one that held, or one that did not. */
export type Told =
  | { readonly kind: 'began' | 'held'; readonly seed: number; readonly runs: number }
  | { readonly kind: 'broke'; readonly seed: number; readonly report: string };

const RUNS = 20;
const [seed = 0, until = 0] = process.argv.slice(2).map(Number);

function tell(told: Told): void {
  process.send?.(told);
}

for (let batch = seed; Date.now() < until; batch++) {
  tell({ kind: 'began', seed: batch, runs: RUNS });
  const found = fc.check(fc.property(input, holdsFor), { seed: batch, numRuns: RUNS });
  if (found.failed) {
    const cause = found.errorInstance;
    const why = cause instanceof Error ? (cause.stack ?? cause.message) : String(cause);
    const report = `${JSON.stringify(found.counterexample?.[0], null, 2)}\n${why}`;
    tell({ kind: 'broke', seed: batch, report });
    break;
  }
  tell({ kind: 'held', seed: batch, runs: RUNS });
}
