import { isOf, WordClass } from '../claims/names/word-classes';
import { fold } from '../text/fold';
import { stem } from '../text/terms';
import { COUNTRY_GROUPS } from '../text/countries.data';
import { STOP_WORDS } from '../text/stop-words.data';
import {
  BODY_KINDS,
  CALLINGS,
  COUNTING_ROLE_WORDS,
  LIGHT_ROLE_WORDS,
  OFFICE_ABBREVIATIONS,
  OFFICE_CLASSES,
  OFFICE_PHRASES,
  PORTFOLIOS,
  RANKS,
  SUBJECT_GROUPS,
} from './role-words.data';

/**
 * What a word of a role is about: the `topic` of the office ("of Trade"), the `employer` ("at the World
 * Bank"), or `loose` for a name before the office word, which may be either.
 */
export type RoleSlot = 'topic' | 'employer' | 'loose';

export interface RoleTerm {
  readonly printed: string;
  readonly stem: string;
  readonly slot: RoleSlot;
  /** Whether it stands before the first preposition ("Chief Engineer of …"). */
  readonly leading: boolean;
  /** Whether it is a country, a large city or what belongs to one. */
  readonly place: boolean;
}

/** A role cut into the kinds of word that decide whether two roles are one office. */
export interface RoleParts {
  readonly offices: ReadonlySet<string>;
  readonly callings: ReadonlySet<string>;
  readonly ranks: ReadonlySet<string>;
  readonly terms: readonly RoleTerm[];
  /** The kinds of the bodies that it names ("university" of "Lyon University"). */
  readonly bodies: readonly string[];
  /** First letters of its words in order, for abbreviations ("CCU" of "Cold Chain Unit"). */
  readonly initials: string;
}

const OFFICE_OF = inverted(OFFICE_CLASSES);
const CALLING_OF = inverted(CALLINGS);
const RANK_OF = inverted(RANKS);
const LIGHT = new Set(LIGHT_ROLE_WORDS.split(' '));
const COUNTING = new Set(COUNTING_ROLE_WORDS.split(' '));
const BODIES = new Set(BODY_KINDS.split(' '));
const PORTFOLIO = new Set(PORTFOLIOS.split(' '));
const EMPLOYER_WORDS = new Set(['at', 'with', 'in', 'from']);
const TOPIC_WORDS = new Set(['of', 'for', 'on', 'to']);
/** Words behind which a role is told more about: "the committee that hears the appeals", "in the years of the flood". */
const ASIDES = new Set('that which who whose where when during years days'.split(' '));
const GROUP_OF = new Map(
  [...SUBJECT_GROUPS, ...COUNTRY_GROUPS].flatMap((line) =>
    line.split(' ').map((word, _, [first = '']) => [fold(word), first] as const),
  ),
);

function inverted(classes: Readonly<Record<string, string>>): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const [name, words] of Object.entries(classes)) {
    for (const word of words.split(' ')) found.set(word, name);
  }
  return found;
}

/** Whether a word is printed as a name's are. */
export function isCapital(word: string): boolean {
  return /^\p{Lu}/u.test(word);
}

const cache = new Map<string, RoleParts>();

/** Cuts the text of a role or of a fact's subject; texts met before are remembered. */
export function readRole(text: string): RoleParts {
  const known = cache.get(text);
  if (known) return known;
  const parts = cutRole(text);
  if (cache.size > 5000) cache.clear();
  cache.set(text, parts);
  return parts;
}

interface Word {
  readonly lower: string;
  readonly printed: string;
  readonly capital: boolean;
  readonly possessive: boolean;
}

function cutRole(text: string): RoleParts {
  const words = wordsOf(text);
  const offices = officesIn(words);
  const callings = new Set<string>();
  const ranks = new Set(words.flatMap(({ lower }) => RANK_OF.get(lower) ?? []));
  if (/\buntil \d{4}\b|\(until\b/.test(text)) ranks.add('former');
  const terms: RoleTerm[] = [];
  let slot: RoleSlot = 'loose';
  let leading = true;
  let isAside = false;
  for (const word of words) {
    if (TOPIC_WORDS.has(word.lower)) slot = 'topic';
    else if (EMPLOYER_WORDS.has(word.lower)) slot = 'employer';
    leading &&= slot === 'loose';
    isAside ||= ASIDES.has(word.lower);
    const calling = CALLING_OF.get(word.lower);
    if (calling && offices.size === 0) callings.add(calling);
    else if (!isAside && !isFunctionWord(word, offices)) terms.push(termOf(word, slot, leading));
  }
  return {
    offices,
    callings,
    ranks,
    terms,
    bodies: words.flatMap(({ lower, capital }) => (capital && BODIES.has(lower) ? [lower] : [])),
    initials: words
      .filter((word) => !STOP_WORDS.has(word.lower))
      .map((word) => word.lower.charAt(0))
      .join(''),
  };
}

function wordsOf(text: string): Word[] {
  let plain = text.normalize('NFC');
  for (const [pattern, to] of OFFICE_PHRASES)
    plain = plain.replace(new RegExp(pattern.source, 'gi'), to);
  return [...plain.matchAll(/([\p{L}\p{M}\p{Nd}]+)(['’]s\b|['’](?!\p{L}))?/gu)].flatMap((match) => {
    const printed = match[1] ?? '';
    const lower = fold(printed);
    const long = OFFICE_ABBREVIATIONS[lower];
    const capital = isCapital(printed);
    const possessive = match[2] !== undefined;
    return (long ?? lower)
      .split(' ')
      .map((word) => ({ lower: word, printed, capital, possessive }));
  });
}

/** The class of an office, of a plural that of its singular ("Presidents A and B"). */
function officeOf(word: string): string | undefined {
  return OFFICE_OF.get(word) ?? OFFICE_OF.get(word.replace(/s$/, ''));
}

const SECRETARIES = new Set(['secretary', 'sec']);

/** The offices named: beside another office a word for both is the portfolio ("Minister of Justice"). */
function officesIn(words: readonly Word[]): ReadonlySet<string> {
  const named = (isSure: boolean): string[] =>
    words.flatMap(({ lower }) => (PORTFOLIO.has(lower) === isSure ? [] : (officeOf(lower) ?? [])));
  const offices = new Set(named(true));
  // "The Secretary" may be a minister, as in Washington, or a state secretary for short, who is none.
  if (words.some(({ lower }) => SECRETARIES.has(lower))) offices.add('state-secretary');
  return offices.size > 0 ? offices : new Set(named(false));
}

function isFunctionWord(word: Word, offices: ReadonlySet<string>): boolean {
  const { lower } = word;
  return (
    STOP_WORDS.has(lower) ||
    (COUNTING.has(lower) && !word.capital) ||
    (word.capital && isOf(lower, WordClass.calendar)) ||
    LIGHT.has(lower) ||
    offices.has(officeOf(lower) ?? '') ||
    RANK_OF.has(lower) ||
    lower.length < 2 ||
    /^\d+$/.test(lower)
  );
}

/** The group of a word or, of a plural, of its singular. */
function groupOf(word: string): string | undefined {
  return GROUP_OF.get(word) ?? GROUP_OF.get(word.replace(/s$/, ''));
}

/** Whether a word is the kind of an employer alone ("university"). */
export function isBodyKind({ printed }: RoleTerm): boolean {
  return BODIES.has(printed.toLowerCase());
}

/** Whether a word is a portfolio that offices are commonly for. */
export function isPortfolio({ printed }: RoleTerm): boolean {
  return PORTFOLIO.has(fold(printed));
}

/** Before the office word only a known portfolio is surely its topic; a place or an employer may stand there. */
function termOf(word: Word, slot: RoleSlot, leading: boolean): RoleTerm {
  const own = groupOf(word.lower) ?? stem(word.lower);
  const topical = PORTFOLIO.has(word.lower) || (!word.capital && !word.possessive);
  const placed = slot === 'loose' && topical ? 'topic' : slot;
  const place = isOf(word.lower, WordClass.locality) || word.lower === 'usa' || word.lower === 'eu';
  return { printed: word.printed, stem: own, slot: placed, leading, place };
}

/** Whether two terms of roles name one thing: by stem, by a long common beginning, or by group. */
export function isSameTerm(a: RoleTerm, b: RoleTerm): boolean {
  if (a.stem === b.stem || isClipped(a, b) || isClipped(b, a)) return true;
  const length = Math.min(a.stem.length, b.stem.length);
  if (length < 4) return false;
  let common = 0;
  while (common < length && a.stem[common] === b.stem[common]) common++;
  return common >= 4 && common > 0.75 * length;
}

/** "epi" of "epidemiologist": a clipped word of three letters. */
function isClipped(short: RoleTerm, long: RoleTerm): boolean {
  return short.printed.length === 3 && long.stem.length > 6 && long.stem.startsWith(short.stem);
}

/** Whether a term in capitals abbreviates words of the other role. */
export function isAbbreviation(term: RoleTerm, other: RoleParts): boolean {
  if (!/^\p{Lu}{2,6}$/u.test(term.printed)) return false;
  const letters = fold(term.printed);
  return other.initials.includes(letters) || endsAlike(letters, other.initials);
}

/** "NHSA" of "director of the Seed Archive", which a table need not write out: the last two letters are its words'. */
function endsAlike(letters: string, initials: string): boolean {
  return letters.length > 2 && initials.length > 2 && letters.endsWith(initials.slice(-2));
}
