import type { NameValue } from '../claims/claim';
import { compareNames } from '../compare/names';
import type { Fact } from '../result';
import { fold } from '../text/fold';
import { readTerms } from '../text/terms';
import { tokenise } from '../text/tokens';
import { isSynonym, type TermMatch, type Vocabulary } from './vocabulary';
import type { ClippedWords } from './clipped-words';
import type { Row } from './compile-tables';

/** A row that names a person. */
export interface PersonRow {
  readonly fact: Fact;
  readonly row: Row;
}

/** The persons of the tables, found by any part of their names. */
export interface NameIndex {
  /** Rows whose person the name is, in whatever order, spelling of letters or shortening. */
  rowsOf(name: NameValue): readonly PersonRow[];
  /** Rows whose person the name is but for a slip of spelling. */
  nearMisses(name: NameValue): readonly PersonRow[];
  /** Rows whose person has a name much like it, though no slip of the pen explains the difference. */
  likeNamed(name: NameValue): readonly PersonRow[];
  /** Whether a folded text holds the family name of a person of the tables. */
  namedIn(folded: string): boolean;
  /** Rows whose office a printed role may name, in the order of the tables. */
  officeHolders(role: string): readonly PersonRow[];
  /**
   * How much of a row's subject the words of a role name, by rarity: a telling word counts about 1.
   * Words of the subject of `beside` are left out.
   */
  sharedWeight(role: string, row: PersonRow, beside?: PersonRow): number;
}

const MOST = 200;

/** Indexes the rows that name persons; `clipped` tells which words of theirs a printed role cuts down. */
export function indexNames(
  rows: readonly Row[],
  vocabulary: Vocabulary,
  clipped: ClippedWords,
): NameIndex {
  return new PersonIndex(rows, vocabulary, clipped);
}

class PersonIndex implements NameIndex {
  private readonly persons: readonly PersonRow[];
  private readonly byBeginning = new Map<string, PersonRow[]>();

  constructor(
    private readonly rows: readonly Row[],
    private readonly vocabulary: Vocabulary,
    private readonly clipped: ClippedWords,
  ) {
    this.persons = rows.flatMap((row) =>
      row.fact.kind === 'name' ? [{ fact: row.fact, row }] : [],
    );
    for (const person of this.persons) {
      for (const key of keysOf([person.fact.value, ...person.fact.aliases].join(' '))) {
        const list = this.byBeginning.get(key);
        if (list) list.push(person);
        else this.byBeginning.set(key, [person]);
      }
    }
  }

  rowsOf(name: NameValue): PersonRow[] {
    return this.like(name).filter(({ row }) => namesOf(row).some((own) => agreesAs(name, own)));
  }

  nearMisses(name: NameValue): PersonRow[] {
    return this.like(name).filter(({ row }) => namesOf(row).some((own) => isMisspelt(name, own)));
  }

  likeNamed(name: NameValue): PersonRow[] {
    return this.like(name).filter(({ fact }) => alike(name.full, fact.value) >= 0.7);
  }

  namedIn(folded: string): boolean {
    const words = new Set(folded.split(/[^\p{L}]+/u));
    return this.persons
      .slice(0, MOST)
      .some(({ fact }) => words.has(fold(fact.value.split(' ').pop() ?? '')));
  }

  officeHolders(role: string): PersonRow[] {
    const terms = new Set(
      this.wordsOf(role)
        .flat()
        .map(({ term }) => term),
    );
    return this.persons
      .filter(({ row }) => row.terms.some(({ term }) => terms.has(term)))
      .slice(0, MOST);
  }

  sharedWeight(role: string, { row }: PersonRow, beside?: PersonRow): number {
    const own = row.subject;
    const left = beside?.row.subject;
    return this.wordsOf(role).reduce((sum, matches) => {
      let best = 0;
      for (const { term, strength } of matches) {
        if (!own.has(term) || left?.has(term)) continue;
        best = Math.max(best, strength * this.vocabulary.rarity(term, this.rows.length));
      }
      return sum + best;
    }, 0);
  }

  /** For each word of a role the terms of the tables that it speaks of. */
  private wordsOf(role: string): (readonly TermMatch[])[] {
    return readTerms(tokenise(role)).map(({ stem, start, end }) => {
      const stems = [stem, ...this.clipped.of(role.slice(start, end))];
      return stems.flatMap((one) => this.vocabulary.match(one)).filter(isSynonym);
    });
  }

  private like(name: NameValue): PersonRow[] {
    const keys = keysOf(`${name.full} ${name.fuller ?? ''}`);
    const found = new Set(keys.flatMap((key) => (this.byBeginning.get(key) ?? []).slice(0, MOST)));
    return [...found].sort((a, b) => a.row.index - b.row.index);
  }
}

function namesOf(row: Row): NameValue[] {
  return row.values.flatMap((value) => (value.kind === 'name' ? [value] : []));
}

function agreesAs(name: NameValue, own: NameValue): boolean {
  if (compareNames(name, own).agreement === 'agrees') return true;
  if (!name.fuller) return false;
  const parts = name.fuller.split(' ');
  return compareNames({ ...name, full: name.fuller, parts }, own).agreement === 'agrees';
}

function isMisspelt(name: NameValue, own: NameValue): boolean {
  return compareNames(name, own).code === 'name-misspelt';
}

/** The beginnings of a name's words: two letters, so that a slip further on is still found. */
function keysOf(text: string): string[] {
  const parts = fold(text)
    .split(/[^\p{L}]+/u)
    .filter((part) => part.length > 1);
  return [...new Set(parts.map((part) => part.slice(0, 2)))];
}

/** Likeness of two names from 0 to 1: pairs of neighbouring letters in common (Dice's coefficient). */
function alike(a: string, b: string): number {
  const pairs = letterPairs(a);
  const others = letterPairs(b);
  const shared = [...pairs].filter((pair) => others.has(pair)).length;
  return (2 * shared) / Math.max(1, pairs.size + others.size);
}

function letterPairs(text: string): Set<string> {
  const letters = fold(text).replace(/[^\p{L}]/gu, '');
  return new Set(
    Array.from({ length: Math.max(0, letters.length - 1) }, (_, i) => letters.slice(i, i + 2)),
  );
}
