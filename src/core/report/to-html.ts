import { bySection } from './by-section';
import { escapeHtml } from './escape-html';
import { figuresOf, sayFigures, type Figures } from './figures';
import { claimToHtml } from './html-claim';
import { htmlPage } from './html-page';
import { STATUSES, STATUS_WORDS, titleOf, type BriefReport, type Report } from './report';

/**
 * The report as one HTML page for an editor to read and print: figures, a coverage bar, each section's
 * claims with their evidence. It holds no script and loads nothing; text of briefs and tables is inert.
 */
export function toHtml({ briefs, tables, version }: Report): string {
  const figures = figuresOf(briefs.flatMap(({ claims }) => claims));
  const [only] = briefs;
  const title = briefs.length === 1 && only ? `Fact check of ${titleOf(only)}` : 'Fact check';
  const body = [
    `<header><h1>${escapeHtml(title)}</h1>`,
    coverage(figures),
    '</header>',
    ...briefs.map((brief) => briefToHtml(brief, briefs.length > 1)),
    `<footer><p>${escapeHtml(sayFigures(figures))}</p>`,
    `<p class="soft">Checked by Briefcheck ${escapeHtml(version)} against ${escapeHtml(tables.join(', ') || 'no table')}. “Not in table” means that no source was found for a claim, not that it is wrong.</p></footer>`,
  ];
  return htmlPage(title, body.join('\n'));
}

/** A bar of the statuses' shares, with its figures in words. */
function coverage({ found, sourced, byStatus }: Figures): string {
  let at = 0;
  const parts = STATUSES.filter((status) => byStatus[status] > 0).map((status) => {
    const width = (1000 * byStatus[status]) / found;
    const rect = `<rect class="${status}" x="${at.toFixed(2)}" y="0" width="${width.toFixed(2)}" height="10"/>`;
    at += width;
    return rect;
  });
  const keys = STATUSES.map(
    (status) =>
      `<li class="key ${status}">${String(byStatus[status])} ${STATUS_WORDS[status]}</li>`,
  );
  const said = `${String(found)} ${found === 1 ? 'claim' : 'claims'} found, ${String(sourced)}% sourced`;
  return [
    `<p>${said}</p>`,
    `<svg class="bar" viewBox="0 0 1000 10" preserveAspectRatio="none" role="img" aria-label="${said}">${parts.join('')}</svg>`,
    `<ul class="legend">${keys.join('')}</ul>`,
  ].join('\n');
}

function briefToHtml(brief: BriefReport, isOneOfMany: boolean): string {
  const sections = bySection(brief.claims).map(({ headings, claims }) =>
    [
      '<section>',
      headings.length > 0 ? `<h3><bdi>${escapeHtml(headings.join(' › '))}</bdi></h3>` : '',
      `<ul class="claims">${claims.map(claimToHtml).join('\n')}</ul>`,
      '</section>',
    ].join('\n'),
  );
  const head = isOneOfMany
    ? [`<h2>${escapeHtml(titleOf(brief))}</h2>`, coverage(figuresOf(brief.claims))]
    : [];
  const none = brief.claims.length === 0 ? ['<p>No claim was found.</p>'] : [];
  return ['<article>', ...head, ...none, ...sections, '</article>'].join('\n');
}
