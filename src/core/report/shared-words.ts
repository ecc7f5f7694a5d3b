import type { CandidateNote } from '../result';
import { readTerms } from '../text/terms';
import { tokenise } from '../text/tokens';

/**
 * The words by which a fact was considered for a claim, as its subject and aliases write them, rarest
 * first: a reader has no use for stems. Where none of its words has the stems, they stand for themselves.
 */
export function sharedWords({ fact, terms }: CandidateNote): string[] {
  const wordOf = new Map<string, string>();
  for (const text of [fact.subject, ...fact.aliases]) {
    for (const { stem, start, end } of readTerms(tokenise(text))) {
      if (!wordOf.has(stem)) wordOf.set(stem, text.slice(start, end));
    }
  }
  const words = terms.flatMap((term) => wordOf.get(term) ?? []);
  return words.length > 0 ? words : [...terms];
}
