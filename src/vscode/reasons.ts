import * as vscode from 'vscode';
import type { CheckedClaim } from '../core/result';
import type { Wording } from '../core/wording';

/** Why a claim has its verdict, in one sentence of the person's language. */
export function sayReason({ wording }: CheckedClaim): string {
  return sayWording(wording);
}

/** What the engine says, in the person's language. */
export function sayWording({ template, words }: Wording): string {
  const said = Object.entries(words).map(([name, word]) => [
    name,
    typeof word === 'string' ? word : sayWording(word),
  ]);
  // The pairs were made of texts.
  return vscode.l10n.t(template, Object.fromEntries(said) as Record<string, string>);
}
