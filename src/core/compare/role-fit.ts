import { isOf, WordClass } from '../claims/names/word-classes';
import { fold } from '../text/fold';
import { isCapital, isPortfolio, readRole, type RoleParts, type RoleTerm } from './role-parts';
import {
  exclusiveClash,
  fits,
  rankClash,
  slotClash,
  stateClash,
  unknown,
  type RoleFit,
} from './role-clashes';
import { describe } from './role-description';
import { matchTerms, namesOther, printed, type TermMatch } from './role-terms';

export type { RoleFit };

/**
 * Compares a role as a text prints it ("Minister of Trade", "the Ministry's chief") with an office as
 * a fact table writes it ("Health Minister of the United States"). It `clashes` only where both
 * name an office and office, rank, topic or employer differ; a mere description is `unknown`. A
 * general word for whoever leads ("head", "chief") fits any office of the same topic.
 */
export function roleFit(role: string, office: string): RoleFit {
  if (role !== last.role) last = { role, fits: fitsOf(role) };
  let fit = last.fits.get(office);
  if (!fit) {
    if (last.fits.size >= MOST_OFFICES) last.fits.clear();
    last.fits.set(office, (fit = compareRoles(role, office)));
  }
  return fit;
}

type Fits = Map<string, RoleFit>;

/** The role compared last: the same offices are held against it again and again, for one thing and another. */
let last: { readonly role: string; readonly fits: Fits } = { role: '', fits: new Map() };

/** The roles compared before: a brief names most persons repeatedly, and is itself checked again and again. */
const fitsOfRoles = new Map<string, Fits>();
const MOST_ROLES = 500;
const MOST_OFFICES = 200;

function fitsOf(role: string): Fits {
  let fits = fitsOfRoles.get(role);
  if (!fits) {
    if (fitsOfRoles.size >= MOST_ROLES) fitsOfRoles.clear();
    fitsOfRoles.set(role, (fits = new Map()));
  }
  return fits;
}

function compareRoles(role: string, office: string): RoleFit {
  const said = readRole(role);
  const own = readRole(office);
  const match = matchTerms(said, own);
  if (said.offices.size === 0) return describe(said, own, match);
  if (own.offices.size === 0) {
    // A professor need not be the rector.
    const isOther = namesOther(match) || own.callings.size > 0;
    return unknown(isOther ? 'other-words' : 'no-office', match);
  }
  const rank = rankClash(said, own);
  if (!sameClass(said, own)) return compareOtherClass(said, own, match);
  const clash =
    slotClash(match, said, own) ?? stateClash(match, said, own) ?? exclusiveClash(match);
  if (clash) return clash;
  if (rank) return rank;
  return decideSameClass(said, own, match);
}

function sameClass(said: RoleParts, own: RoleParts): boolean {
  return [...said.offices].some((office) => own.offices.has(office));
}

/** General words for whoever leads, which can stand for an office of any name. */
const LEAD = new Set(['lead']);
const GENERAL = new Set(['lead', 'executive']);
/** Whether a role names whoever leads by a word that stands for an office of any name ("head", "chief"). */
export function isGeneralOffice(role: string): boolean {
  return every(readRole(role).offices, GENERAL);
}

/** Offices that preside: a body's president is often called its chair. */
const PRESIDING = new Set(['president', 'chair']);
/** Offices of those who are sent somewhere: an envoy may be any of them. */
const SENT = new Set(['envoy', 'ambassador', 'representative', 'commissioner']);

function compareOtherClass(said: RoleParts, own: RoleParts, match: TermMatch): RoleFit {
  const general = every(said.offices, GENERAL) || every(own.offices, GENERAL);
  const topics = match.shared.length > 0;
  const presiding = every(said.offices, PRESIDING) && every(own.offices, PRESIDING);
  const isSent = every(said.offices, SENT) && every(own.offices, SENT);
  const envoys = isSent && (said.offices.has('envoy') || own.offices.has('envoy'));
  if (headsGovernment(said) && own.offices.has('president')) return unknown('description', match);
  if (!general && !envoys && !(presiding && topics)) {
    if (spokesperson(said) || spokesperson(own)) return unknown('description', match);
    if (isSeat(said)) return unknown('other-words', match);
    return { fit: 'clashes', code: 'other-office', words: [...said.offices] };
  }
  if (!topics) return otherBody(match, said, own) ?? leads(match);
  const rank = rankClash(said, own);
  if (rank) return rank;
  if (every(said.offices, PRESIDING) && headsOnePart(own, match)) {
    return { fit: 'clashes', code: 'other-office', words: [...said.offices] };
  }
  const functions = said.offices.has('executive')
    ? functionsOf(own, match.ownOnly)
    : functionsOf(said, match.saidOnly.filter(isPortfolio));
  if (functions.length > 0 && (said.offices.has('executive') || own.offices.has('executive'))) {
    return { fit: 'clashes', code: 'other-topic', words: printed(functions) };
  }
  return match.saidOnly.length > match.shared.length || namesOther(match)
    ? leads(match)
    : fits(match);
}

/** Whether a role is "head of government": an office of itself, and no "head" of something. */
export function isHeadOfGovernment(role: string): boolean {
  return headsGovernment(readRole(role));
}

/** It is read as either office; in some states the president is. */
function headsGovernment({ offices }: RoleParts): boolean {
  return offices.has('premier') && offices.has('chancellor');
}

/** "Chair of the garden committee": a seat that somebody may have beside any office. */
function isSeat({ offices, terms }: RoleParts): boolean {
  return terms.length > 0 && every(offices, SEATS);
}

const SEATS = new Set(['chair', 'rector', 'treasurer']);

/** Whoever leads something: nothing is known of it, or it is something else than what the office is for. */
function leads(match: TermMatch): RoleFit {
  return unknown(namesOther(match) ? 'other-words' : 'general-office', match);
}

/** "Head of research at the institute" is not its chairman, who presides over the whole. */
function headsOnePart(own: RoleParts, { ownOnly }: TermMatch): boolean {
  const named = own.terms.filter((term) => !ownOnly.includes(term));
  return (
    named.length > 0 &&
    named.every(({ slot }) => slot === 'employer') &&
    ownOnly.some(({ slot }) => slot === 'topic')
  );
}

/** Offices at the top of a body, of which a person mostly heads one; a minister may lead a party, too. */
const HEADING = new Set([...GENERAL, ...PRESIDING]);

/** "Head of the Bakers' Guild" of the president of the Chess Union: bodies that both name, and that share no word. */
function otherBody(match: TermMatch, said: RoleParts, own: RoleParts): RoleFit | null {
  const isNamed = ({ printed: word, slot }: RoleTerm): boolean =>
    slot === 'topic' && isCapital(word);
  const named = match.saidOnly.filter(isNamed);
  const preside = every(said.offices, HEADING) && every(own.offices, HEADING);
  if (!preside || named.length === 0 || !own.terms.some(isNamed)) return null;
  return { fit: 'clashes', code: 'other-employer', words: printed(named) };
}

function spokesperson(role: RoleParts): boolean {
  return role.offices.has('spokesperson');
}

function every(values: ReadonlySet<string>, allowed: ReadonlySet<string>): boolean {
  return [...values].every((value) => allowed.has(value));
}

function decideSameClass(said: RoleParts, own: RoleParts, match: TermMatch): RoleFit {
  if (every(said.offices, LEAD)) {
    if (match.shared.length === 0) return leads(match);
    if (functionsOf(own, match.ownOnly).length > 0) return leads(match);
    if (headsOnePart(own, match)) return unknown('other-words', match);
  }
  const tooMany = match.saidOnly.length > match.shared.length + 1;
  return tooMany || namesOther(match) ? unknown('other-words', match) : fits(match);
}

/** "Chief Engineer of the agency": what a leader of one function leads, which its head does not; no country is one. */
function functionsOf(role: RoleParts, alone: readonly RoleTerm[]): readonly RoleTerm[] {
  if (!role.offices.has('lead')) return [];
  return alone.filter(
    ({ leading, slot, printed: word }) =>
      leading && slot !== 'employer' && !isOf(fold(word), WordClass.locality),
  );
}
