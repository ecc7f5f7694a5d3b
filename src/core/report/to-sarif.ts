import type { Log, ReportingDescriptor, Result } from 'sarif';
import type { ClaimKind } from '../claims/claim';
import { figuresOf } from './figures';
import { fingerprintOf } from './fingerprint';
import { onOneLine } from './evidence';
import type { BriefReport, Report, ReportedClaim } from './report';

const SCHEMA = 'https://json.schemastore.org/sarif-2.1.0.json';
const KINDS: readonly ClaimKind[] = [
  'percentage',
  'date',
  'name',
  'money',
  'quantity',
  'quotation',
];

/**
 * The report as SARIF 2.1.0: a result for what is contradicted (a warning) or needs review; what a
 * person ignored or checked by hand is there as suppressed. The rules have the codes of the editor.
 */
export function toSarif({ briefs, version }: Report): string {
  const log: Log = {
    $schema: SCHEMA,
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: 'Briefcheck',
            version,
            informationUri: 'https://github.com/briefcheck/briefcheck',
            rules: RULES,
          },
        },
        columnKind: 'utf16CodeUnits',
        results: briefs.flatMap((brief) => brief.claims.flatMap((one) => resultOf(one, brief))),
        properties: { figures: figuresOf(briefs.flatMap(({ claims }) => claims)) },
      },
    ],
  };
  return `${JSON.stringify(log, null, 2)}\n`;
}

const RULES: ReportingDescriptor[] = KINDS.flatMap((kind) => [
  ruleOf('contradicted', kind, 'warning', `A ${kind} that its source contradicts.`),
  ruleOf('review', kind, 'none', `A ${kind} that a person must decide.`),
]);

function ruleOf(
  verdict: 'contradicted' | 'review',
  kind: ClaimKind,
  level: 'warning' | 'none',
  text: string,
): ReportingDescriptor {
  return {
    id: `briefcheck.${verdict}.${kind}`,
    shortDescription: { text },
    defaultConfiguration: { level },
  };
}

function resultOf(judged: ReportedClaim, { path }: BriefReport): Result[] {
  const { claim } = judged;
  if (claim.verdict !== 'contradicted' && claim.verdict !== 'review') return [];
  const ruleId = `briefcheck.${claim.verdict}.${claim.kind}`;
  const contradicted = claim.verdict === 'contradicted';
  return [
    {
      ruleId,
      ruleIndex: RULES.findIndex(({ id }) => id === ruleId),
      // SARIF 2.1.0, 3.27.9 and 3.27.10: only a result that fails has a level.
      kind: contradicted ? 'fail' : 'review',
      level: contradicted ? 'warning' : 'none',
      message: { text: onOneLine(claim.message) },
      locations: [locationOf(judged, path)],
      partialFingerprints: { 'briefcheckClaim/v1': fingerprintOf(claim) },
      ...(judged.inBaseline === undefined
        ? {}
        : { baselineState: judged.inBaseline ? ('unchanged' as const) : ('new' as const) }),
      ...suppressionsOf(judged),
    },
  ];
}

function locationOf(
  { claim }: ReportedClaim,
  path: string,
): NonNullable<Result['locations']>[number] {
  return {
    physicalLocation: {
      artifactLocation: uriOf(path),
      region: {
        startLine: claim.line,
        startColumn: claim.column,
        endLine: claim.endLine,
        endColumn: claim.endColumn,
        snippet: { text: onOneLine(claim.text) },
      },
    },
  };
}

function suppressionsOf({ standing, handCheck }: ReportedClaim): Pick<Result, 'suppressions'> {
  if (standing === 'open') return {};
  const justification = handCheck
    ? `Checked by ${onOneLine(handCheck.by)} on ${onOneLine(handCheck.on)}.`
    : 'Ignored by a comment or by the decisions file.';
  return { suppressions: [{ kind: 'external', status: 'accepted', justification }] };
}

/** A relative path as a relative reference, an absolute one as a file address. */
function uriOf(path: string): { uri: string; uriBaseId?: string } {
  if (path === '-') return { uri: 'stdin' };
  const coded = path
    .split('/')
    .map((part) => encodeURIComponent(onOneLine(part)))
    .join('/');
  if (path.startsWith('/')) return { uri: `file://${coded}` };
  if (/^[a-z]:/i.test(path)) return { uri: `file:///${coded.replace('%3A', ':')}` };
  return { uri: coded, uriBaseId: '%SRCROOT%' };
}
