import * as vscode from 'vscode';
import type { ClaimKind } from '../core/claims/claim';
import { shareSourced } from '../core/report/figures';
import type { Fact } from '../core/result';
import type { Status, Tally } from './results/brief-result';
import type { LoadedTable } from './tables/tables';

/** The word for a verdict, or for what a person has said of a claim. */
export function sayStatus(status: Status): string {
  switch (status) {
    case 'contradicted':
      return vscode.l10n.t('Contradicted');
    case 'review':
      return vscode.l10n.t('Needs review');
    case 'unverified':
      return vscode.l10n.t('Not in table');
    case 'checked':
      return vscode.l10n.t('Checked by hand');
    case 'supported':
      return vscode.l10n.t('Supported');
    case 'ignored':
      return vscode.l10n.t('Ignored');
  }
}

/** The word for a kind of claim, in the plural that a group's title wants. */
export function sayKind(kind: ClaimKind): string {
  switch (kind) {
    case 'percentage':
      return vscode.l10n.t('Percentages');
    case 'date':
      return vscode.l10n.t('Dates');
    case 'name':
      return vscode.l10n.t('Names');
    case 'money':
      return vscode.l10n.t('Money');
    case 'quantity':
      return vscode.l10n.t('Quantities');
    case 'quotation':
      return vscode.l10n.t('Quotations');
  }
}

/** The icon for a status: a shape of its own, with a theme colour beside it. */
export function iconOf(status: Status): vscode.ThemeIcon {
  const [icon, color] = ICONS[status];
  return new vscode.ThemeIcon(icon, new vscode.ThemeColor(color));
}

const ICONS: Readonly<Record<Status, readonly [icon: string, color: string]>> = {
  contradicted: ['error', 'list.errorForeground'],
  review: ['warning', 'list.warningForeground'],
  unverified: ['circle-large-outline', 'descriptionForeground'],
  checked: ['verified', 'charts.blue'],
  supported: ['pass', 'testing.iconPassed'],
  ignored: ['circle-slash', 'disabledForeground'],
};

/** "31 claims · 22 supported · 5 contradicted · 4 not in table · 71% sourced". */
export function sayTally(counts: Tally): string {
  const claims = claimsOf(counts);
  const parts = [
    claims === 1 ? vscode.l10n.t('1 claim') : vscode.l10n.t('{0} claims', claims),
    counts.supported > 0 && vscode.l10n.t('{0} supported', counts.supported),
    counts.contradicted > 0 && vscode.l10n.t('{0} contradicted', counts.contradicted),
    counts.review > 0 && vscode.l10n.t('{0} to review', counts.review),
    counts.unverified > 0 && vscode.l10n.t('{0} not in table', counts.unverified),
    counts.checked > 0 && vscode.l10n.t('{0} checked by hand', counts.checked),
    counts.ignored > 0 && vscode.l10n.t('{0} ignored', counts.ignored),
    claims > 0 && vscode.l10n.t('{0}% sourced', shareSourced(counts)),
  ];
  return parts.filter((part) => part !== false).join(' · ');
}

/** How many claims count: all but the ignored ones. */
export function claimsOf(counts: Tally): number {
  return (
    counts.contradicted + counts.review + counts.unverified + counts.checked + counts.supported
  );
}

/** Why a table is in force. */
export function sayTableReason(why: LoadedTable['why']): string {
  switch (why) {
    case 'front-matter':
      return vscode.l10n.t('named in the brief');
    case 'setting':
      return vscode.l10n.t('named in the settings');
    case 'named-facts':
      return vscode.l10n.t('found in the folder');
    case 'bundled':
      return vscode.l10n.t('comes with Briefcheck');
  }
}

/** "Source title, paragraph 3". */
export function saySource(fact: Fact): string {
  return fact.locator === '' ? fact.source : `${fact.source}, ${fact.locator}`;
}
