import type { Fact } from '../result';
import { STOP_WORDS, LIGHT_WORDS } from '../text/stop-words.data';
import { readTerms, stem } from '../text/terms';
import { tokenise } from '../text/tokens';
import type { TermMatch, Vocabulary } from './vocabulary';

/** Common nouns that the tables tie to one named thing ("the Meridian-A orbiter"). */
export interface Descriptors {
  /** The named thing's terms that a word of the brief may stand for. */
  match(stem: string): readonly TermMatch[];
}

const STRENGTH = 0.85;

/**
 * Learns from the subjects which common noun describes which named thing: a noun beside a name
 * ("Meridian-A orbiter", "trawler Sea Lark") stands for it in a brief, provided that it stands
 * beside no other name. Words of the tables alone decide; there is no list.
 */
export function learnDescriptors(facts: readonly Fact[], vocabulary: Vocabulary): Descriptors {
  const names = new Map<string, Set<string>>();
  for (const { subject } of facts) {
    for (const { noun, name } of nounsBesideNames(subject)) {
      const known = names.get(noun);
      if (known) known.add(name);
      else names.set(noun, new Set([name]));
    }
  }
  const matches = new Map<string, readonly TermMatch[]>();
  for (const [noun, of] of names) {
    const [name, ...others] = of;
    const term = name === undefined ? undefined : vocabulary.idOf(name);
    if (term !== undefined && others.length === 0)
      matches.set(noun, [{ term, strength: STRENGTH }]);
  }
  return { match: (word) => matches.get(word) ?? [] };
}

function nounsBesideNames(subject: string): { noun: string; name: string }[] {
  const tokens = tokenise(subject);
  const proper = readTerms(tokens).filter((term) => term.proper && term.start > 0);
  return proper.flatMap(({ stem: name, start, end }) => {
    const before = /(\p{Ll}{3,})\s$/u.exec(subject.slice(Math.max(0, start - 30), start))?.[1];
    const after = /^\s(\p{Ll}{3,})/u.exec(subject.slice(end, end + 30))?.[1];
    return [before, after].flatMap((word) =>
      word && !STOP_WORDS.has(word) && !LIGHT_WORDS.has(word) ? [{ noun: stem(word), name }] : [],
    );
  });
}
