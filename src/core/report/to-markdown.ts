import type { Fact } from '../result';
import { bySection } from './by-section';
import { escapeMarkdown } from './escape-markdown';
import { saySource, webAddress } from './evidence';
import { figuresOf, sayFigures } from './figures';
import {
  STATUSES,
  STATUS_WORDS,
  statusOf,
  titleOf,
  type BriefReport,
  type Report,
  type ReportedClaim,
} from './report';

/** The report as Markdown: each brief's claims by section with their evidence, the figures last. */
export function toMarkdown({ briefs, tables, version }: Report): string {
  const figures = figuresOf(briefs.flatMap(({ claims }) => claims));
  const lines = [
    '# Fact check',
    '',
    ...summaryTable(briefs),
    ...briefs.flatMap(briefToLines),
    '## Figures',
    '',
    `${sayFigures(figures)}.`,
    '',
    `Checked by Briefcheck ${escapeMarkdown(version)} against ${tables.map(escapeMarkdown).join(', ') || 'no table'}.`,
  ];
  return `${lines.join('\n')}\n`;
}

function summaryTable(briefs: readonly BriefReport[]): string[] {
  const head = ['Brief', 'Claims', 'Sourced', ...STATUSES.map((status) => STATUS_WORDS[status])];
  const rows = briefs.map((brief) => {
    const { found, sourced, byStatus } = figuresOf(brief.claims);
    const counts = STATUSES.map((status) => String(byStatus[status]));
    return [escapeMarkdown(titleOf(brief)), String(found), `${String(sourced)}%`, ...counts];
  });
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  return [line(head), line(['---', ...head.slice(1).map(() => '---:')]), ...rows.map(line), ''];
}

function briefToLines(brief: BriefReport): string[] {
  const sections = bySection(brief.claims).flatMap(({ headings, claims }) => [
    ...(headings.length > 0 ? [`### ${headings.map(escapeMarkdown).join(' › ')}`, ''] : []),
    ...claims.flatMap(claimToLines),
    '',
  ]);
  return [`## ${escapeMarkdown(titleOf(brief))}`, '', ...sections];
}

function claimToLines(judged: ReportedClaim): string[] {
  const { claim, handCheck } = judged;
  const head = `- **${STATUS_WORDS[statusOf(judged)]}**, line ${String(claim.line)}: “${escapeMarkdown(claim.text)}”`;
  const checked = handCheck
    ? [`  Checked by ${escapeMarkdown(`${handCheck.by} on ${handCheck.on}. ${handCheck.note}`)}`]
    : [];
  const said = [`  ${escapeMarkdown(claim.message)}`, `  In: ${escapeMarkdown(claim.sentence)}`];
  const facts = [claim.fact, ...claim.otherFacts].flatMap((fact) => (fact ? [fact] : []));
  // Two spaces at a line's end break the line.
  return [head, ...checked, ...said, ...facts.map(factToLine)].map((line, i, all) =>
    i < all.length - 1 ? `${line}  ` : line,
  );
}

function factToLine(fact: Fact): string {
  const source = escapeMarkdown(saySource(fact));
  const url = webAddress(fact.url);
  const cited = url === null ? source : `[${source}](<${url}>)`;
  return `  Source: ${escapeMarkdown(`${fact.subject}: ${fact.value}`)} (${cited})`;
}
