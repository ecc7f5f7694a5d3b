import * as vscode from 'vscode';
import type { CheckedClaim } from '../core/result';

/** Why a claim has its verdict, in one sentence of the person's language. */
export function sayReason({ wording }: CheckedClaim): string {
  return vscode.l10n.t(wording.template, wording.words);
}
