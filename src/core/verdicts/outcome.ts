import type { Fact, Reason, Verdict } from '../result';

/** A verdict with what it rests on, before it is put into words. */
export interface Outcome {
  readonly verdict: Verdict;
  readonly reason: Reason;
  /** What the source says, for a contradiction; else null. */
  readonly expected: string | null;
  readonly fact: Fact | null;
  readonly otherFacts: readonly Fact[];
}

/** An outcome in short. */
export function outcome(
  verdict: Verdict,
  code: string,
  fact: Fact | null = null,
  rest: Partial<Pick<Outcome, 'expected' | 'otherFacts'>> & { args?: Reason['args'] } = {},
): Outcome {
  return {
    verdict,
    reason: { code, args: rest.args ?? {} },
    expected: rest.expected ?? null,
    fact,
    otherFacts: rest.otherFacts ?? [],
  };
}

/** The claim is not in the tables. */
export const NOT_IN_TABLE: Outcome = outcome('unverified', 'not-in-table');
