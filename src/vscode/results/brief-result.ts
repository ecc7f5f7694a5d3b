import * as vscode from 'vscode';
import type { JudgedClaim, StaleDecision } from '../../core/ignores/judge-claims';
import { figuresOf, type Figures } from '../../core/report/figures';
import { STATUSES, statusOf, type Status } from '../../core/report/report';
import type { CheckedClaim } from '../../core/result';
import type { TablesInForce } from '../tables/tables';

/** The last check of one brief, as every reader sees it. */
export interface BriefResult {
  readonly uri: vscode.Uri;
  /** The document's version that was checked; null for a file that was not open. */
  readonly version: number | null;
  /** The text that was checked: offsets of the claims are into it. */
  readonly text: string;
  /** The front matter with which it begins, '' where there is none. */
  readonly head: string;
  readonly claims: readonly JudgedClaim[];
  readonly stale: readonly StaleDecision[];
  readonly tables: TablesInForce;
}

export { STATUSES, statusOf, type Status };

export type Tally = Figures['byStatus'];

/** How many claims have each status. */
export function tally(claims: readonly JudgedClaim[]): Tally {
  return figuresOf(claims).byStatus;
}

/** The claim's place in an editor. */
export function rangeOf(claim: CheckedClaim): vscode.Range {
  return new vscode.Range(claim.line - 1, claim.column - 1, claim.endLine - 1, claim.endColumn - 1);
}

/** The claim at a place of a brief, the shortest where one lies inside another. */
export function claimAt(result: BriefResult, position: vscode.Position): JudgedClaim | undefined {
  let best: JudgedClaim | undefined;
  for (const judged of result.claims) {
    if (!rangeOf(judged.claim).contains(position)) continue;
    if (!best || length(judged) < length(best)) best = judged;
  }
  return best;
}

function length(judged: JudgedClaim): number {
  return judged.claim.end - judged.claim.start;
}
