import * as vscode from 'vscode';
import type { ClaimKind } from '../../core/claims/claim';
import type { CheckedClaim } from '../../core/result';
import { makeCiter, type Citer } from '../citing/cite-fact';
import { appendClaim, appendInline, plainMarkdown } from '../evidence';
import { mayBeReplaced } from '../fixes/offered-replacement';
import { sayReason } from '../reasons';
import { statusOf, STATUSES, tally, type BriefResult } from '../results/brief-result';
import { iconOf, sayKind, saySource, sayStatus, sayTally } from '../say';
import {
  PATH_SEPARATOR,
  type ClaimRow,
  type EvidenceRow,
  type FileRow,
  type GroupRow,
  type PanelRow,
  type StaleRow,
} from './panel-rows';

/** How a row looks and what it offers. */
export function itemOf(row: PanelRow): vscode.TreeItem {
  const item = makeItem(row);
  item.id = row.id;
  return item;
}

function makeItem(row: PanelRow): vscode.TreeItem {
  switch (row.type) {
    case 'file':
      return fileItem(row);
    case 'group':
      return groupItem(row);
    case 'claim':
      return claimItem(row);
    case 'stale':
      return staleItem(row);
    case 'reason':
    case 'fact':
    case 'quote':
    case 'note':
      return evidenceItem(row);
  }
}

function fileItem({ result }: FileRow): vscode.TreeItem {
  const item = new vscode.TreeItem(result.uri, vscode.TreeItemCollapsibleState.Expanded);
  const path = vscode.workspace.asRelativePath(result.uri);
  const folder = path.slice(0, Math.max(path.lastIndexOf('/'), 0));
  const contradicted = vscode.l10n.t('{0} contradicted', tally(result.claims).contradicted);
  // Briefs of the same name are told apart by their folders.
  item.description = folder === '' ? contradicted : `${contradicted} · ${folder}`;
  item.tooltip = `${path}\n${sayTally(tally(result.claims))}`;
  item.contextValue = 'file';
  item.iconPath = vscode.ThemeIcon.File;
  return item;
}

function groupItem(row: GroupRow): vscode.TreeItem {
  const isQuiet = row.key === 'supported' || row.key === 'ignored';
  const state = isQuiet
    ? vscode.TreeItemCollapsibleState.Collapsed
    : vscode.TreeItemCollapsibleState.Expanded;
  const item = new vscode.TreeItem(groupTitle(row), state);
  item.description = String(row.count);
  item.contextValue = 'group';
  const status = STATUSES.find((one) => one === row.key);
  if (row.grouping === 'verdict' && status) item.iconPath = iconOf(status);
  if (row.grouping === 'section') {
    item.iconPath = new vscode.ThemeIcon('symbol-string');
    item.tooltip = sayPath(row.key.split(PATH_SEPARATOR));
  }
  item.accessibilityInformation = {
    label: vscode.l10n.t('{0}, {1} claims', groupTitle(row), row.count),
  };
  return item;
}

function groupTitle(row: GroupRow): string {
  switch (row.grouping) {
    case 'stale':
      return vscode.l10n.t('Decisions without a claim');
    case 'section':
      return sectionOf(row.key.split(PATH_SEPARATOR));
    case 'kind':
      // The key was made from a claim's kind.
      return sayKind(row.key as ClaimKind);
    case 'verdict': {
      const status = STATUSES.find((one) => one === row.key);
      return status ? sayStatus(status) : row.key;
    }
  }
}

function claimItem(row: ClaimRow): vscode.TreeItem {
  const { claim } = row.judged;
  const status = statusOf(row.judged);
  const label = shorten(claim.text, mostLabel(row));
  const item = new vscode.TreeItem(label, vscode.TreeItemCollapsibleState.Collapsed);
  item.iconPath = iconOf(status);
  item.description = describe(row);
  item.contextValue = contextOf(row);
  item.command = {
    command: 'briefcheck.showClaim',
    title: vscode.l10n.t('Show Claim'),
    arguments: [row],
  };
  item.tooltip = tooltipOf(row);
  item.accessibilityInformation = {
    label: [
      claim.text,
      sayStatus(status),
      sayReason(claim),
      sectionOf(claim.headings),
      sayLine(row),
    ].join(', '),
  };
  return item;
}

/** The heading that a claim stands under. */
function sectionOf(headings: readonly string[]): string {
  return headings.at(-1) || vscode.l10n.t('Before the first heading');
}

/** "Options › Costs": all headings that a claim stands under. */
function sayPath(headings: readonly string[]): string {
  return headings.length > 1 ? headings.join(' › ') : sectionOf(headings);
}

/**
 * What the source says where it differs, and line and section where a narrow panel has room for them;
 * the verdict's word where no group says it. The tooltip and the label for screen readers have it all.
 */
function describe(row: ClaimRow): string {
  const { claim } = row.judged;
  const line = sayLine(row);
  const section = row.judged.claim.headings.at(-1) ?? '';
  const sourced = claim.expected ?? (claim.verdict === 'review' ? claim.fact?.value : undefined);
  const taken = Math.min(claim.text.length, mostLabel(row)) + ' '.length;
  if (!isUnderVerdict(row)) {
    const status = sayStatus(statusOf(row.judged));
    const withValue = `${status} → ${sourced ?? ''}`;
    const fits = sourced !== undefined && withValue.length <= ROW_LENGTH - taken;
    return partsThatFit([fits ? withValue : status, line], ROW_LENGTH - taken);
  }
  if (sourced === undefined) return partsThatFit([line, section], ROW_LENGTH - taken);
  const room = Math.max(ROW_LENGTH - taken - '→ '.length, LEAST_VALUE);
  const fits = sourced.length <= room;
  const value = fits ? sourced : shorten(afterCommonWords(sourced, claim.text), room);
  return `→ ${partsThatFit([value, line, section], room)}`;
}

/** The first part, and of the others as many as there is room for. */
function partsThatFit([first = '', ...others]: readonly string[], room: number): string {
  return others
    .filter((part) => part !== '')
    .reduce((text, part) => {
      const longer = `${text} · ${part}`;
      return longer.length <= room ? longer : text;
    }, first);
}

/** A value without the words with which the claim begins as well: a row has room for what differs. */
function afterCommonWords(value: string, claim: string): string {
  const words = value.split(' ');
  const others = claim.split(' ');
  const common = words.findIndex((word, i) => word !== others[i]);
  return common > 0 ? `… ${words.slice(common).join(' ')}` : value;
}

function isUnderVerdict({ parent }: ClaimRow): boolean {
  return parent?.type === 'group' && parent.grouping === 'verdict';
}

/** The verdict's word, where the row has to say it, leaves less room for the claim's. */
function mostLabel(row: ClaimRow): number {
  if (isUnderVerdict(row)) return MOST_LABEL;
  return ROW_LENGTH - ' '.length - sayStatus(statusOf(row.judged)).length;
}

/** Characters that a row of 300 pixels shows beside its button, and how label and value share them. */
const ROW_LENGTH = 28;
const MOST_LABEL = 22;
const LEAST_VALUE = 6;

function shorten(text: string, most: number): string {
  return text.length <= most ? text : `${text.slice(0, most - 1).trimEnd()}…`;
}

function sayLine(row: ClaimRow): string {
  return vscode.l10n.t('line {0}', row.judged.claim.line);
}

/** "claim contradicted replaceable sourced": what the row's actions ask for. */
function contextOf({ judged, result }: ClaimRow): string {
  const { claim } = judged;
  return [
    'claim',
    statusOf(judged),
    mayBeReplaced(judged) ? 'replaceable' : '',
    claim.fact ? 'sourced' : '',
    claim.verdict !== 'contradicted' && canBeCited(claim, result) ? 'citable' : '',
  ]
    .filter((word) => word !== '')
    .join(' ');
}

const citers = new WeakMap<BriefResult, Citer>();

/** Whether a claim has a source that is not cited behind it yet. */
function canBeCited({ whole, fact }: CheckedClaim, result: BriefResult): boolean {
  if (!fact) return false;
  const cite = citers.get(result) ?? makeCiter(result.uri, result.text);
  citers.set(result, cite);
  return cite(whole.end, fact).length > 0;
}

function tooltipOf(row: ClaimRow): vscode.MarkdownString {
  const { judged } = row;
  const markdown = plainMarkdown();
  appendInline(markdown, `${sayPath(judged.claim.headings)}, ${sayLine(row)}`);
  markdown.appendMarkdown('\n\n');
  markdown.appendMarkdown('“');
  appendInline(markdown, judged.claim.sentence);
  markdown.appendMarkdown('”\n\n');
  appendClaim(markdown, judged);
  return markdown;
}

function evidenceItem(row: EvidenceRow): vscode.TreeItem {
  const { label, description, icon } = wordEvidence(row);
  const item = new vscode.TreeItem(label);
  if (description !== '') item.description = description;
  item.iconPath = new vscode.ThemeIcon(icon);
  item.tooltip = description === '' ? label : `${label}\n${description}`;
  item.contextValue = row.fact ? 'evidence fact' : 'evidence';
  item.accessibilityInformation = { label: `${label} ${description}`.trim() };
  if (row.fact) {
    item.command = {
      command: 'briefcheck.openFact',
      title: vscode.l10n.t("Open the Fact's Row"),
      arguments: [row],
    };
  }
  return item;
}

function wordEvidence(row: EvidenceRow): { label: string; description: string; icon: string } {
  const { fact } = row;
  if (!fact) return { label: sayReason(row.judged.claim), description: '', icon: 'comment' };
  switch (row.type) {
    case 'quote':
      return { label: `“${fact.quote}”`, description: '', icon: 'quote' };
    case 'note':
      return { label: fact.note, description: '', icon: 'note' };
    default:
      return {
        label: fact.value,
        description: `${fact.subject} · ${saySource(fact)}`,
        icon: 'book',
      };
  }
}

function staleItem({ stale, uri }: StaleRow): vscode.TreeItem {
  const words = stale.words ?? vscode.l10n.t('all claims');
  const item = new vscode.TreeItem(words);
  item.iconPath = new vscode.ThemeIcon('history');
  item.description =
    stale.code === 'stale-check'
      ? vscode.l10n.t('checked by hand, now gone or changed')
      : vscode.l10n.t('ignored, now gone or changed');
  item.contextValue = 'stale';
  item.resourceUri = uri;
  return item;
}
