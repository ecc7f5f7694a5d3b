import type { JudgedClaim } from '../../core/ignores/judge-claims';
import type { Fact } from '../../core/result';
import type * as vscode from 'vscode';
import { STATUSES, statusOf, type BriefResult, type Status } from '../results/brief-result';
import type { Grouping } from '../settings';

interface Row {
  /** The same for the same thing after a new check, so that what is open stays open. */
  readonly id: string;
  readonly parent: PanelRow | undefined;
  readonly children: PanelRow[];
}

export interface FileRow extends Row {
  readonly type: 'file';
  readonly result: BriefResult;
}

export interface GroupRow extends Row {
  readonly type: 'group';
  /** A status, a kind, or the headings down to a section; 'stale' for decisions that lost their claim. */
  readonly key: string;
  readonly grouping: Grouping | 'stale';
  readonly count: number;
}

export interface ClaimRow extends Row {
  readonly type: 'claim';
  readonly uri: vscode.Uri;
  readonly result: BriefResult;
  readonly judged: JudgedClaim;
}

export interface EvidenceRow extends Row {
  readonly type: 'reason' | 'fact' | 'quote' | 'note';
  readonly uri: vscode.Uri;
  readonly judged: JudgedClaim;
  readonly fact: Fact | null;
}

export interface StaleRow extends Row {
  readonly type: 'stale';
  readonly uri: vscode.Uri;
  readonly stale: BriefResult['stale'][number];
}

export type PanelRow = FileRow | GroupRow | ClaimRow | EvidenceRow | StaleRow;

/** What of the results the panel shows, and how. */
export interface PanelView {
  readonly grouping: Grouping;
  readonly statuses: ReadonlySet<Status>;
}

/** The rows of several briefs, a row a file. */
export function rowsOfFiles(results: readonly BriefResult[], view: PanelView): PanelRow[] {
  return results.flatMap((result) => {
    const children: PanelRow[] = [];
    const id = `file ${result.uri.toString()}`;
    const file: FileRow = { type: 'file', id, parent: undefined, children, result };
    children.push(...rowsOfBrief(result, view, file));
    return children.length > 0 ? [file] : [];
  });
}

/** The groups of one brief, with their claims and evidence. */
export function rowsOfBrief(
  result: BriefResult,
  view: PanelView,
  parent: FileRow | undefined,
): PanelRow[] {
  const shown = result.claims.filter((judged) => view.statuses.has(statusOf(judged)));
  const groups = new Map<string, JudgedClaim[]>();
  if (view.grouping === 'verdict') for (const status of STATUSES) groups.set(status, []);
  for (const judged of shown) {
    const key = groupKey(judged, view.grouping);
    const group = groups.get(key);
    if (group) group.push(judged);
    else groups.set(key, [judged]);
  }
  const serials = new Map<string, number>();
  const rows: PanelRow[] = [...groups].flatMap(([key, claims]) => {
    if (claims.length === 0) return [];
    const group = groupRow(result, parent, view.grouping, key, claims.length);
    for (const judged of claims) group.children.push(claimRow(result, judged, group, serials));
    return [group];
  });
  return [...rows, ...staleRows(result, parent)];
}

/** The row of a claim, wherever in the rows it stands. */
export function findClaimRow(rows: readonly PanelRow[], judged: JudgedClaim): ClaimRow | undefined {
  for (const row of rows) {
    if (row.type === 'claim' && row.judged.claim === judged.claim) return row;
    if (row.type !== 'file' && row.type !== 'group') continue;
    const found = findClaimRow(row.children, judged);
    if (found) return found;
  }
  return undefined;
}

/** Between the headings of a section's path; a heading stands on one line. */
export const PATH_SEPARATOR = '\n';

function groupKey(judged: JudgedClaim, grouping: Grouping): string {
  switch (grouping) {
    case 'verdict':
      return statusOf(judged);
    case 'kind':
      return judged.claim.kind;
    case 'section':
      // The whole path: two chapters may each have a section on risks.
      return judged.claim.headings.join(PATH_SEPARATOR);
  }
}

function groupRow(
  result: BriefResult,
  parent: FileRow | undefined,
  grouping: GroupRow['grouping'],
  key: string,
  count: number,
): GroupRow {
  const id = `group ${result.uri.toString()} ${grouping} ${key}`;
  return { type: 'group', id, parent, children: [], key, grouping, count };
}

function claimRow(
  result: BriefResult,
  judged: JudgedClaim,
  parent: GroupRow,
  serials: Map<string, number>,
): ClaimRow {
  const { claim } = judged;
  const words = `${claim.text} ${claim.sentence}`;
  const serial = (serials.get(words) ?? 0) + 1;
  serials.set(words, serial);
  const id = `claim ${result.uri.toString()} ${serial} ${words}`;
  const { uri } = result;
  const row: ClaimRow = { type: 'claim', id, parent, children: [], uri, result, judged };
  const add = (type: EvidenceRow['type'], fact: Fact | null): void => {
    const evidenceId = `${type} ${row.children.length} ${id}`;
    row.children.push({
      type,
      id: evidenceId,
      parent: row,
      children: [],
      uri,
      judged,
      fact,
    });
  };
  add('reason', null);
  for (const fact of [claim.fact, ...claim.otherFacts]) {
    if (!fact) continue;
    add('fact', fact);
    if (fact.quote !== '') add('quote', fact);
    if (fact.note !== '') add('note', fact);
  }
  return row;
}

function staleRows(result: BriefResult, parent: FileRow | undefined): PanelRow[] {
  if (result.stale.length === 0) return [];
  const group = groupRow(result, parent, 'stale', 'stale', result.stale.length);
  result.stale.forEach((stale, i) => {
    const id = `stale ${i} ${group.id}`;
    group.children.push({ type: 'stale', id, parent: group, children: [], uri: result.uri, stale });
  });
  return [group];
}
