import pc from 'picocolors';
import { onOneLine, printable, saySource } from '../core/report/evidence';
import { figuresOf, sayFigures } from '../core/report/figures';
import {
  STATUSES,
  STATUS_WORDS,
  statusOf,
  titleOf,
  type BriefReport,
  type Report,
  type ReportedClaim,
  type Status,
} from '../core/report/report';
import { sharedWords } from '../core/report/shared-words';
import type { CandidateNote } from '../core/result';

/** How much the text report shows, and whether in colours. */
export interface TextOptions {
  readonly colour: boolean;
  /** Supported and ignored claims too, and briefs in which nothing is wrong. */
  readonly all: boolean;
  /** The facts considered for each claim. */
  readonly explain: boolean;
}

type Paint = (text: string) => string;

/**
 * The report for a reader at a terminal: each brief's claims by verdict, then the honest figures. A
 * brief with nothing contradicted or to review is passed over unless `all` is asked for.
 */
export function toText({ briefs }: Report, options: TextOptions): string {
  const colours = pc.createColors(options.colour);
  const shown = briefs.filter((brief) => options.all || needsPerson(brief));
  const parts = shown.map((brief) => briefToText(brief, options, colours));
  const figures = sayFigures(figuresOf(briefs.flatMap(({ claims }) => claims)));
  const many = briefs.length > 1 ? `${String(briefs.length)} briefs · ` : '';
  return [...parts, `${many}${figures}`, ''].join('\n');
}

function needsPerson({ claims }: BriefReport): boolean {
  return claims.some(
    (one) => !one.inBaseline && (statusOf(one) === 'contradicted' || statusOf(one) === 'review'),
  );
}

type Colours = ReturnType<typeof pc.createColors>;

function paintOf(status: Status, colours: Colours): Paint {
  switch (status) {
    case 'contradicted':
      return colours.red;
    case 'review':
      return colours.yellow;
    case 'supported':
      return colours.green;
    case 'checked':
      return colours.cyan;
    default:
      return colours.dim;
  }
}

function briefToText(brief: BriefReport, options: TextOptions, colours: Colours): string {
  const groups = STATUSES.filter((status) => options.all || !QUIET.has(status)).flatMap(
    (status) => {
      const claims = brief.claims.filter(
        (one) => statusOf(one) === status && (options.all || !one.inBaseline),
      );
      if (claims.length === 0) return [];
      const title = paintOf(status, colours)(`${STATUS_WORDS[status]} (${String(claims.length)})`);
      return [title, ...claims.flatMap((one) => claimToLines(one, options, colours)), ''];
    },
  );
  return [colours.bold(printable(titleOf(brief))), '', ...groups].join('\n');
}

/** What nobody has to do anything about. */
const QUIET: ReadonlySet<Status> = new Set(['checked', 'supported', 'ignored']);

const INDENT = ' '.repeat(11);

function claimToLines(judged: ReportedClaim, options: TextOptions, colours: Colours): string[] {
  const { claim, handCheck, inBaseline } = judged;
  const place = `${String(claim.line)}:${String(claim.column)}`.padEnd(8);
  const head = `  ${place} ${onOneLine(claim.text)}${inBaseline ? ' (in the baseline)' : ''}`;
  if (claim.reason.code === 'not-in-table' && !options.explain) return [head];
  const facts = [claim.fact, ...claim.otherFacts].flatMap((fact) => (fact ? [fact] : []));
  return [
    head,
    `${INDENT}${onOneLine(claim.message)}`,
    ...(handCheck
      ? [onOneLine(`${INDENT}checked by ${handCheck.by} on ${handCheck.on} ${handCheck.note}`)]
      : []),
    ...facts.map((fact) => colours.dim(`${INDENT}source: ${onOneLine(saySource(fact))}`)),
    ...(options.explain ? explain(claim.candidates).map((line) => INDENT + line) : []),
  ];
}

/** The facts considered, best first, with their scores and the words that spoke for them. */
function explain(candidates: readonly CandidateNote[]): string[] {
  if (candidates.length === 0) return ['no fact was weighed by its words'];
  return candidates.map((note) => {
    const { fact, score } = note;
    const words = sharedWords(note).join(', ');
    const shared = words === '' ? '' : ` (shared: ${words})`;
    const row = `${fact.table}:${String(fact.line)}`;
    return onOneLine(`${score.toFixed(2)} ${fact.subject}: ${fact.value}${shared} [${row}]`);
  });
}
