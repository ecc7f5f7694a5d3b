import { fold } from '../text/fold';

/** Likeness of two names from 0 to 1: pairs of neighbouring letters in common (Dice's coefficient). */
export function alike(a: string, b: string): number {
  const pairs = letterPairs(a);
  const others = letterPairs(b);
  let shared = 0;
  for (const pair of pairs) if (others.has(pair)) shared++;
  return (2 * shared) / Math.max(1, pairs.size + others.size);
}

/** Pairs of letters as one number each; those of the last few names are remembered. */
function letterPairs(text: string): ReadonlySet<number> {
  const known = pairsOfNames.get(text);
  if (known) return known;
  const letters = fold(text).replace(/[^\p{L}]/gu, '');
  const pairs = new Set<number>();
  for (let i = 1; i < letters.length; i++) {
    pairs.add(letters.charCodeAt(i - 1) * 0x10000 + letters.charCodeAt(i));
  }
  if (pairsOfNames.size >= MOST_NAMES) pairsOfNames.clear();
  pairsOfNames.set(text, pairs);
  return pairs;
}

const pairsOfNames = new Map<string, ReadonlySet<number>>();
const MOST_NAMES = 1000;
