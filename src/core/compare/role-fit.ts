import { isOf, WordClass } from '../claims/names/word-classes';
import { fold } from '../text/fold';
import { BODY_KINDS } from './role-words.data';
import {
  isAbbreviation,
  isCapital,
  isSameTerm,
  readRole,
  type RoleParts,
  type RoleTerm,
} from './role-parts';

/** Whether a role printed beside a name is the office that a fact gives the person. */
export interface RoleFit {
  readonly fit: 'fits' | 'clashes' | 'unknown';
  /** Why: `same-office`, `other-office`, `other-rank`, `former-office`, `other-topic`, `other-employer`, … */
  readonly code: string;
  /** The words of the role that decided. */
  readonly words: readonly string[];
}

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
  if (own.offices.size === 0) return unknown('no-office', match);
  const rank = rankClash(said, own);
  if (!sameClass(said, own)) return compareOtherClass(said, own, match);
  const place = slotClash(match, said, own);
  if (place) return place;
  if (rank) return rank;
  return decideSameClass(said, own, match);
}

interface TermMatch {
  readonly shared: readonly RoleTerm[];
  readonly saidOnly: readonly RoleTerm[];
  readonly ownOnly: readonly RoleTerm[];
}

function matchTerms(said: RoleParts, own: RoleParts): TermMatch {
  const isIn = (term: RoleTerm, other: RoleParts): boolean =>
    other.terms.some((candidate) => isSameTerm(term, candidate)) || isAbbreviation(term, other);
  const shared: RoleTerm[] = [];
  const saidOnly: RoleTerm[] = [];
  for (const term of said.terms) (isIn(term, own) ? shared : saidOnly).push(term);
  return { shared, saidOnly, ownOnly: own.terms.filter((term) => !isIn(term, said)) };
}

function unknown(code: string, match: TermMatch): RoleFit {
  return { fit: 'unknown', code, words: printed(match.shared) };
}

function printed(terms: readonly RoleTerm[]): string[] {
  return terms.map((term) => term.printed);
}

/** A role without an office word: a calling, or a label such as "Treasury". */
function describe(said: RoleParts, own: RoleParts, match: TermMatch): RoleFit {
  const sameCalling = [...said.callings].some((calling) => own.callings.has(calling));
  if (sameCalling) {
    const clash = slotClash(match, said, own);
    if (clash) return clash;
    if (match.saidOnly.length === 0 || match.shared.length > 0) return fits(match);
    return unknown('calling', match);
  }
  if (said.ranks.has('deputy') && said.callings.size === 0) return describeDeputy(said, own, match);
  const whole = match.shared.length > 0 && match.saidOnly.length === 0 && said.callings.size === 0;
  return whole && said.ranks.size === own.ranks.size ? fits(match) : unknown('description', match);
}

/** "the deputy for monetary policy": the office that is deputised for is not named. */
function describeDeputy(said: RoleParts, own: RoleParts, match: TermMatch): RoleFit {
  if (!own.ranks.has('deputy')) return unknown('description', match);
  const clash = slotClash(match, said, own);
  if (clash) return clash;
  return match.shared.length > 0 ? fits(match) : unknown('description', match);
}

function fits(match: TermMatch): RoleFit {
  return { fit: 'fits', code: 'same-office', words: printed(match.shared) };
}

function rankClash(said: RoleParts, own: RoleParts): RoleFit | null {
  if (said.ranks.has('deputy') !== own.ranks.has('deputy')) {
    return { fit: 'clashes', code: 'other-rank', words: ['deputy'] };
  }
  if (own.ranks.has('former') && !said.ranks.has('former')) {
    return { fit: 'clashes', code: 'former-office', words: ['former'] };
  }
  return null;
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
  if (!general && !envoys && !(presiding && topics)) {
    if (spokesperson(said) || spokesperson(own)) return unknown('description', match);
    return { fit: 'clashes', code: 'other-office', words: [...said.offices] };
  }
  if (!topics) return otherBody(match, said, own) ?? unknown('general-office', match);
  const rank = rankClash(said, own);
  if (rank) return rank;
  if (every(said.offices, PRESIDING) && headsOnePart(own, match)) {
    return { fit: 'clashes', code: 'other-office', words: [...said.offices] };
  }
  const functions = functionsOf(own, match);
  if (functions.length > 0 && said.offices.has('executive')) {
    return { fit: 'clashes', code: 'other-topic', words: printed(functions) };
  }
  return match.saidOnly.length > match.shared.length
    ? unknown('general-office', match)
    : fits(match);
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

const BODIES = new Set(BODY_KINDS.split(' '));

function isBodyKind({ printed, slot }: RoleTerm): boolean {
  return slot === 'employer' && BODIES.has(printed.toLowerCase());
}

/** A topic or an employer that both name and that share no word. */
function slotClash(match: TermMatch, said: RoleParts, own: RoleParts): RoleFit | null {
  for (const slot of ['topic', 'employer'] as const) {
    const tells = (term: RoleTerm): boolean => term.slot === slot && !isBodyKind(term);
    const theirs = own.terms.filter(tells);
    const ours = said.terms.filter(tells);
    const left = match.saidOnly.filter(tells);
    const sharesHere = ours.length > left.length;
    const missing = theirs.some((term) => match.ownOnly.includes(term));
    if (left.length > 0 && !sharesHere && missing) {
      return { fit: 'clashes', code: `other-${slot}`, words: printed(left) };
    }
  }
  return null;
}

function decideSameClass(said: RoleParts, own: RoleParts, match: TermMatch): RoleFit {
  if (every(said.offices, LEAD)) {
    if (match.shared.length === 0) return unknown('general-office', match);
    if (functionsOf(own, match).length > 0) return unknown('general-office', match);
  }
  const tooMany = match.saidOnly.length > match.shared.length + 1;
  return tooMany || namesAnotherPlace(match) ? unknown('other-words', match) : fits(match);
}

/** "President of the Harbour Court of Elmside", where the fact has the one of Torm: each names its own. */
function namesAnotherPlace({ saidOnly, ownOnly }: TermMatch): boolean {
  const isPlace = ({ printed: word, slot, leading }: RoleTerm): boolean =>
    slot !== 'loose' && !leading && isCapital(word) && !isOf(fold(word), NO_PLACE);
  return saidOnly.some(isPlace) && ownOnly.some(isPlace);
}

const NO_PLACE = WordClass.common | WordClass.office | WordClass.role | WordClass.body;

/** "Chief Engineer of the agency": what a leader of one function leads, which its head does not; no country is one. */
function functionsOf(own: RoleParts, match: TermMatch): readonly RoleTerm[] {
  if (!own.offices.has('lead')) return [];
  return match.ownOnly.filter(
    ({ leading, slot, printed: word }) =>
      leading && slot !== 'employer' && !isOf(fold(word), WordClass.locality),
  );
}
