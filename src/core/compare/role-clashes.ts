import { excludedBy } from '../text/excluded-words';
import { isBodyKind, type RoleParts, type RoleTerm } from './role-parts';
import { printed, type TermMatch } from './role-terms';

/** Whether a role printed beside a name is the office that a fact gives the person. */
export interface RoleFit {
  readonly fit: 'fits' | 'clashes' | 'unknown';
  /** Why: `same-office`, `other-office`, `other-rank`, `former-office`, `other-topic`, `other-employer`, … */
  readonly code: string;
  /** The words of the role that decided. */
  readonly words: readonly string[];
}

/** The role is the office, or can be. */
export function fits(match: TermMatch): RoleFit {
  return { fit: 'fits', code: 'same-office', words: printed(match.shared) };
}

/** Nothing is known of the role: neither that it is the office nor that it is not. */
export function unknown(code: string, match: TermMatch): RoleFit {
  return { fit: 'unknown', code, words: printed(match.shared) };
}

/** A deputy is not the one, and who was something is it no more. */
export function rankClash(said: RoleParts, own: RoleParts): RoleFit | null {
  if (said.ranks.has('deputy') !== own.ranks.has('deputy')) {
    return { fit: 'clashes', code: 'other-rank', words: ['deputy'] };
  }
  if (own.ranks.has('former') && !said.ranks.has('former')) {
    return { fit: 'clashes', code: 'former-office', words: ['former'] };
  }
  return null;
}

/** A topic or an employer that both name and that share no word. */
export function slotClash(match: TermMatch, said: RoleParts, own: RoleParts): RoleFit | null {
  for (const slot of ['topic', 'employer'] as const) {
    const isPlain = (term: RoleTerm): boolean => term.slot === slot && !term.place;
    // "Minister of Trade of Norland": where both have a portfolio, the country makes them no more alike.
    const beyondPlaces = slot === 'topic' && said.terms.some(isPlain) && own.terms.some(isPlain);
    const tells = (term: RoleTerm): boolean =>
      term.slot === slot &&
      !isNationality(term) &&
      !(beyondPlaces && term.place) &&
      !(slot === 'employer' && isBodyKind(term));
    const theirs = own.terms.filter(tells);
    const ours = said.terms.filter(tells);
    const left = match.saidOnly.filter(tells);
    const sharesHere = ours.length > left.length;
    const missing = theirs.some((term) => match.ownOnly.includes(term));
    // "President of the Bank" of the president of the NDB.
    if (left.every(isBodyKind) && !theirs.some(isBodyKind)) continue;
    if (left.length > 0 && !sharesHere && missing) {
      return { fit: 'clashes', code: `other-${slot}`, words: printed(left) };
    }
  }
  return null;
}

/** "EU" and "Peruvian" before the office: whose it is, or where somebody comes from. */
function isNationality({ leading, place }: RoleTerm): boolean {
  return leading && place;
}

/** Offices that every state has. */
const OF_STATES: ReadonlySet<string> = new Set(['minister', 'premier', 'chancellor', 'president']);

/** "Peruvian president" of the president of Chile: the same office of another state, which both name. */
export function stateClash(match: TermMatch, said: RoleParts, own: RoleParts): RoleFit | null {
  if (![...said.offices].some((office) => OF_STATES.has(office) && own.offices.has(office)))
    return null;
  const theirs = match.ownOnly.filter(({ place }) => place);
  const left = match.saidOnly.filter(isNationality);
  const isPlain = own.offices.has('president') ? own.terms.every(({ place }) => place) : true;
  const sharesPlace = match.shared.some(({ place }) => place);
  if (left.length === 0 || theirs.length === 0 || sharesPlace || !isPlain) return null;
  return { fit: 'clashes', code: 'other-state', words: printed(left) };
}

/** "Commissioner for the South Reach" of the one for the North Reach: words of which one excludes the other. */
export function exclusiveClash({ saidOnly, ownOnly }: TermMatch): RoleFit | null {
  const left = saidOnly.filter((term) => {
    const excluded = excludedBy(term.stem);
    return excluded && ownOnly.some((own) => excluded.has(own.stem));
  });
  return left.length > 0 ? { fit: 'clashes', code: 'other-part', words: printed(left) } : null;
}
