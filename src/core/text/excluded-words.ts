import { ALTERNATIVES } from './alternatives.data';
import { stem } from './stem';

/** By stem: the stems of what it excludes. */
const EXCLUDED: ReadonlyMap<string, ReadonlySet<string>> = readAlternatives();

function readAlternatives(): ReadonlyMap<string, ReadonlySet<string>> {
  const found = new Map<string, Set<string>>();
  for (const line of ALTERNATIVES) {
    const words = line.split(' ').map((same) => same.split('/').flatMap(stemsOf));
    for (const one of words) {
      const others = words.filter((other) => other !== one).flat();
      for (const own of one) found.set(own, new Set([...(found.get(own) ?? []), ...others]));
    }
  }
  return found;
}

/** A short word and its plural may have two stems ("boy", "boys"). */
function stemsOf(word: string): string[] {
  return [stem(word), stem(`${word}s`)];
}

/** The stems of the words that a word excludes ("girl" of "boy"); undefined where there are none. */
export function excludedBy(stemOfWord: string): ReadonlySet<string> | undefined {
  return EXCLUDED.get(stemOfWord);
}
