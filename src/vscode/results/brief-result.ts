import * as vscode from 'vscode';
import type { JudgedClaim, StaleDecision } from '../../core/ignores/judge-claims';
import type { CheckedClaim, Verdict } from '../../core/result';
import type { TablesInForce } from '../tables/tables';

/** The last check of one brief, as every reader sees it. */
export interface BriefResult {
  readonly uri: vscode.Uri;
  /** The document's version that was checked; null for a file that was not open. */
  readonly version: number | null;
  /** The text that was checked: offsets of the claims are into it. */
  readonly text: string;
  readonly claims: readonly JudgedClaim[];
  readonly stale: readonly StaleDecision[];
  readonly tables: TablesInForce;
}

/** What a claim is filed under: its verdict, or what a person has said of it. */
export type Status = Verdict | 'checked' | 'ignored';

/** In the order of what needs a person most. */
export const STATUSES: readonly Status[] = [
  'contradicted',
  'review',
  'unverified',
  'checked',
  'supported',
  'ignored',
];

export function statusOf(judged: JudgedClaim): Status {
  if (judged.standing === 'ignored') return 'ignored';
  return judged.standing === 'checked-by-hand' ? 'checked' : judged.claim.verdict;
}

export type Tally = Readonly<Record<Status, number>>;

/** How many claims have each status. */
export function tally(claims: readonly JudgedClaim[]): Tally {
  const counts: Record<Status, number> = {
    contradicted: 0,
    review: 0,
    unverified: 0,
    checked: 0,
    supported: 0,
    ignored: 0,
  };
  for (const claim of claims) counts[statusOf(claim)]++;
  return counts;
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
