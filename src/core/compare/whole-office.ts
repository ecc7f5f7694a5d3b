import { isOf, WordClass } from '../claims/names/word-classes';
import { fold } from '../text/fold';
import { isSameTerm, readRole, type RoleParts, type RoleTerm } from './role-parts';
import { isSameSet } from './role-terms';

/**
 * Whether a role as a text prints it is this office and can hardly be another: the same word of office
 * and rank, nothing that the office does not have, and all that the office is for named there or
 * elsewhere in the sentence, which names no other place. An office without a name in it ("Minister of Trade")
 * is none of these, as every state has one.
 */
export function isWholeOffice(role: string, office: string, sentence: string): boolean {
  const said = readRole(role);
  const own = readRole(office);
  if (own.terms.length === 0 || said.offices.size === 0) return false;
  if (!isSameSet(said.offices, own.offices) || !isSameSet(said.ranks, own.ranks)) return false;
  const names = namesIn(office);
  if (names.length === 0) return false;
  const printed = wordsOf(`${role} ${sentence}`);
  if (!names.every((name) => printed.includes(name) || isTermOf(name, own))) return false;
  const around = readRole(sentence);
  return (
    said.terms.length > 0 &&
    said.terms.every((term) => isAmong(term, own)) &&
    own.terms.every((term) => isAmong(term, said) || isAmong(term, around)) &&
    around.terms.every((term) => !isPlace(term) || isAmong(term, own))
  );
}

/** The words of an office that are the name of a place, a body or a firm: no everyday words. */
function namesIn(office: string): readonly string[] {
  let names = namesOfOffices.get(office);
  if (names) return names;
  names = wordsOf(office).filter((word) => {
    if (/^\p{Lu}{2,}$/u.test(word)) return true;
    const folded = fold(word);
    return /^\p{Lu}/u.test(word) && (isPlaceWord(folded) || !isOf(folded, EVERYDAY));
  });
  if (namesOfOffices.size >= MOST_OFFICES) namesOfOffices.clear();
  namesOfOffices.set(office, names);
  return names;
}

/** Those of the offices met before: the offices of the tables are asked about time and again. */
const namesOfOffices = new Map<string, readonly string[]>();
const MOST_OFFICES = 5000;

const EVERYDAY =
  WordClass.common | WordClass.office | WordClass.role | WordClass.body | WordClass.stop;

function wordsOf(text: string): string[] {
  return text.split(/[^\p{L}\p{M}]+/u).filter(Boolean);
}

/** Whether the word is one of those that are compared as terms, in whatever form they are named. */
function isTermOf(word: string, { terms }: RoleParts): boolean {
  return terms.some(({ printed }) => printed === word);
}

function isAmong(term: RoleTerm, { terms }: RoleParts): boolean {
  return terms.some((other) => isSameTerm(term, other));
}

function isPlace({ printed }: RoleTerm): boolean {
  return /^\p{Lu}/u.test(printed) && isPlaceWord(fold(printed));
}

function isPlaceWord(word: string): boolean {
  return isOf(word, WordClass.locality);
}
