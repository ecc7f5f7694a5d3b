import type { ClaimValue } from '../claims/claim';
import { personOf } from '../facts/persons/person-of-fact';
import { nameValue, readFactValue } from '../facts/read-fact-value';
import { isNameAlias } from '../facts/values/is-name-alias';
import type { Fact } from '../result';

/** A row's value first, then the aliases that read as a value of its kind. */
export function valuesOf(fact: Fact): ClaimValue[] {
  const named = personValues(fact);
  if (named) return named;
  const { kind, subject, aliases } = fact;
  const main = readFactValue(fact.value, kind, subject);
  const others = aliases.flatMap((text) => {
    const value = readFactValue(text, kind, subject);
    return value && aliasIsValue(value) ? [withBoundOf(main, value)] : [];
  });
  return main ? [main, ...others] : others;
}

/** The name of a row's person and its other spellings; null where the row names none. */
function personValues(fact: Fact): ClaimValue[] | null {
  const person = personOf(fact);
  if (!person) return null;
  // An alias of a person is a name only where it is written as one.
  const spellings = fact.aliases.filter((alias) => isNameAlias(alias, person.name));
  return [person.name, ...spellings].map(nameValue);
}

/** An alias "20 children" of "no more than 20 minors" is another name for the bounded number. */
function withBoundOf(main: ClaimValue | null, alias: ClaimValue): ClaimValue {
  if (!main || !('low' in main) || !('low' in alias) || alias.bound !== 'exact') return alias;
  const isSame = main.low === alias.low && main.high === alias.high;
  return isSame ? { ...alias, bound: main.bound } : alias;
}

/** An alias of words said is a value only if long. */
function aliasIsValue(value: ClaimValue): boolean {
  if (value.kind === 'quotation') return value.words.split(/\s+/).length > 3;
  return true;
}
