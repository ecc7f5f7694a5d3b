import { COUNTERLESS_WORDS } from './role-words.data';
import {
  isAbbreviation,
  isBodyKind,
  isCapital,
  isSameTerm,
  readRole,
  type RoleParts,
  type RoleTerm,
} from './role-parts';

/** How the words of a role stand to those of an office. */
export interface TermMatch {
  readonly shared: readonly RoleTerm[];
  readonly saidOnly: readonly RoleTerm[];
  readonly ownOnly: readonly RoleTerm[];
}

function isIn(term: RoleTerm, other: RoleParts): boolean {
  return other.terms.some((own) => isSameTerm(term, own)) || isAbbreviation(term, other);
}

/** Pairs the words of a role with those of an office that say the same. */
export function matchTerms(said: RoleParts, own: RoleParts): TermMatch {
  const shared: RoleTerm[] = [];
  const saidOnly: RoleTerm[] = [];
  for (const term of said.terms) (isIn(term, own) ? shared : saidOnly).push(term);
  return { shared, saidOnly, ownOnly: own.terms.filter((term) => !isIn(term, said)) };
}

/** Whether two roles are one in other words or another order: "Secretary of Commerce", "commerce secretary". */
export function isSameRole(role: string, other: string): boolean {
  const [said, own] = [readRole(role), readRole(other)];
  if (said.offices.size === 0 || said.terms.length === 0) return false;
  const { saidOnly, ownOnly } = matchTerms(said, own);
  return (
    saidOnly.length + ownOnly.length === 0 &&
    isSameSet(said.offices, own.offices) &&
    isSameSet(said.ranks, own.ranks)
  );
}

/** Whether two sets hold the same. */
export function isSameSet(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  return a.size === b.size && [...a].every((one) => b.has(one));
}

/** The words as they are printed. */
export function printed(terms: readonly RoleTerm[]): string[] {
  return terms.map((term) => term.printed);
}

const COUNTERLESS = new Set(COUNTERLESS_WORDS.split(' '));

/**
 * Whether a role names something that the office does not, where the office names something else: "head of
 * rural economics" of the head of international economics. Words that only one of the two has are no
 * difference while the other is silent ("Minister of Finance of Norland").
 */
export function namesOther({ saidOnly, ownOnly }: TermMatch): boolean {
  const foreign = saidOnly.filter(isForeign);
  if (foreign.length === 0) return false;
  const isNamed = foreign.some(({ printed: word }) => isCapital(word));
  return ownOnly.some((term) => isLeft(term) && (isNamed || !term.place));
}

/** Whether a role names something that none of these offices has. */
export function namesStrange(role: string, offices: readonly string[]): boolean {
  const owns = offices.map(readRole);
  return readRole(role).terms.some(
    (term) => isForeign(term) && !owns.some((own) => isIn(term, own)),
  );
}

/** Whether a word names something, and not the kind of a body alone or letters that may stand for anything. */
export function isForeign(term: RoleTerm): boolean {
  return !isBodyKind(term) && !isLetters(term);
}

/** What an abbreviation stands for is not known, and "national" is left out at will. */
function isLeft(term: RoleTerm): boolean {
  return !isBodyKind(term) && !isLetters(term) && !COUNTERLESS.has(term.printed.toLowerCase());
}

function isLetters({ printed: word }: RoleTerm): boolean {
  return /^\p{Lu}{2,6}$|^\p{Lu}\p{Ll}*\p{Lu}/u.test(word);
}
