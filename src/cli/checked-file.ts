import type { CheckResult } from '../core/result';

/** A brief with the result of its check. */
export interface CheckedFile {
  /** The path as the person gave it. */
  readonly path: string;
  readonly result: CheckResult;
}
