import { figuresOf, sayFigures } from './figures';
import { onOneLine } from './evidence';
import type { BriefReport, Report, ReportedClaim } from './report';

/**
 * The report as commands of GitHub's workflows, which show as annotations: a warning for what is
 * contradicted, a notice for what needs review; the figures as a last notice.
 */
export function toGithub({ briefs }: Report): string {
  const lines = briefs.flatMap((brief) => brief.claims.flatMap((one) => annotation(one, brief)));
  const figures = sayFigures(figuresOf(briefs.flatMap(({ claims }) => claims)));
  return [...lines, `::notice title=Briefcheck::${data(figures)}`, ''].join('\n');
}

function annotation(judged: ReportedClaim, { path }: BriefReport): string[] {
  const { claim, standing, inBaseline } = judged;
  if (standing !== 'open' || inBaseline) return [];
  if (claim.verdict !== 'contradicted' && claim.verdict !== 'review') return [];
  const level = claim.verdict === 'contradicted' ? 'warning' : 'notice';
  const place = [
    `file=${property(path)}`,
    `line=${String(claim.line)}`,
    `endLine=${String(claim.endLine)}`,
    // GitHub takes columns only within one line.
    ...(claim.line === claim.endLine
      ? [`col=${String(claim.column)}`, `endColumn=${String(claim.endColumn)}`]
      : []),
    `title=${property(`Briefcheck: ${claim.verdict}`)}`,
  ];
  return [`::${level} ${place.join(',')}::${data(claim.message)}`];
}

/** Text of a command, escaped as GitHub's own toolkit does. */
function data(text: string): string {
  return onOneLine(text).replace(/%/g, '%25').replace(/\r/g, '%0D').replace(/\n/g, '%0A');
}

function property(text: string): string {
  return data(text).replace(/:/g, '%3A').replace(/,/g, '%2C');
}
