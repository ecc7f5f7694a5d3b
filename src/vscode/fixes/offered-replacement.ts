import type * as vscode from 'vscode';
import { isReplaceable } from '../../core/replace/offer-replacement';
import type { CheckedClaim, Replacement } from '../../core/result';
import { optionsFor } from '../checking/check-options';
import { loadEngine } from '../engine/load-engine';
import type { BriefResult } from '../results/brief-result';
import type { JudgedClaim } from '../../core/ignores/judge-claims';

/** What was found for a claim of a result. A new check makes new claims, so nothing grows stale. */
const found = new WeakMap<CheckedClaim, Replacement | null>();

/**
 * The replacement that makes a claim of a brief's present result agree with its source, if there is
 * one. Looking for it checks the edited text, so it is done for one claim at a time and remembered.
 */
export async function offeredReplacement(
  uri: vscode.Uri,
  { text, tables }: BriefResult,
  judged: JudgedClaim,
): Promise<Replacement | null> {
  if (!mayBeReplaced(judged)) return null;
  const { claim } = judged;
  const known = found.get(claim);
  if (known !== undefined) return known;
  // A person may take the value of an old fact, and is told of its age.
  const options = { ...optionsFor(uri), staleAfter: '' };
  const { offerReplacement } = await loadEngine();
  const offered = offerReplacement(text, claim, tables.compiled, options);
  found.set(claim, offered);
  return offered;
}

/** Whether it makes sense to look for a replacement. */
export function mayBeReplaced({ claim, standing }: JudgedClaim): boolean {
  return standing === 'open' && isReplaceable(claim);
}
