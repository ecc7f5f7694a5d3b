import { onOneLine } from './evidence';
import { figuresOf } from './figures';
import {
  STATUSES,
  STATUS_WORDS,
  statusOf,
  titleOf,
  type BriefReport,
  type Report,
  type ReportedClaim,
} from './report';

const COLUMNS = [
  'file',
  'line',
  'sentence',
  'claim',
  'kind',
  'verdict',
  'reason',
  'fact',
  'sourced value',
  'source',
  'locator',
  'url',
  'initials',
] as const;

/** Tells spreadsheets that the file is UTF-8. */
const MARK = '\uFEFF';

/**
 * The referencing sheet as CSV: a row for every claim with an empty column for the referencer's
 * initials (those of a hand check are filled in), then the figures. Safe to open in a spreadsheet.
 */
export function toSheet({ briefs }: Report): string {
  const rows = briefs.flatMap((brief) => brief.claims.map((claim) => rowOf(claim, brief)));
  const { found, byStatus, sourced } = figuresOf(briefs.flatMap(({ claims }) => claims));
  const figures = [
    ['claims found', found],
    ['sourced', `${String(sourced)}%`],
    ...STATUSES.map((status) => [STATUS_WORDS[status], byStatus[status]]),
  ].map((pair) => pair.map(String));
  const lines = [[...COLUMNS], ...rows, [], ...figures];
  return MARK + lines.map((cells) => `${cells.map(cell).join(',')}\r\n`).join('');
}

function rowOf(judged: ReportedClaim, brief: BriefReport): string[] {
  const { claim, handCheck } = judged;
  const { fact } = claim;
  return [
    titleOf(brief),
    String(claim.line),
    claim.sentence,
    claim.text,
    claim.kind,
    STATUS_WORDS[statusOf(judged)],
    claim.message,
    fact?.subject ?? '',
    fact?.value ?? '',
    fact?.source ?? '',
    fact?.locator ?? '',
    fact?.url ?? '',
    handCheck?.by ?? '',
  ];
}

/**
 * A cell that no spreadsheet takes for a formula (OWASP, "CSV injection"): what would begin one gets
 * an apostrophe before it, behind a semicolon too, since that parts cells in many countries.
 */
function cell(text: string): string {
  const inert = onOneLine(text).replace(/(^|[;|])(\s*)(?=[=+\-@＝＋－＠])/gu, "$1$2'");
  return `"${inert.replaceAll('"', '""')}"`;
}
