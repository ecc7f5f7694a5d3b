import type { CheckedClaim } from '../core/result';

/** Why a claim has its verdict, in one sentence. */
export function sayReason(claim: CheckedClaim): string {
  return claim.message;
}
