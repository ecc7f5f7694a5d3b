import { stem } from '../text/terms';
import type { Token } from '../text/tokens';

/** Plurals that the stemmer keeps apart from their singulars, and what the singular ends in. */
const PLURALS: readonly (readonly [plural: RegExp, singular: string])[] = [
  [/(?<=(?:s|z))es$/, ''],
  [/(?<=s)es$/, 'is'],
  [/zzes$/, 'z'],
  [/men$/, 'man'],
  [/^children$/, 'child'],
];

/** The stems that a word may have, as it stands or as the plural of another: its own comes first. */
export function stemsOf(word: Token): readonly [string, ...string[]] {
  if (word.kind !== 'word') return [word.text];
  const { lower } = word;
  const own = stem(lower);
  const others = PLURALS.flatMap(([plural, singular]) =>
    plural.test(lower) ? stem(lower.replace(plural, singular)) : [],
  );
  return [own, ...others.filter((one) => one !== own)];
}
