import { STATUSES, STATUS_WORDS, statusOf, type ReportedClaim, type Status } from './report';

/** The honest figures of a check: what was found, and what became of it. */
export interface Figures {
  /** All claims found, the ignored ones too. */
  readonly found: number;
  readonly byStatus: Readonly<Record<Status, number>>;
  /** Share of the claims that are not ignored which a source supports, 0 to 100, rounded; 0 without claims. */
  readonly sourced: number;
  /** Claims that the baseline holds already. */
  readonly inBaseline: number;
}

/** Counts claims. */
export function figuresOf(claims: readonly ReportedClaim[]): Figures {
  const byStatus: Record<Status, number> = {
    contradicted: 0,
    review: 0,
    unverified: 0,
    checked: 0,
    supported: 0,
    ignored: 0,
  };
  let inBaseline = 0;
  for (const claim of claims) {
    byStatus[statusOf(claim)]++;
    if (claim.inBaseline) inBaseline++;
  }
  return { found: claims.length, byStatus, sourced: shareSourced(byStatus), inBaseline };
}

/** Share of the claims that are not ignored which a source supports, 0 to 100, rounded; 0 without claims. */
export function shareSourced(byStatus: Figures['byStatus']): number {
  const { supported, ignored } = byStatus;
  const counted = STATUSES.reduce((sum, status) => sum + byStatus[status], 0) - ignored;
  return counted === 0 ? 0 : Math.round((100 * supported) / counted);
}

/** "31 claims found · 71% sourced · 5 contradicted · 0 to review · 4 not in table · 22 supported · 0 ignored". */
export function sayFigures({ found, byStatus, sourced, inBaseline }: Figures): string {
  const always: ReadonlySet<Status> = new Set(['contradicted', 'review', 'ignored']);
  const counts = STATUSES.filter((status) => always.has(status) || byStatus[status] > 0);
  return [
    found === 1 ? '1 claim found' : `${String(found)} claims found`,
    `${String(sourced)}% sourced`,
    ...counts.map((status) => `${String(byStatus[status])} ${STATUS_WORDS[status]}`),
    ...(inBaseline > 0 ? [`${String(inBaseline)} in the baseline`] : []),
  ].join(' · ');
}
