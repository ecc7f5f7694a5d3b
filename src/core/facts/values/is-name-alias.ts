import { classify, WordClass } from '../../claims/names/word-classes';
import { fold } from '../../text/fold';

const NAME_SHAPE = /^\p{Lu}\S* (?:\S+ )*\p{Lu}\S*$/u;

/** What a word of an office or body is, and hardly a word of a name alone. */
const NO_NAME =
  WordClass.office |
  WordClass.role |
  WordClass.body |
  WordClass.place |
  WordClass.calendar |
  WordClass.common;

/**
 * Whether an alias of a person's row is another spelling of the name ("A. Vesterholm") and not an
 * office or a description in capitals ("Trade Representative", "Lead Author of the Report"): it is
 * written as a name and either shares a word with the name or has no word of office, body, place or
 * everyday English.
 */
export function isNameAlias(alias: string, name: string): boolean {
  if (!NAME_SHAPE.test(alias)) return false;
  const own = new Set(wordsOf(name));
  const words = wordsOf(alias);
  if (words.some((word) => word.length > 1 && own.has(word))) return true;
  return words.every((word) => {
    const classes = classify(word);
    return (classes & NO_NAME) === 0 || (classes & WordClass.firstName) !== 0;
  });
}

function wordsOf(text: string): string[] {
  return fold(text)
    .split(/[^\p{L}]+/u)
    .filter(Boolean);
}
