import * as vscode from 'vscode';
import type { ClaimKind } from '../core/claims/claim';
import type { Verdict } from '../core/result';
import type { BundledUse, DateOrder } from '../core/settings/folder-settings';
import { folderSettings } from './folder-settings';

export type RunMode = 'onType' | 'onSave' | 'manual';
export type Severity = 'error' | 'warning' | 'information' | 'hint' | 'off';
export type Grouping = 'verdict' | 'section' | 'kind';
export type CitationStyle = 'footnote' | 'link';

const SEVERITIES: readonly Severity[] = ['error', 'warning', 'information', 'hint', 'off'];

function section(scope?: vscode.Uri): vscode.WorkspaceConfiguration {
  return vscode.workspace.getConfiguration('briefcheck', scope ?? null);
}

/** The first of the allowed values where the setting holds none of them: hand-written JSON may. */
function oneOf<T extends string>(value: unknown, allowed: readonly [T, ...T[]]): T {
  return allowed.find((one) => one === value) ?? allowed[0];
}

function patterns(value: unknown): string[] {
  return Array.isArray(value) ? value.filter((one) => typeof one === 'string') : [];
}

/** When briefs are checked by themselves. */
export function runMode(scope: vscode.Uri): RunMode {
  return oneOf(section(scope).get('run'), ['onType', 'onSave', 'manual']);
}

/** Milliseconds of rest after the last keystroke before a check. */
export function checkDelay(scope: vscode.Uri): number {
  const delay = section(scope).get('delay');
  return typeof delay === 'number' && delay >= 0 ? delay : 300;
}

/**
 * Which Markdown documents are briefs. An empty include list takes all. Here as below, what a
 * folder's briefcheck.json says wins, because the command line obeys it too.
 */
export function briefPatterns(scope: vscode.Uri): {
  include: readonly string[];
  exclude: readonly string[];
} {
  const settings = section(scope);
  const file = folderSettings(scope);
  return {
    include: file.include ?? patterns(settings.get('include')),
    exclude: file.exclude ?? patterns(settings.get('exclude')),
  };
}

/** The tables in force besides those called `*.facts.*`: paths or globs relative to the folder. */
export function factTables(folder: vscode.Uri): readonly string[] {
  const set = section(folder).get('factTables');
  return folderSettings(folder).factTables ?? patterns(set);
}

/** Whether the bundled table counts beside a folder's own. */
export function bundledUse(scope: vscode.Uri): BundledUse {
  const set = oneOf(section(scope).get('bundled'), ['whenNoOther', 'always', 'never']);
  return folderSettings(scope).bundled ?? set;
}

/** How 06/09/2025 reads where the brief's other dates do not tell. */
export function dateOrder(scope: vscode.Uri): DateOrder {
  const set = oneOf(section(scope).get('dateOrder'), ['auto', 'dayFirst', 'monthFirst']);
  return folderSettings(scope).dateOrder ?? set;
}

/** How old a fact may be on its brief's day, "18 months"; '' sets no limit. */
export function staleAfter(scope: vscode.Uri): string {
  const set = section(scope).get('staleAfter');
  return folderSettings(scope).staleAfter ?? (typeof set === 'string' ? set : '');
}

/** Words of claims that are never reported. */
export function ignoredWords(scope: vscode.Uri): readonly string[] {
  return folderSettings(scope).ignore ?? [];
}

/** The glossaries in force besides those called `*.glossary.*`: paths or globs relative to the folder. */
export function namedGlossaries(scope: vscode.Uri): readonly string[] {
  return folderSettings(scope).glossaries ?? [];
}

/** The severity of a claim in the Problems panel: "verdict.kind", else "kind" set to off, else the verdict's. */
export function severityOf(scope: vscode.Uri, verdict: Verdict, kind: ClaimKind): Severity {
  const settings = section(scope);
  const byKind = settings.get<Record<string, unknown>>('severity.byKind') ?? {};
  const special = SEVERITIES.find((one) => one === byKind[`${verdict}.${kind}`]);
  if (special) return special;
  switch (verdict) {
    case 'contradicted':
      return oneOf(settings.get('severity.contradicted'), ['warning', ...SEVERITIES]);
    case 'review':
      return oneOf(settings.get('severity.review'), ['information', ...SEVERITIES]);
    case 'unverified':
      return oneOf(settings.get('severity.unverified'), ['off', ...SEVERITIES]);
    case 'supported':
      return oneOf(settings.get('severity.supported'), ['off', ...SEVERITIES]);
  }
}

/** How the panel groups the claims of one brief. */
export function panelGrouping(): Grouping {
  return oneOf(section().get('panel.groupBy'), ['verdict', 'section', 'kind']);
}

/** Whether the panel selects the claim under the cursor. */
export function followsCursor(): boolean {
  return section().get('panel.followCursor') !== false;
}

/** Whether hovers explain claims, and key terms. */
export function hoverParts(scope: vscode.Uri): { claims: boolean; terms: boolean } {
  const settings = section(scope);
  return {
    claims: settings.get('hover.claims') !== false,
    terms: settings.get('hover.terms') !== false,
  };
}

/** How a source is cited. */
export function citationStyle(scope: vscode.Uri): CitationStyle {
  return oneOf(section(scope).get('citation.style'), ['footnote', 'link']);
}

/** Whether the Markdown preview marks claims. */
export function previewMarks(scope: vscode.Uri | undefined): boolean {
  return section(scope).get('preview.marks') !== false;
}

/** Whether the Markdown preview renders footnotes. */
export function previewFootnotes(): boolean {
  return section().get('preview.footnotes') !== false;
}

/** The initials that Mark as Checked offers, '' where none are set. */
export function initials(): string {
  const value = section().get('initials');
  return typeof value === 'string' ? value.trim() : '';
}

export async function setPanelGrouping(grouping: Grouping): Promise<void> {
  await section().update('panel.groupBy', grouping, vscode.ConfigurationTarget.Global);
}

export async function setFollowsCursor(follows: boolean): Promise<void> {
  await section().update('panel.followCursor', follows, vscode.ConfigurationTarget.Global);
}

export async function setInitials(value: string): Promise<void> {
  await section().update('initials', value, vscode.ConfigurationTarget.Global);
}
