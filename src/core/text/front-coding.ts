/**
 * The words of a generated list, in its order: each is coded as the count of the letters that it shares
 * with the one before (0 to 9) and the rest (see scripts/front-coding.mjs).
 */
export function readFrontCoded(coded: string): string[] {
  const words: string[] = [];
  let before = '';
  for (const match of coded.matchAll(/(\d)([a-z]*)/g)) {
    before = before.slice(0, Number(match[1])) + (match[2] ?? '');
    words.push(before);
  }
  return words;
}
