import type { JudgedClaim, StaleDecision } from '../ignores/judge-claims';
import type { Verdict } from '../result';

/** A judged claim as a report shows it. */
export interface ReportedClaim extends JudgedClaim {
  /** Whether it was there when the baseline was made, and so no longer makes the command fail. */
  readonly inBaseline?: boolean;
}

/** The check of one brief, as reports show it. */
export interface BriefReport {
  /** The brief's path as the person gave it, with slashes; `-` for standard input. */
  readonly path: string;
  readonly claims: readonly ReportedClaim[];
  readonly stale: readonly StaleDecision[];
}

/** What every report is made from. Plain data; holds no time, so that the same check gives the same report. */
export interface Report {
  readonly briefs: readonly BriefReport[];
  /** Names of the fact tables that the claims were checked against. */
  readonly tables: readonly string[];
  /** Briefcheck's version. */
  readonly version: string;
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

/** The words for a status, as all reports use them. */
export const STATUS_WORDS: Readonly<Record<Status, string>> = {
  contradicted: 'contradicted',
  review: 'to review',
  unverified: 'not in table',
  checked: 'checked by hand',
  supported: 'supported',
  ignored: 'ignored',
};

export function statusOf({ claim, standing }: JudgedClaim): Status {
  if (standing === 'ignored') return 'ignored';
  return standing === 'checked-by-hand' ? 'checked' : claim.verdict;
}

/** A brief's path in words. */
export function titleOf({ path }: BriefReport): string {
  return path === '-' ? 'standard input' : path;
}
