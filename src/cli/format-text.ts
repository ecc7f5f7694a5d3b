import pc from 'picocolors';
import type { CheckedClaim, Verdict } from '../core/result';
import type { CheckedFile } from './checked-file';

const LABELS: Readonly<Record<Verdict, string>> = {
  supported: pc.green('supported'),
  contradicted: pc.red('contradicted'),
  review: pc.yellow('review'),
  unverified: pc.dim('not in table'),
};

const ORDER: readonly Verdict[] = ['contradicted', 'review', 'unverified', 'supported'];

/** The result for a reader at a terminal: each file's claims by verdict, then the honest figures. */
export function formatText(files: readonly CheckedFile[]): string {
  return files.map(fileToText).join('\n');
}

function fileToText({ path, result }: CheckedFile): string {
  const groups = ORDER.flatMap((verdict) => {
    const claims = result.claims.filter((claim) => claim.verdict === verdict);
    if (claims.length === 0) return [];
    return [`${LABELS[verdict]} (${String(claims.length)})`, ...claims.map(claimToText), ''];
  });
  return [pc.bold(path), '', ...groups, summaryToText(result.claims), ''].join('\n');
}

function claimToText(claim: CheckedClaim): string {
  const place = `${String(claim.line)}:${String(claim.column)}`.padEnd(8);
  const evidence = claim.fact
    ? ` [${claim.fact.source}, ${claim.fact.locator || claim.fact.id}]`
    : '';
  return `  ${place} ${claim.text}\n           ${claim.message}${evidence}`;
}

function summaryToText(claims: readonly CheckedClaim[]): string {
  const count = (verdict: Verdict): number => claims.filter((c) => c.verdict === verdict).length;
  const total = claims.length;
  const sourced = total === 0 ? 0 : Math.round((100 * (total - count('unverified'))) / total);
  return [
    `${String(total)} claims`,
    `${String(count('supported'))} supported`,
    `${String(count('contradicted'))} contradicted`,
    `${String(count('review'))} to review`,
    `${String(count('unverified'))} not in table`,
    `${String(sourced)}% sourced`,
  ].join(' · ');
}
