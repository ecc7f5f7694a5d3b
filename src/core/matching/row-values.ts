import type { ClaimValue } from '../claims/claim';
import { readFactValue } from '../facts/read-fact-value';
import { isNameAlias } from '../facts/values/is-name-alias';
import type { Fact } from '../result';

/** A row's value first, then the aliases that read as a value of its kind. */
export function valuesOf(fact: Fact): ClaimValue[] {
  const { kind, subject, aliases } = fact;
  const main = readFactValue(fact.value, kind, subject);
  const others = aliases.flatMap((text) => {
    const value = readFactValue(text, kind, subject);
    return value && aliasIsValue(text, value, fact) ? [withBoundOf(main, value)] : [];
  });
  return main ? [main, ...others] : others;
}

/** An alias "20 children" of "no more than 20 minors" is another name for the bounded number. */
function withBoundOf(main: ClaimValue | null, alias: ClaimValue): ClaimValue {
  if (!main || !('low' in main) || !('low' in alias) || alias.bound !== 'exact') return alias;
  const isSame = main.low === alias.low && main.high === alias.high;
  return isSame ? { ...alias, bound: main.bound } : alias;
}

/** An alias of a person is a name only where it is written as one; of words said, only if long. */
function aliasIsValue(alias: string, value: ClaimValue, fact: Fact): boolean {
  if (value.kind === 'name') return isNameAlias(alias, fact.value);
  if (value.kind === 'quotation') return value.words.split(/\s+/).length > 3;
  return true;
}
