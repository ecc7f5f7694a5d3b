import { stem } from '../text/terms';
import { factOf, type Word } from '../text/words';
import { COUNTRY_GROUPS } from '../text/countries.data';
import { SYNONYM_GROUPS } from './synonyms.data';

/** Numbers of the synonym groups that a stem, or a phrase of two words ("stem next"), stands in. */
export interface Synonyms {
  groupsOf(stem: string): readonly number[];
  groupsOfPhrase(first: string, next: string): readonly number[];
  /** Whether a word may be the first of a phrase. */
  opensPhrase(word: Word): boolean;
}

const words = new Map<string, number[]>();
/** By the stems of their first words, then by their second words. */
const phrases = new Map<string, Map<string, number[]>>();

[...SYNONYM_GROUPS, ...COUNTRY_GROUPS].forEach((line, group) => {
  for (const entry of line.split(/\s+/)) {
    const [first, next] = entry.split('_');
    if (!first) continue;
    const map = next ? phrasesFrom(stem(first)) : words;
    const key = next ?? stem(first);
    const groups = map.get(key);
    if (!groups) map.set(key, [group]);
    else if (!groups.includes(group)) groups.push(group);
  }
});

function phrasesFrom(first: string): Map<string, number[]> {
  let found = phrases.get(first);
  if (!found) phrases.set(first, (found = new Map()));
  return found;
}

const NONE: readonly number[] = [];

const opens = factOf(({ kind, stem }) => Number(kind === 'word' && phrases.has(stem)));

/** The general synonym groups, compiled once. */
export const SYNONYMS: Synonyms = {
  groupsOf: (word) => words.get(word) ?? NONE,
  groupsOfPhrase: (first, next) => phrases.get(first)?.get(next) ?? NONE,
  opensPhrase: (word) => opens(word) === 1,
};
