import { readDates } from '../claims/dates/read-dates';
import type { ClaimValue, DateValue } from '../claims/claim';
import { findConflicts } from '../facts/conflicts';
import type { FactTable } from '../facts/fact-table';
import { personOf, predecessorOf } from '../facts/persons/person-of-fact';
import { readFactValue } from '../facts/read-fact-value';
import type { Fact } from '../result';
import { LIGHT_WORDS } from '../text/stop-words.data';
import { readTerms, type Term } from '../text/terms';
import { tokenise, type Token } from '../text/tokens';
import { compileKnownNames, type KnownNames } from '../claims/names/known-names';
import { readAbbreviations, readInitials, type Abbreviations } from './abbreviations';
import { readClipped, type ClippedWords } from './clipped-words';
import { learnDescriptors, type Descriptors } from './descriptors';
import { indexNames, type NameIndex } from './name-index';
import { isNumberStem } from './number-stems';
import { indexQuotations, type QuotationIndex } from './quotation-index';
import { valuesOf } from './row-values';
import { findSeries, type Series } from './series';
import { SYNONYMS } from './synonyms';
import { Vocabulary } from './vocabulary';

/** A term of a row: its number in the vocabulary and how much of the row it makes out. */
export interface RowTerm {
  readonly term: number;
  /** 1 for a word of the subject, less for words that only an alias, the value or the quote has. */
  readonly weight: number;
  /** Written as a name is (an entity), in the subject. */
  readonly proper: boolean;
  readonly inSubject: boolean;
}

/** A row of the tables, of which everything is read when the row is first a candidate. */
export class Row {
  private readTerms: readonly RowTerm[] | null = null;
  private readValues: readonly ClaimValue[] | null = null;
  private readPeriods: readonly DateValue[] | null = null;
  private ownTerms: ReadonlySet<number> | null = null;
  private subjectTerms: ReadonlySet<number> | null = null;
  private subjectInOrder: Int32Array | null = null;
  /** What is found out about it beyond its words and values, by question (`ofRow`). */
  answers: unknown[] | null = null;

  constructor(
    readonly index: number,
    readonly fact: Fact,
    private readonly compile: (fact: Fact) => readonly RowTerm[],
    /** Which of the tables it stands in, from 0. */
    readonly table: number,
  ) {}

  /** The words by which a claim may mean it. */
  get terms(): readonly RowTerm[] {
    return (this.readTerms ??= this.compile(this.fact));
  }

  /** The numbers of its terms. */
  get own(): ReadonlySet<number> {
    return (this.ownTerms ??= new Set(this.terms.map(({ term }) => term)));
  }

  /** The numbers of its subject's terms. */
  get subject(): ReadonlySet<number> {
    return (this.subjectTerms ??= new Set(
      this.terms.flatMap(({ term, inSubject }) => (inSubject ? [term] : [])),
    ));
  }

  /** The same in the order of the numbers. */
  get subjectSorted(): Int32Array {
    return (this.subjectInOrder ??= Int32Array.from(this.subject).sort());
  }

  /** The row's value first, then the aliases that read as a value of its kind. */
  get values(): readonly ClaimValue[] {
    this.readValues ??= valuesOf(this.fact);
    return this.readValues;
  }

  /** The dates that the subject itself names ("budget in 2024"). */
  get periods(): readonly DateValue[] {
    this.readPeriods ??= readDates(this.fact.subject, tokenise(this.fact.subject), {
      written: null,
      dayFirst: null,
      previous: null,
    }).map((reading) => reading.value);
    return this.readPeriods;
  }
}

/** Fact tables made ready for checking: do it once for each change of the tables. */
export interface CompiledTables {
  readonly rows: readonly Row[];
  readonly vocabulary: Vocabulary;
  /** For each term the rows that use it, in order. */
  readonly postings: readonly (readonly number[])[];
  readonly descriptors: Descriptors;
  readonly abbreviations: Abbreviations;
  /** Short forms that the subjects spell without defining them. */
  readonly initials: Abbreviations;
  /** Their words, by the forms to which notes cut them down. */
  readonly clipped: ClippedWords;
  readonly knownNames: KnownNames;
  readonly names: NameIndex;
  readonly quotations: QuotationIndex;
  /** The rows that tell one measure over the years. */
  readonly series: Series;
  readonly tables: readonly FactTable[];
  /** Another row that says something else of the same subject, neither newer; else null. */
  conflictingFact(fact: Fact): Fact | null;
}

/**
 * Compiles fact tables: numbers and indexes the words of every row, in time linear in the tables.
 * All else is found out when the first claim asks for it, as most of it is never asked.
 */
export function compileTables(tables: readonly FactTable[]): CompiledTables {
  const facts = tables.flatMap((table) => table.facts);
  const vocabulary = new Vocabulary();
  const postings = indexRows(facts, vocabulary);
  const common = lazily(() => commonWords(facts));
  const compile = (fact: Fact): RowTerm[] => rowTerms(fact, vocabulary, common());
  const rows: Row[] = [];
  tables.forEach((table, i) => {
    for (const fact of table.facts) rows.push(new Row(rows.length, fact, compile, i));
  });
  return new LazyTables(tables, rows, vocabulary, postings);
}

class LazyTables implements CompiledTables {
  private readonly lazy = {
    descriptors: lazily(() => learnDescriptors(factsOf(this.rows), this.vocabulary)),
    abbreviations: lazily(() => readAbbreviations(subjectsOf(this.rows))),
    initials: lazily(() => readInitials(subjectsOf(this.rows))),
    clipped: lazily(() => readClipped(subjectsOf(this.rows))),
    knownNames: lazily(() => compileKnownNames(this.rows.flatMap(personNames))),
    names: lazily(() => indexNames(this.rows, this.vocabulary, this.clipped)),
    quotations: lazily(() => indexQuotations(this.rows)),
    series: lazily(() => findSeries(this.rows)),
    conflicts: lazily(() => findConflicts(factsOf(this.rows))),
  };

  constructor(
    readonly tables: readonly FactTable[],
    readonly rows: readonly Row[],
    readonly vocabulary: Vocabulary,
    readonly postings: readonly (readonly number[])[],
  ) {}

  get descriptors(): Descriptors {
    return this.lazy.descriptors();
  }

  get abbreviations(): Abbreviations {
    return this.lazy.abbreviations();
  }

  get initials(): Abbreviations {
    return this.lazy.initials();
  }

  get clipped(): ClippedWords {
    return this.lazy.clipped();
  }

  get knownNames(): KnownNames {
    return this.lazy.knownNames();
  }

  get names(): NameIndex {
    return this.lazy.names();
  }

  get quotations(): QuotationIndex {
    return this.lazy.quotations();
  }

  get series(): Series {
    return this.lazy.series();
  }

  conflictingFact(fact: Fact): Fact | null {
    return this.lazy.conflicts().get(fact) ?? null;
  }
}

function factsOf(rows: readonly Row[]): Fact[] {
  return rows.map(({ fact }) => fact);
}

function subjectsOf(rows: readonly Row[]): string[] {
  return rows.map(({ fact }) => personOf(fact)?.written ?? fact.subject);
}

/** Works something out when it is first asked for. */
function lazily<T>(work: () => T): () => T {
  let found: { readonly value: T } | null = null;
  return () => (found ??= { value: work() }).value;
}

/** For each term of the rows, the rows that use it, in order. */
function indexRows(facts: readonly Fact[], vocabulary: Vocabulary): number[][] {
  const postings: number[][] = [];
  facts.forEach((fact, index) => {
    visitTerms(fact, ({ stem }) => {
      const term = vocabulary.add(stem);
      const list = (postings[term] ??= []);
      if (list[list.length - 1] !== index) list.push(index);
    });
  });
  postings.forEach((list, term) => (vocabulary.rowCounts[term] = list.length));
  return postings;
}

function personNames(row: Row): string[] {
  if (row.fact.kind !== 'name') return [];
  const before = predecessorOf(row.fact)?.name ?? [];
  return row.values.flatMap((value) => (value.kind === 'name' ? value.full : [])).concat(before);
}

/** Words that some subject writes in lower case: such a word is no name when it opens a subject. */
function commonWords(facts: readonly Fact[]): ReadonlySet<string> {
  const common = new Set<string>();
  for (const fact of facts) {
    for (const word of fact.subject.split(/[^\p{L}]+/u)) {
      if (word !== '' && word === word.toLowerCase()) common.add(word);
    }
  }
  return common;
}

const SUBJECT_WEIGHT = 1;
const ALIAS_WEIGHT = 0.9;
const VALUE_WEIGHT = 0.6;
const QUOTE_WEIGHT = 0.35;

function rowTerms(fact: Fact, vocabulary: Vocabulary, common: ReadonlySet<string>): RowTerm[] {
  const found = new Map<number, RowTerm>();
  visitTerms(fact, ({ stem, proper, start, end }, text, weight) => {
    const term = vocabulary.add(stem);
    if (found.has(term)) return;
    const inSubject = weight === SUBJECT_WEIGHT;
    const raw = text.slice(start, end).toLowerCase();
    const light = LIGHT_WORDS.has(raw);
    found.set(term, {
      term,
      weight: light ? weight * 0.6 : weight,
      proper: proper && inSubject && !common.has(raw) && !light,
      inSubject,
    });
  });
  return [...found.values()];
}

/** Shows the terms of a row with the text in which each stands and what it weighs there. */
function visitTerms(fact: Fact, visit: (term: Term, text: string, weight: number) => void): void {
  const add = (terms: readonly Term[], text: string, weight: number): void => {
    for (const term of terms) visit(term, text, weight);
  };
  // A row about a person in office is told by the office, whichever of the two is its subject.
  const person = personOf(fact);
  const subject = person?.written ?? fact.subject;
  const tokens = tokenise(subject);
  add(readTerms(tokens), subject, SUBJECT_WEIGHT);
  add(namedPhrases(tokens), subject, SUBJECT_WEIGHT);
  for (const office of person?.further ?? []) {
    add(readTerms(tokenise(office)), office, SUBJECT_WEIGHT);
  }
  for (const alias of fact.aliases) {
    if (!isValue(alias, fact)) add(readTerms(tokenise(alias)), alias, ALIAS_WEIGHT);
  }
  if (fact.kind === 'quantity') add(wordsOnly(fact.value), fact.value, VALUE_WEIGHT);
  if (fact.quote) add(readTerms(tokenise(fact.quote)), fact.quote, QUOTE_WEIGHT);
}

/** Names of two words that have synonyms of one ("United States"), each a term of its own. */
function namedPhrases(tokens: readonly Token[]): Term[] {
  const found: Term[] = [];
  for (const [i, token] of tokens.entries()) {
    const next = tokens[i + 1];
    if (next?.kind !== 'word' || !SYNONYMS.opensPhrase(token.word)) continue;
    const word = token.word.stem;
    if (!/^\p{Lu}/u.test(token.text)) continue;
    if (SYNONYMS.groupsOfPhrase(word, next.lower).length === 0) continue;
    const span = { start: token.start, end: next.end };
    found.push({ ...span, stem: `${word} ${next.lower}`, proper: true, capital: true });
  }
  return found;
}

/** Whether an alias is another spelling of the value; its words then say nothing of the subject. */
function isValue(alias: string, fact: Fact): boolean {
  if (fact.kind === 'name' || fact.kind === 'quotation') return false;
  if (!/\d/.test(alias) && alias.split(' ').length > 4) return false;
  return readFactValue(alias, fact.kind, fact.subject) !== null;
}

function wordsOnly(text: string): Term[] {
  return readTerms(tokenise(text)).filter((term) => !isNumberStem(term.stem));
}
