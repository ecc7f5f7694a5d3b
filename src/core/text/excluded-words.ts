import { ALTERNATIVES } from './alternatives.data';
import { stem } from './stem';

/** By stem: the stems of what it excludes; read when it is first asked for. */
let excluded: ReadonlyMap<string, ReadonlySet<string>> | null = null;

/** The stems of the words that a word excludes ("girl" of "boy"); undefined where there are none. */
export function excludedBy(stemOfWord: string): ReadonlySet<string> | undefined {
  excluded ??= readAlternatives();
  return excluded.get(stemOfWord);
}

function readAlternatives(): ReadonlyMap<string, ReadonlySet<string>> {
  const found = new Map<string, Set<string>>();
  for (const line of ALTERNATIVES) {
    const words = line.split(' ').map((same) => same.split('/').flatMap(stemsOf));
    for (const one of words) {
      const others = words.filter((other) => other !== one).flat();
      for (const own of one) {
        const known = found.get(own);
        if (known) for (const other of others) known.add(other);
        else found.set(own, new Set(others));
      }
    }
  }
  return found;
}

/** A short word and its plural may have two stems ("boy", "boys"). */
function stemsOf(word: string): string[] {
  return [stem(word), stem(`${word}s`)];
}
