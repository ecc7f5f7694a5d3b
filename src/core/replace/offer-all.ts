import type { CheckOptions, CompiledTables } from '../check';
import type { CheckedClaim, Replacement } from '../result';
import { checkText, isReplaceable, tryReplacements } from './offer-replacement';

/**
 * The replacements of all claims that `isWanted` lets through, each tried on the text that those
 * before it lead to, so that together they mend their claims and nothing else.
 *
 * Their offsets are those of `markdown`; they lie apart and in order. `isWanted` is given the claim
 * and its position among the claims of the check.
 */
export function offerAll(
  markdown: string,
  isWanted: (claim: CheckedClaim, position: number) => boolean,
  tables: CompiledTables,
  options: CheckOptions = {},
): Replacement[] {
  const original = checkText(markdown, tables, options);
  const offered: Replacement[] = [];
  let text = original;
  let shift = 0;
  let reached = 0;
  original.claims.forEach((claim, at) => {
    if (!isReplaceable(claim) || !isWanted(claim, at)) return;
    const tried = tryReplacements(text, at, tables, options);
    if (!tried) return;
    const { start, end, text: words } = tried.replacement;
    if (start - shift < reached) return;
    offered.push({ start: start - shift, end: end - shift, text: words });
    reached = end - shift;
    shift += words.length - (end - start);
    text = tried.after;
  });
  return offered;
}
