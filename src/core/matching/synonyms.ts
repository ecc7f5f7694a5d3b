import { stem } from '../text/terms';
import { factOf, type Word } from '../text/words';
import { COUNTRY_GROUPS } from './countries.data';
import { SYNONYM_GROUPS } from './synonyms.data';

/** Numbers of the synonym groups that a stem, or a phrase of two words ("stem next"), stands in. */
export interface Synonyms {
  groupsOf(stem: string): readonly number[];
  groupsOfPhrase(first: string, next: string): readonly number[];
  /** Whether a word may be the first of a phrase. */
  opensPhrase(word: Word): boolean;
}

const words = new Map<string, number[]>();
const phrases = new Map<string, number[]>();
/** First words of the phrases: most pairs of words are none by their first word alone. */
const openers = new Set<string>();

[...SYNONYM_GROUPS, ...COUNTRY_GROUPS].forEach((line, group) => {
  for (const entry of line.split(/\s+/)) {
    const [first, next] = entry.split('_');
    if (!first) continue;
    const key = next ? `${stem(first)} ${next}` : stem(first);
    if (next) openers.add(stem(first));
    const map = next ? phrases : words;
    const groups = map.get(key);
    if (!groups) map.set(key, [group]);
    else if (!groups.includes(group)) groups.push(group);
  }
});

const NONE: readonly number[] = [];

const opens = factOf(({ kind, stem }) => Number(kind === 'word' && openers.has(stem)));

/** The general synonym groups, compiled once. */
export const SYNONYMS: Synonyms = {
  groupsOf: (word) => words.get(word) ?? NONE,
  groupsOfPhrase: (first, next) =>
    openers.has(first) ? (phrases.get(`${first} ${next}`) ?? NONE) : NONE,
  opensPhrase: (word) => opens(word) === 1,
};
