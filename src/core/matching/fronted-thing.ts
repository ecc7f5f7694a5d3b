import type { Block } from '../markdown/block';
import type { BriefTerm } from './brief-terms';
import { isNumberStem } from './number-stems';
import type { ClaimPlace, RankedRow } from './rank';
import { isSynonym } from './vocabulary';

/** "In zinc, …", "as for the tenants, …": what a clause is about, told before all else. */
const FRONTED =
  /^\s*(?:as for|for|among(?:st)?|in|of|with|regarding|concerning)\s+([^,;:.()]{2,50}),\s/i;

/** Marks behind which a clause begins anew. */
const BREAKS = ':;—–(';

/** A phrase further before a claim than this is not looked for. */
const REACH = 300;
/** Such a phrase with all before it has no more characters. */
const LONGEST = 80;

/** Phrases of this form that say nothing of what a clause is about. */
const SAYS_NOTHING =
  /\b(?:avoidance|doubt|example|instance|contrary|fact|practice|theory|short|total|all|sum|particular|general|addition|contrast|comparison|turn|return|truth|effect|principle|words|part|sake|once|now|last|end|long|run|course|due)\b/i;

/**
 * "In zinc, the share is 64%": whether a clause opens with the name of something of which a row has no
 * word, so that an equal value is of that thing and confirms nothing of the row. With `needsName` that has to be a
 * proper name ("In Portugal, …"): another word is a synonym too often to excuse a value that differs.
 */
export function isOfFrontedThing(
  { text }: Block,
  { claim, clause, terms }: ClaimPlace,
  chosen: RankedRow,
  needsName = false,
): boolean {
  const end = Math.min(claim.start, claim.hedged.start);
  const least = Math.max(clause.start, end - REACH);
  let from = end;
  while (from > least && !BREAKS.includes(text.charAt(from - 1))) from--;
  if (from === least && from > clause.start) return false;
  const found = FRONTED.exec(text.slice(from, Math.min(end, from + LONGEST)));
  const phrase = found?.[1];
  if (!found || phrase === undefined || SAYS_NOTHING.test(phrase)) return false;
  const start = from + found[0].indexOf(phrase);
  return isStrange(terms, start, start + phrase.length, chosen, needsName);
}

/** Whether there are words of weight between two offsets, and the row has none of them. */
function isStrange(
  terms: readonly BriefTerm[],
  start: number,
  end: number,
  { row }: RankedRow,
  needsName: boolean,
): boolean {
  let isTold = false;
  for (const term of terms) {
    if (term.start < start || term.end > end || term.light) continue;
    if (
      (needsName && !term.proper) ||
      isNumberStem(term.stem) ||
      term.matches.some((one) => isSynonym(one) && row.own.has(one.term))
    ) {
      return false;
    }
    isTold = true;
  }
  return isTold;
}
