/** Puts the last word of a counted noun into the singular or plural where the count asks for it. */
export function matchNoun(noun: string, before: number, after: number): string {
  if ((before === 1) === (after === 1)) return noun;
  return noun.replace(/(\p{L}+)(?=[^\p{L}]*$)/u, (word) =>
    after === 1 ? singular(word) : plural(word),
  );
}

function singular(word: string): string {
  if (/[^aeiou]ies$/i.test(word)) return word.replace(/ies$/i, 'y');
  if (/(?:ss|sh|ch|x|z)es$/i.test(word)) return word.slice(0, -2);
  return /[^s]s$/i.test(word) ? word.slice(0, -1) : word;
}

function plural(word: string): string {
  if (/[^aeiou]y$/i.test(word)) return word.replace(/y$/i, 'ies');
  return /(?:s|sh|ch|x|z)$/i.test(word) ? `${word}es` : `${word}s`;
}
