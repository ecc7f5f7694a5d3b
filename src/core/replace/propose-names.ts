import type { NameValue } from '../claims/claim';
import { compareSpelling } from '../compare/name-spelling';
import { roleFit } from '../compare/role-fit';
import { personOf } from '../facts/persons/person-of-fact';
import type { Fact } from '../result';
import { fold } from '../text/fold';
import type { PlainEdit } from './plain-edit';
import type { Contradiction } from './propose-edits';

/**
 * The right name: of a misspelt one the parts that are wrong, else the whole; for a wrong office the
 * person who holds it, where the tables know them.
 */
export function proposeNames(contradiction: Contradiction<NameValue>): readonly PlainEdit[] {
  const { value, checked, fact, passage } = contradiction;
  const printed = checked.text;
  const sourced = personOf(fact)?.name ?? fact.value;
  const texts =
    checked.reason.code === 'wrong-office'
      ? holdsAll(value, checked.otherFacts[0] ?? fact)
      : [withRightParts(printed, sourced), sourced];
  return texts.map((text) => ({ ...passage.claim, text: inCaseOf(printed, text) }));
}

/** What a person does ("chaired the talks") is no office that another could lack. */
const DEED = /^\p{Ll}+(?:s|ed)\b(?!['’])/u;

/** The holder's name, unless another office that the text prints beside it is not theirs. */
function holdsAll({ roles }: NameValue, holder: Fact): string[] {
  const person = personOf(holder);
  if (!person) return [];
  const clashes = roles.some(
    ({ text }) => !DEED.test(text) && roleFit(text, person.office).fit === 'clashes',
  );
  return clashes ? [] : [person.name];
}

/** The printed name with each part that the sourced name spells otherwise put right. */
function withRightParts(printed: string, sourced: string): string {
  const left = sourced.split(/\s+/);
  const words = printed.split(/(\s+)/);
  const wrong: number[] = [];
  words.forEach((word, i) => {
    const same = left.findIndex((part) => fold(part) === fold(word));
    if (same >= 0) left.splice(same, 1);
    else if (word.trim() !== '') wrong.push(i);
  });
  for (const i of wrong) {
    const right = nearest(words[i] ?? '', left, wrong.length === 1);
    if (right === null) return sourced;
    words[i] = right;
    left.splice(left.indexOf(right), 1);
  }
  return words.join('');
}

function nearest(word: string, parts: readonly string[], only: boolean): string | null {
  const near = parts.find((part) => compareSpelling(fold(word), fold(part)) === 'near');
  const [single] = parts;
  return near ?? (only && parts.length === 1 ? (single ?? null) : null);
}

/** A name in capitals stays in capitals. */
function inCaseOf(printed: string, text: string): string {
  const shouts = printed === printed.toUpperCase() && printed !== printed.toLowerCase();
  return shouts ? text.toUpperCase() : text;
}
