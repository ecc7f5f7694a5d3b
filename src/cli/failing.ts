import type { Report, ReportedClaim } from '../core/report/report';
import type { Verdict } from '../core/result';
import type { PlacedClaim } from './baseline';

/** The mildest verdict that makes the command fail. */
export type FailOn = 'contradicted' | 'review' | 'unverified';

const FAILING: Readonly<Record<FailOn, readonly Verdict[]>> = {
  contradicted: ['contradicted'],
  review: ['contradicted', 'review'],
  unverified: ['contradicted', 'review', 'unverified'],
};

/** The claims that make the command fail, those of the baseline among them. */
export function failing(report: Report, failOn: FailOn): PlacedClaim[] {
  return report.briefs.flatMap(({ path, claims }) =>
    claims.filter((one) => isFailing(one, failOn)).map(({ claim }) => ({ path, claim })),
  );
}

/** How many claims make the command fail, those of the baseline left out. */
export function countFailing(report: Report, failOn: FailOn): number {
  return report.briefs
    .flatMap(({ claims }) => claims)
    .filter((one) => !one.inBaseline && isFailing(one, failOn)).length;
}

function isFailing({ claim, standing }: ReportedClaim, failOn: FailOn): boolean {
  return standing === 'open' && FAILING[failOn].includes(claim.verdict);
}
