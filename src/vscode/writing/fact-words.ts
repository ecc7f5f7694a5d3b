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

/** Counts for each fact how many different words of a text its subject has; short words tell nothing. */
export function countShared(text: string): (fact: Fact) => number {
  const said = new Set(wordsOf(text).filter((word) => word.length > 3));
  return ({ subject, aliases }) => {
    const words = new Set(wordsOf([subject, ...aliases].join(' ')));
    return [...words].filter((word) => said.has(word)).length;
  };
}

function wordsOf(text: string): string[] {
  return fold(text)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');
}
