import { isOf, isRoleNoun, WordClass } from '../claims/names/word-classes';
import { fold } from '../text/fold';
import { EMPLOYER_KINDS } from './role-words.data';
import { fits, slotClash, unknown, type RoleFit } from './role-clashes';
import { isBodyKind, isCapital, isPortfolio, type RoleParts, type RoleTerm } from './role-parts';
import { isForeign, namesOther, printed, type TermMatch } from './role-terms';

/** A role without an office word: a calling, or a label such as "Treasury". */
export function describe(said: RoleParts, own: RoleParts, match: TermMatch): RoleFit {
  const sameCalling = [...said.callings].some((calling) => own.callings.has(calling));
  if (sameCalling) {
    const clash = slotClash(match, said, own);
    if (clash) return clash;
    if (!namesOther(match) && (match.saidOnly.length === 0 || match.shared.length > 0)) {
      return fits(match);
    }
    return unknown(namesOther(match) ? 'other-words' : 'calling', match);
  }
  if (said.ranks.has('deputy') && said.callings.size === 0) return describeDeputy(said, own, match);
  const whole = match.shared.length > 0 && match.saidOnly.length === 0 && said.callings.size === 0;
  if (whole && said.ranks.size === own.ranks.size) return fits(match);
  if (isOtherEmployer(said, match)) {
    return { fit: 'clashes', code: 'other-employer', words: printed(match.saidOnly) };
  }
  return unknown(isOfOther(said, match) ? 'other-words' : 'description', match);
}

/** "the deputy for monetary policy": the office that is deputised for is not named. */
function describeDeputy(said: RoleParts, own: RoleParts, match: TermMatch): RoleFit {
  if (!own.ranks.has('deputy')) return unknown('description', match);
  const clash = slotClash(match, said, own);
  if (clash) return clash;
  return match.shared.length > 0 ? fits(match) : unknown('description', match);
}

const EMPLOYERS = new Set(EMPLOYER_KINDS.split(' '));

/** "Halden Bank" of the head of research at the Torm Institute: nothing but an employer, and none of the office's. */
function isOtherEmployer(said: RoleParts, match: TermMatch): boolean {
  return (
    said.callings.size === 0 &&
    said.bodies.some((kind) => EMPLOYERS.has(kind)) &&
    said.terms.every(({ printed: word }) => isCapital(word)) &&
    match.shared.every(isBodyKind) &&
    match.saidOnly.some(isForeign) &&
    match.ownOnly.some(
      (term) => term.slot === 'employer' && isCapital(term.printed) && isForeign(term),
    )
  );
}

/** "Torm University", "Justice", "a student at Torm University": what names something that is none of the office. */
function isOfOther(said: RoleParts, match: TermMatch): boolean {
  if (!namesOther(match)) return false;
  if (isOtherCalling(said, match) || match.saidOnly.some(isEmployer)) return true;
  if (!said.terms.every((term) => isCapital(term.printed) || isPortfolio(term))) return false;
  return said.bodies.length > 0 || match.saidOnly.some((term) => isPortfolio(term) || isName(term));
}

/** "A student at Torm University": another calling, at a place that has a name. */
function isOtherCalling({ bodies, terms: [first] }: RoleParts, { saidOnly }: TermMatch): boolean {
  return (
    bodies.length > 0 &&
    first !== undefined &&
    saidOnly.includes(first) &&
    isRoleNoun(fold(first.printed))
  );
}

function isEmployer({ slot, printed: word }: RoleTerm): boolean {
  return slot === 'employer' && isCapital(word);
}

function isName({ printed: word }: RoleTerm): boolean {
  return !isOf(fold(word), WordClass.common | WordClass.role | WordClass.calendar);
}
