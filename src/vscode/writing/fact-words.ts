import type { Fact } from '../../core/result';
import { fold } from '../../core/text/fold';

/** Facts ready to be looked up by any words of theirs. */
export interface SearchableFact {
  readonly fact: Fact;
  readonly words: readonly string[];
}

export function searchable(facts: readonly Fact[]): SearchableFact[] {
  return facts.map((fact) => ({
    fact,
    words: wordsOf([fact.subject, fact.value, ...fact.aliases, fact.source].join(' ')),
  }));
}

/** The facts in which each word of the query begins some word, in any order; at most `most`. */
export function searchFacts(facts: readonly SearchableFact[], query: string, most: number): Fact[] {
  const asked = wordsOf(query);
  const found: Fact[] = [];
  for (const { fact, words } of facts) {
    if (!asked.every((start) => words.some((word) => word.startsWith(start)))) continue;
    found.push(fact);
    if (found.length === most) break;
  }
  return found;
}

function wordsOf(text: string): string[] {
  return fold(text)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');
}
