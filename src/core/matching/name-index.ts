import type { NameValue } from '../claims/claim';
import type { Comparison } from '../compare/comparison';
import { comparedParts } from '../compare/name-parts';
import { readRole } from '../compare/role-parts';
import { compareNames } from '../compare/names';
import { personOf, predecessorOf, type Person } from '../facts/persons/person-of-fact';
import { SpeakersInSubjects, type SpeakerInSubject } from '../facts/persons/speaker-in-subject';
import { nameValue } from '../facts/read-fact-value';
import type { Fact } from '../result';
import { fold } from '../text/fold';
import { readTerms } from '../text/terms';
import { tokenise } from '../text/tokens';
import { alike } from './name-likeness';
import { isSynonym, type TermMatch, type Vocabulary } from './vocabulary';
import type { ClippedWords } from './clipped-words';
import type { Row } from './compile-tables';

/** A row that names a person. */
export interface PersonRow {
  readonly fact: Fact;
  readonly row: Row;
  readonly person: Person;
}

/** A person whose name begins like one of the brief, with the comparisons of all their names. */
interface LikePerson {
  readonly person: PersonRow;
  readonly found: readonly Comparison[];
}

/** The persons of the tables, found by any part of their names. */
export interface NameIndex {
  /** Rows whose person the name is, in whatever order, spelling of letters or shortening. */
  rowsOf(name: NameValue): readonly PersonRow[];
  /** Rows whose person the name is but for a slip of spelling. */
  nearMisses(name: NameValue): readonly PersonRow[];
  /** Rows whose person has a name much like it, though no slip of the pen explains the difference. */
  likeNamed(name: NameValue): readonly PersonRow[];
  /** Rows whose person has a name's last part as their own last, and another first. */
  ofFamily(name: NameValue): readonly PersonRow[];
  /** Whether a folded text holds the family name of a person of the tables. */
  namedIn(folded: string): boolean;
  /** Quotations that name the bearer of a name of several words as their speaker, in their subjects. */
  quotedIn(name: string): readonly SpeakerInSubject[];
  /** Rows of persons with an office in which words in a row begin with these letters. */
  spelledBy(letters: string): readonly PersonRow[];
  /** Rows whose office a printed role may name, in the order of the tables. */
  officeHolders(role: string): readonly PersonRow[];
  /**
   * How much of a row's subject the words of a role name, by rarity: a telling word counts about 1.
   * Words of the subject of `beside` are left out.
   */
  sharedWeight(role: string, row: PersonRow, beside?: PersonRow): number;
}

const MOST = 200;
/** So many names, and so many roles, of briefs are remembered. */
const MOST_REMEMBERED = 1000;

/** Indexes the rows that name persons; `clipped` tells which words of theirs a printed role cuts down. */
export function indexNames(
  rows: readonly Row[],
  vocabulary: Vocabulary,
  clipped: ClippedWords,
): NameIndex {
  return new PersonIndex(rows, vocabulary, clipped);
}

/** For each word of a role the terms that it speaks of. */
type RoleWords = readonly (readonly TermMatch[])[];

class PersonIndex implements NameIndex {
  private readonly persons: readonly PersonRow[];
  private readonly speakers: SpeakersInSubjects;
  private readonly byBeginning = new Map<string, PersonRow[]>();
  private readonly roles = new Map<string, RoleWords>();
  private readonly holders = new Map<string, readonly PersonRow[]>();
  private readonly alike = new Map<string, readonly LikePerson[]>();
  /** The name asked for last: it is asked for again for what else it may mean. */
  private last: { readonly name: NameValue; readonly persons: readonly LikePerson[] } | null = null;
  /** By term: the places in the list of those persons whose rows use it. */
  private ownByTerm: ReadonlyMap<number, readonly number[]> | null = null;

  constructor(
    private readonly rows: readonly Row[],
    private readonly vocabulary: Vocabulary,
    private readonly clipped: ClippedWords,
  ) {
    this.persons = rows.flatMap((row) => {
      const person = personOf(row.fact);
      const before = predecessorOf(row.fact);
      return [person, before].flatMap((one) => (one ? [{ fact: row.fact, row, person: one }] : []));
    });
    this.speakers = new SpeakersInSubjects(rows.map(({ fact }) => fact));
    for (const person of this.persons) {
      for (const key of keysOf(namesOf(person).join(' '))) {
        const list = this.byBeginning.get(key);
        if (list) list.push(person);
        else this.byBeginning.set(key, [person]);
      }
    }
  }

  rowsOf(name: NameValue): PersonRow[] {
    const same = personsOf(this.like(name), ({ agreement }) => agreement === 'agrees');
    if (!name.fuller) return same;
    const parts = name.fuller.split(' ');
    const fuller = { ...name, full: name.fuller, parts };
    const alike = this.like(name).map(({ person }) => compared(person, fuller));
    const more = personsOf(alike, ({ agreement }) => agreement === 'agrees');
    return more.length === 0 ? same : inOrder([...new Set([...same, ...more])]);
  }

  nearMisses(name: NameValue): PersonRow[] {
    return personsOf(this.like(name), ({ code }) => code === 'name-misspelt');
  }

  likeNamed(name: NameValue): PersonRow[] {
    return this.like(name).flatMap(({ person, found }) => {
      if (found.some(({ code }) => code === 'name-resembles-by-initial')) return [person];
      const least = found.some(({ code }) => code === 'name-shares-part') ? LIKE_BESIDE_SAME : LIKE;
      return alike(name.full, person.person.name) >= least ? [person] : [];
    });
  }

  ofFamily(name: NameValue): PersonRow[] {
    const family = lastPart(name.full);
    return this.like(name).flatMap(({ person }) => {
      const isOther =
        person.person.name.includes(' ') && fold(person.person.name) !== fold(name.full);
      return isOther && lastPart(person.person.name) === family ? [person] : [];
    });
  }

  namedIn(folded: string): boolean {
    const words = new Set(folded.split(/[^\p{L}]+/u));
    return this.persons
      .slice(0, MOST)
      .some(({ person }) => words.has(fold(person.name.split(' ').pop() ?? '')));
  }

  quotedIn(name: string): readonly SpeakerInSubject[] {
    return this.speakers.of(name);
  }

  spelledBy(letters: string): readonly PersonRow[] {
    const lower = letters.toLowerCase();
    return this.persons
      .slice(0, MOST)
      .filter(({ person, fact }) =>
        [person.office, ...fact.aliases].some((text) => readRole(text).initials.includes(lower)),
      );
  }

  officeHolders(role: string): readonly PersonRow[] {
    let holders = this.holders.get(role);
    if (holders) return holders;
    holders = this.holdersOf(role);
    if (this.holders.size >= MOST_REMEMBERED) this.holders.clear();
    this.holders.set(role, holders);
    return holders;
  }

  private holdersOf(role: string): PersonRow[] {
    const found = new Set<number>();
    for (const matches of this.wordsOf(role)) {
      for (const { term } of matches) for (const at of this.byTerm.get(term) ?? []) found.add(at);
    }
    if (found.size === 0) return [];
    const inOrder = [...found].sort((a, b) => a - b).slice(0, MOST);
    return inOrder.flatMap((at) => this.persons[at] ?? []);
  }

  sharedWeight(role: string, { row }: PersonRow, beside?: PersonRow): number {
    const own = row.subject;
    const left = beside?.row.subject;
    let sum = 0;
    for (const matches of this.wordsOf(role)) {
      let best = 0;
      for (const { term, strength } of matches) {
        if (!own.has(term) || left?.has(term)) continue;
        best = Math.max(best, strength * this.vocabulary.rarity(term, this.rows.length));
      }
      sum += best;
    }
    return sum;
  }

  private get byTerm(): ReadonlyMap<number, readonly number[]> {
    return (this.ownByTerm ??= personsByTerm(this.persons));
  }

  /** The persons whose names begin like a name. Remembered, as a brief names most persons repeatedly. */
  private like(name: NameValue): readonly LikePerson[] {
    if (this.last?.name !== name) this.last = { name, persons: this.lookUp(name) };
    return this.last.persons;
  }

  private lookUp(name: NameValue): readonly LikePerson[] {
    const printed = `${name.full}|${name.fuller ?? ''}|${name.parts.join('|')}`;
    let persons = this.alike.get(printed);
    if (persons) return persons;
    const found = new Set<PersonRow>();
    for (const key of keysOf(`${name.full} ${name.fuller ?? ''}`)) {
      for (const person of (this.byBeginning.get(key) ?? []).slice(0, MOST)) found.add(person);
    }
    persons = inOrder([...found]).map((person) => compared(person, name));
    if (this.alike.size >= MOST_REMEMBERED) this.alike.clear();
    this.alike.set(printed, persons);
    return persons;
  }

  /** For each word of a role the terms of the tables that it speaks of. Remembered. */
  private wordsOf(role: string): RoleWords {
    let words = this.roles.get(role);
    if (words) return words;
    words = readTerms(tokenise(role)).map(({ stem, start, end }) => {
      const stems = [stem, ...this.clipped.of(role.slice(start, end))];
      return stems.flatMap((one) => this.vocabulary.match(one)).filter(isSynonym);
    });
    if (this.roles.size >= MOST_REMEMBERED) this.roles.clear();
    this.roles.set(role, words);
    return words;
  }
}

function personsByTerm(persons: readonly PersonRow[]): ReadonlyMap<number, readonly number[]> {
  const byTerm = new Map<number, number[]>();
  persons.forEach(({ row }, at) => {
    for (const term of row.own) {
      const list = byTerm.get(term);
      if (list) list.push(at);
      else byTerm.set(term, [at]);
    }
  });
  return byTerm;
}

/** The name with its other spellings, which are no predecessor's. */
function namesOf({ person, fact }: PersonRow): readonly string[] {
  return person.before ? [person.name] : [person.name, ...fact.aliases];
}

function inOrder(persons: PersonRow[]): PersonRow[] {
  return persons.sort((a, b) => a.row.index - b.row.index);
}

function compared(person: PersonRow, name: NameValue): LikePerson {
  const found: Comparison[] = [];
  const { before, name: full } = person.person;
  for (const own of before ? [nameValue(full)] : person.row.values) {
    if (own.kind === 'name' && !isShorter(own, name, full)) found.push(compareNames(name, own));
  }
  return { person, found };
}

/** "Mr Quist", as another spelling of "Ada Quist", says nothing of a "Bruno Quist". */
function isShorter(own: NameValue, name: NameValue, full: string): boolean {
  return comparedParts(own).length === 1 && comparedParts(name).length > 1 && full.includes(' ');
}

function personsOf(
  persons: readonly LikePerson[],
  fits: (comparison: Comparison) => boolean,
): PersonRow[] {
  return persons.flatMap(({ person, found }) => (found.some(fits) ? [person] : []));
}

function lastPart(name: string): string {
  return fold(name.split(' ').pop() ?? '');
}

/** The beginnings of a name's words: two letters, so that a slip further on is still found. */
function keysOf(text: string): string[] {
  const parts = fold(text)
    .split(/[^\p{L}]+/u)
    .filter((part) => part.length > 1);
  return [...new Set(parts.map((part) => part.slice(0, 2)))];
}

/** So much alike two names have to be of which one may be mistaken for the other. */
const LIKE = 0.7;
/** The same where one of their parts is equal ("Ada Quist", "Ada Quinst"). */
const LIKE_BESIDE_SAME = 0.65;
