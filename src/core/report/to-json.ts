import type { CheckedClaim, Fact } from '../result';
import { figuresOf } from './figures';
import type { BriefReport, Report, ReportedClaim } from './report';

/**
 * The report as JSON, version 1 (docs/command-line.md). Ignored claims are counted and left out. Offsets
 * are UTF-16 units of the file's text, a byte-order mark counted.
 */
export function toJson(report: Report): string {
  return `${JSON.stringify({ version: 1, files: report.briefs.map(briefToJson) }, null, 2)}\n`;
}

function briefToJson({ path, claims }: BriefReport): Record<string, unknown> {
  const { found, byStatus } = figuresOf(claims);
  const { supported, contradicted, unverified, review, checked, ignored } = byStatus;
  return {
    path,
    summary: {
      ...{ claims: found, supported, contradicted, unverified, review },
      ...{ checkedByHand: checked, ignored },
    },
    claims: claims.filter(({ standing }) => standing !== 'ignored').map(claimToJson),
  };
}

function claimToJson({ claim, handCheck }: ReportedClaim): Record<string, unknown> {
  return { ...valuesOf(claim), ...(handCheck ? { checkedByHand: whoAndWhen(handCheck) } : {}) };
}

function valuesOf(claim: CheckedClaim): Record<string, unknown> {
  const { kind, text, start, end, line, column, endLine, endColumn } = claim;
  const { verdict, expected, message, fact } = claim;
  return {
    ...{ kind, text, start, end, line, column, endLine, endColumn },
    ...{ verdict, expected, message },
    fact: fact && factToJson(fact),
  };
}

function whoAndWhen({ by, on, note }: NonNullable<ReportedClaim['handCheck']>): object {
  return { by, on, note };
}

function factToJson({ id, subject, value, source, locator, quote, url }: Fact): Partial<Fact> {
  return { id, subject, value, source, locator, quote, url };
}
