import { tidySpace } from './ignore-comments';
import type { JudgedClaim } from './judge-claims';

/**
 * Silences the open claims of the given words, as the setting `ignore` of a folder asks: "24/7".
 * Case and runs of white space do not count.
 */
export function ignoreWords(
  claims: readonly JudgedClaim[],
  words: readonly string[],
): readonly JudgedClaim[] {
  if (words.length === 0) return claims;
  const silenced = new Set(words.map(keyOf));
  return claims.map((judged) =>
    judged.standing === 'open' && silenced.has(keyOf(judged.claim.text))
      ? { ...judged, standing: 'ignored' }
      : judged,
  );
}

function keyOf(words: string): string {
  return tidySpace(words).toLowerCase();
}
