import * as vscode from 'vscode';
import type { CheckedClaim } from '../core/result';
import { sayReason } from './reasons';
import { rangeOf, type BriefResult } from './results/brief-result';
import type { Services } from './services';
import { severityOf, type Severity } from './settings';

const SEVERITIES: Readonly<Record<Exclude<Severity, 'off'>, vscode.DiagnosticSeverity>> = {
  error: vscode.DiagnosticSeverity.Error,
  warning: vscode.DiagnosticSeverity.Warning,
  information: vscode.DiagnosticSeverity.Information,
  hint: vscode.DiagnosticSeverity.Hint,
};

/** Shows in the editor and in Problems what is contradicted or needs review. */
export function registerDiagnostics({ results }: Services): vscode.Disposable {
  const collection = vscode.languages.createDiagnosticCollection('briefcheck');
  const show = (uri: vscode.Uri): void => {
    const result = results.get(uri);
    collection.set(uri, result ? diagnose(result) : undefined);
  };
  return vscode.Disposable.from(
    collection,
    results.onDidChange((uris) => uris.forEach(show)),
    vscode.workspace.onDidChangeConfiguration((event) => {
      if (event.affectsConfiguration('briefcheck.severity')) {
        results.all().forEach((result) => show(result.uri));
      }
    }),
  );
}

/** The code of a claim's diagnostic, such as `briefcheck.contradicted.percentage`. */
export function codeOf(claim: CheckedClaim): string {
  return `briefcheck.${claim.verdict}.${claim.kind}`;
}

/** Whether a problem that is shown at the claim's place says its reason. */
export function isDiagnosed(uri: vscode.Uri, claim: CheckedClaim): boolean {
  const range = rangeOf(claim);
  const reason = sayReason(claim);
  return vscode.languages
    .getDiagnostics(uri)
    .some((one) => one.message === reason && one.range.isEqual(range));
}

function diagnose(result: BriefResult): vscode.Diagnostic[] {
  const claims = result.claims.flatMap(({ claim, standing }) => {
    const severity = severityOf(result.uri, claim.verdict, claim.kind);
    if (standing !== 'open' || severity === 'off') return [];
    return [diagnoseClaim(claim, SEVERITIES[severity], result)];
  });
  return [...claims, ...diagnoseStale(result), ...diagnoseMissing(result)];
}

function diagnoseClaim(
  claim: CheckedClaim,
  severity: vscode.DiagnosticSeverity,
  { tables }: BriefResult,
): vscode.Diagnostic {
  const diagnostic = new vscode.Diagnostic(rangeOf(claim), sayReason(claim), severity);
  diagnostic.source = 'Briefcheck';
  diagnostic.code = codeOf(claim);
  diagnostic.relatedInformation = [claim.fact, ...claim.otherFacts].flatMap((fact) => {
    const table = tables.loaded.find((one) => one.name === fact?.table);
    if (!fact || !table) return [];
    const row = new vscode.Location(table.uri, new vscode.Position(fact.line - 1, 0));
    // The reason says the value and the hover the rest: a link to the row is all that is missing.
    return [new vscode.DiagnosticRelatedInformation(row, vscode.l10n.t("The fact's row"))];
  });
  return diagnostic;
}

/** Ignore comments that no longer meet a claim are faded, as unused code is. */
function diagnoseStale(result: BriefResult): vscode.Diagnostic[] {
  return result.stale.flatMap(({ span }) => {
    if (!span) return [];
    const range = new vscode.Range(
      placeOf(result.text, span.start),
      placeOf(result.text, span.end),
    );
    const diagnostic = new vscode.Diagnostic(
      range,
      vscode.l10n.t('This comment ignores no claim any more.'),
      vscode.DiagnosticSeverity.Hint,
    );
    diagnostic.source = 'Briefcheck';
    diagnostic.code = 'briefcheck.stale.comment';
    diagnostic.tags = [vscode.DiagnosticTag.Unnecessary];
    return [diagnostic];
  });
}

/** Tables that the front matter names and that are not there, at their name. */
function diagnoseMissing({ text, head, tables }: BriefResult): vscode.Diagnostic[] {
  return tables.missing.flatMap(({ asked, why }) => {
    const start = head.indexOf(asked);
    if (why !== 'front-matter' || start < 0) return [];
    const range = new vscode.Range(placeOf(text, start), placeOf(text, start + asked.length));
    const message = vscode.l10n.t('There is no table {0}.', asked);
    const diagnostic = new vscode.Diagnostic(range, message, vscode.DiagnosticSeverity.Warning);
    diagnostic.source = 'Briefcheck';
    diagnostic.code = 'briefcheck.missing.table';
    return [diagnostic];
  });
}

function placeOf(text: string, offset: number): vscode.Position {
  const before = text.slice(0, offset);
  const lines = before.split(/\r\n|\n|\r/);
  return new vscode.Position(lines.length - 1, lines.at(-1)?.length ?? 0);
}
